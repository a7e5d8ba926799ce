package org.muster.cli.ask;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.exchange.finding.FileFinding;
import org.muster.exchange.finding.ShapeFinding;
import org.muster.exchange.finding.Similar;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Position;
import org.muster.model.mission.Mission;
import org.muster.model.nation.NationId;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.Order;
import org.muster.model.scenario.DecisionId;

/// A plan as `muster plan --format json` wrote it, read back.
///
/// The causes of its milestones are not read: nothing is computed of them.
///
/// @param written the file as the user wrote it
/// @param choices that the plan was made for
/// @param asOf day of which it was made; empty if the mission has no dates
/// @param dDay the day for which it was made; empty if only days relative to it were told
/// @param shifts days by which nations were later in it
/// @param inputsHash of what it is held against; empty if a hand wrote it
/// @param orders that it was made under
public record PlanFile(
    String written,
    SortedMap<String, String> choices,
    Optional<LocalDate> asOf,
    boolean optimistic,
    Optional<LocalDate> dDay,
    SortedMap<NationId, Integer> shifts,
    Optional<String> inputsHash,
    ForcePlan plan,
    List<Order> orders) {
  private static final long MOST_MEBIBYTES = 64;
  private static final int MOST_SHIFT = 9_999;
  private static final Set<String> WANTED =
      Set.of("mission", "asOf", "optimistic", "choices", "inputsHash", "wishes", "plan");

  public PlanFile {
    shifts = Collections.unmodifiableSortedMap(new TreeMap<>(shifts));
    orders = List.copyOf(orders);
  }

  /// @param written as on the command line
  /// @param mission that the plan is for
  /// @throws CannotAsk with everything that is wrong with the file
  public static PlanFile read(Path file, String written, Mission mission) {
    return parse(written, text(file, written), mission);
  }

  /// @param written the name of the file, for the places of what is wrong
  /// @throws CannotAsk with everything that is wrong with the text
  public static PlanFile parse(String written, String text, Mission mission) {
    var findings = new ArrayList<Finding>();
    var head = new Fields("the file", WrittenJson.read(written, text, WANTED), findings);
    var told = head.text("mission");
    if (head.isSound() && !told.equals(mission.id())) {
      throw new CannotAsk(new PlanMistake.OtherMission(head.at("mission"), told, mission.id()));
    }
    var plan = head.object("plan", "the plan").map(it -> new PlanReader(mission).plan(it));
    var wishes = head.findObject("wishes", "the wishes");
    var read =
        plan.map(it ->
            new PlanFile(
                written,
                choices(head, mission),
                day(head, "asOf"),
                head.findTruth("optimistic"),
                wishes.flatMap(wish -> day(wish, "dDay")),
                wishes.map(PlanFile::shifts).orElseGet(TreeMap::new),
                wishes
                    .flatMap(wish -> wish.findText("settingHash"))
                    .or(() -> head.findText("inputsHash")),
                it.plan(),
                it.orders()));
    if (!findings.isEmpty()) {
      findings.sort(comparing(Finding::at));
      throw new CannotAsk(findings);
    }
    return read.orElseThrow();
  }

  /// Warnings that do not stand in the way: that the plan is of other inputs than those of now.
  public List<Finding> warnings(Inquiry now) {
    return inputsHash
        .filter(it -> !it.equals(now.settingHash()))
        .<Finding>map(it -> new PlanMistake.MissionChanged(Position.ofFile(written), it))
        .stream()
        .toList();
  }

  /// The setting that the plan was made for.
  public Inquiry ask(MissionAtHand mission) {
    var inquiry = mission.ask(choices, asOf, optimistic);
    return dDay.map(inquiry::startingOn).orElse(inquiry);
  }

  /// The same with nations as much later as the plan was made for.
  public Inquiry askShifted(MissionAtHand mission) {
    return ask(
        new MissionAtHand(
            mission.written(),
            mission.folder(),
            Shifted.mission(mission.mission(), shifts),
            mission.warnings()));
  }

  private static String text(Path file, String written) {
    var at = Position.ofFile(written);
    try {
      if (!Files.isRegularFile(file)) {
        throw new CannotAsk(
            new FileFinding.UnreadableFile(
                at, Files.exists(file) ? "it is no file" : "there is none"));
      }
      if (Files.size(file) > MOST_MEBIBYTES << 20) {
        throw new CannotAsk(new PlanMistake.TooLarge(at, MOST_MEBIBYTES, "MiB"));
      }
      var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException refused) {
      throw new CannotAsk(new FileFinding.UnreadableFile(at, "the system does not give it"));
    }
  }

  private static SortedMap<NationId, Integer> shifts(Fields wishes) {
    var shifts = new TreeMap<NationId, Integer>();
    wishes
        .findObject("shifts", "the shifts")
        .ifPresent(told ->
            told.names().stream()
                .filter(NationId::isCode)
                .forEach(
                    it -> shifts.put(NationId.of(it), told.count(it, -MOST_SHIFT, MOST_SHIFT))));
    return shifts;
  }

  private static Optional<LocalDate> day(Fields head, String name) {
    var written = head.findText(name);
    try {
      return written.map(LocalDate::parse);
    } catch (DateTimeParseException _) {
      head.wrong(
          new ShapeFinding.WrongForm(
              head.at(name),
              "\"%s\"".formatted(name),
              written.orElse(""),
              "a date such as 2025-04-10"));
      return Optional.empty();
    }
  }

  private static SortedMap<String, String> choices(Fields head, Mission mission) {
    var choices = new TreeMap<String, String>();
    head.findMembers("choices")
        .forEach((name, value) -> {
          var option = value instanceof Written.Text(_, var text) ? text : value.told();
          choice(mission, name, option, value.at())
              .ifPresentOrElse(head::wrong, () -> choices.put(name, option));
        });
    return choices;
  }

  private static Optional<Finding> choice(
      Mission mission, String name, String option, Position at) {
    var decision = mission.findDecision(DecisionId.of(name));
    if (decision.isEmpty()) {
      var known = mission.decisions().stream().map(it -> it.id().name()).toList();
      return Optional.of(
          new PlanMistake.NotInMission(at, "decision", name, Similar.to(name, known)));
    }
    var options = decision.get().options();
    return options.contains(option)
        ? Optional.empty()
        : Optional.of(
            new PlanMistake.NotInMission(
                at, "option of the decision " + name, option, Similar.to(option, options)));
  }
}
