package org.muster.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.muster.cli.ask.Inquiry;
import org.muster.cli.ask.SiteAsking;
import org.muster.cli.json.SitesJson;
import org.muster.cli.page.SitesPage;
import org.muster.engine.site.SitePlanner;
import org.muster.model.site.SiteQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `muster sites`: how good each place is, what that rests on, and which places to choose.
@Command(
    name = "sites",
    mixinStandardHelpOptions = true,
    description =
        "Ranks the places of a mission, tells what the order rests on, and chooses the places that"
            + " are nearest to all others or reach most of them.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:places are chosen",
      "1:no choice is possible: capacity, consent, or no places",
      "2:bad input",
      "3:our own fault"
    })
final class SitesCommand implements Callable<Integer> {
  @Mixin private MissionOptions mission;

  @Option(
      names = "--p",
      paramLabel = "N",
      description = "How many places to choose; the knee of the trade-off if not told.")
  private @Nullable Integer count;

  @Option(
      names = "--radius",
      paramLabel = "KM",
      defaultValue = "300",
      description = "How far the force at a place reaches, as the crow flies; 300 if not told.")
  private double radius = SiteQuestion.USUAL_RADIUS_KM;

  @Option(
      names = "--weight",
      paramLabel = "CRITERION=N",
      description =
          "How much a criterion counts: coverage, capacity, access, distance, consent or"
              + " importance. May be repeated.")
  private Map<String, String> weights = new LinkedHashMap<>();

  @Option(
      names = "--band",
      paramLabel = "PERCENT",
      defaultValue = "25",
      description = "By how much the weights may be wrong, for the range of ranks; 25 if not told.")
  private double band = SiteQuestion.USUAL_BAND_PERCENT;

  @Option(
      names = "--with",
      paramLabel = "SITE",
      description = "A place that is chosen in any case. May be repeated.")
  private List<String> with = List.of();

  @Option(
      names = "--without",
      paramLabel = "SITE",
      description = "A place that is not chosen, but still to be reached. May be repeated.")
  private List<String> without = List.of();

  @Option(
      names = "--aside",
      paramLabel = "SITE",
      description = "A place to leave out altogether. May be repeated.")
  private List<String> aside = List.of();

  @Option(
      names = "--any-room",
      description = "Do not ask whether the force fits into the places that are chosen.")
  private boolean anyRoom;

  @Mixin(name = OutputOptions.MIXIN)
  private OutputOptions output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var inquiry = mission.ask();
    var question = question(inquiry);
    try (var onlooker = Onlooker.on(spec)) {
      var study = SitePlanner.study(inquiry.setting(), question, onlooker);
      onlooker.finish();
      output.print(
          page -> SitesPage.print(page, inquiry, study), () -> SitesJson.of(inquiry, study));
      return ExitCode.of(study.isPossible());
    }
  }

  private SiteQuestion question(Inquiry inquiry) {
    return SiteAsking.of(
        inquiry.mission(),
        new SiteAsking.Written(
            count == null ? OptionalInt.empty() : OptionalInt.of(count),
            radius,
            band,
            weights,
            with,
            without,
            aside,
            !anyRoom));
  }
}
