package org.muster.cli.command;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.muster.cli.ask.OwnFactors;
import org.muster.cli.json.SizeJson;
import org.muster.cli.page.SizePage;
import org.muster.engine.size.Sizing;
import org.muster.exchange.mission.RequirementsText;
import org.muster.model.size.MissionType;
import org.muster.model.size.Scale;
import org.muster.model.size.Sizes;
import org.muster.model.size.Sizes.Composition;
import org.muster.model.size.Task;
import org.muster.model.word.Word;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `muster size`: how large a force must be, by rules of thumb that say where they come from.
@Command(
    name = "size",
    mixinStandardHelpOptions = true,
    description =
        "Tells how large a force must be for a task, rule by rule with ranges, sources and where"
            + " the rule must not be used; and the requirement lines that follow.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:there is a size",
      "1:no rule gives one, or the factors do not go together",
      "2:bad input",
      "3:our own fault"
    })
final class SizeCommand implements Callable<Integer> {
  @Option(
      names = "--mission-type",
      paramLabel = "deterrence|monitoring|peacekeeping",
      defaultValue = "deterrence",
      converter = TypeWord.class,
      description = "What the force is for; deterrence if not told.")
  private MissionType type = MissionType.DETERRENCE;

  @Option(
      names = "--scale",
      paramLabel = "brigade|division|corps",
      converter = ScaleWord.class,
      description = "The formation around which the force is built.")
  private @Nullable Scale scale;

  @Option(
      names = "--line-km",
      paramLabel = "N",
      description = "Length of the line that is watched, held or kept apart, in kilometres.")
  private @Nullable Long lineKm;

  @Option(
      names = "--inhabitants",
      paramLabel = "N",
      description = "People in the area in which the force keeps order.")
  private @Nullable Long inhabitants;

  @Option(
      names = "--rotation-ratio",
      paramLabel = "N",
      description = "Units at home for each one in place, instead of the rule's.")
  private @Nullable String rotationRatio;

  @Option(
      names = "--factor",
      paramLabel = "NAME=LOW..HIGH",
      description = "A factor of your own instead of a rule's. May be repeated.")
  private Map<String, String> factors = new LinkedHashMap<>();

  @Option(
      names = "--id",
      paramLabel = "PREFIX",
      description = "Id of the requirement set, and the beginning of the ids of its lines.")
  private @Nullable String id;

  @Option(
      names = "--as-requirements",
      description = "Print the lines as a requirements.yaml and nothing else.")
  private boolean asRequirements;

  @Mixin(name = OutputOptions.MIXIN)
  private OutputOptions output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    check();
    var sizes = sizes();
    if (asRequirements && sizes.composition() instanceof Composition.Composed composed) {
      var out = spec.commandLine().getOut();
      out.print(RequirementsText.of(List.of(composed.set())));
      out.flush();
    } else {
      output.print(page -> SizePage.print(page, sizes), () -> SizeJson.of(sizes));
    }
    return ExitCode.of(sizes.composition() instanceof Composition.Composed);
  }

  private Sizes sizes() {
    var task = new Task(type, Optional.ofNullable(scale), number(lineKm), number(inhabitants));
    var own = OwnFactors.of(factors, Optional.ofNullable(rotationRatio));
    return id == null ? Sizing.of(task, own) : Sizing.of(task, own, id);
  }

  private static OptionalLong number(@Nullable Long number) {
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }

  private void check() {
    within("--line-km", lineKm, Task.LONGEST_LINE);
    within("--inhabitants", inhabitants, Task.MOST_INHABITANTS);
    if (id != null && !id.matches("[a-z0-9][a-z0-9-]*")) {
      throw wrong("The id (--id %s) must be lower-case letters, digits and hyphens.".formatted(id));
    }
    if (asRequirements && output.isJson()) {
      throw wrong("--as-requirements prints YAML; it does not go with --format json.");
    }
  }

  private void within(String option, @Nullable Long number, long most) {
    if (number != null && (number < 1 || number > most)) {
      throw wrong("%s %d must be at least 1 and at most %d.".formatted(option, number, most));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private static <W extends Enum<W> & Word> W word(W[] words, String text) {
    return Arrays.stream(words)
        .filter(it -> it.written().equals(text))
        .findFirst()
        .orElseThrow(() ->
            new TypeConversionException(
                "\"%s\" is none of %s"
                    .formatted(
                        text,
                        String.join(", ", Arrays.stream(words).map(Word::written).toList()))));
  }

  private static final class TypeWord implements ITypeConverter<MissionType> {
    @Override
    public MissionType convert(String text) {
      return word(MissionType.values(), text);
    }
  }

  private static final class ScaleWord implements ITypeConverter<Scale> {
    @Override
    public Scale convert(String text) {
      return word(Scale.values(), text);
    }
  }
}
