package org.muster.engine.size;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.model.pledge.Range;
import org.muster.model.size.FactorName;
import org.muster.model.size.FactorRange;
import org.muster.model.size.Ruling;
import org.muster.model.size.Ruling.Applied;
import org.muster.model.size.Sizes;
import org.muster.model.size.Sizes.Composition;
import org.muster.model.size.Task;

/// Asks every rule, and composes what they say into requirement lines.
///
/// A chosen scale decides how large a force of troops is; without one the larger of what the other
/// rules say does, end by end. Monitors are counted by the line.
public final class Sizing {
  /// Rules that give a whole force of troops.
  private static final List<Rule> BY_GEOGRAPHY =
      List.of(new PopulationRatio(), new LineSeparation(), new LineDefence());

  private static final List<Rule> BY_SCALE = List.of(new ForceOptions(), new FormationStrength());

  private final Task task;
  private final Map<FactorName, FactorRange> own;
  private final Map<Input, Range> known = new EnumMap<>(Input.class);
  private final List<Ruling> rulings = new ArrayList<>();

  private Sizing(Task task, Map<FactorName, FactorRange> own) {
    this.task = task;
    this.own = own;
    task.lineKm().ifPresent(it -> known.put(Input.LINE, Range.of(it)));
    task.inhabitants().ifPresent(it -> known.put(Input.INHABITANTS, Range.of(it)));
    task.scale().ifPresent(_ -> known.put(Input.SCALE, Range.of(1)));
  }

  /// Lines and set are named after the task.
  ///
  /// @param own the planner's factors instead of the rules'; divisors (see [FactorName#isDivisor])
  ///   of at least 1
  public static Sizes of(Task task, Map<FactorName, FactorRange> own) {
    var scale = task.scale().map(it -> "-" + it.written()).orElse("");
    return of(task, own, task.type().written() + scale);
  }

  /// @param id of the requirement set, and the beginning of the ids of its lines
  public static Sizes of(Task task, Map<FactorName, FactorRange> own, String id) {
    own.forEach(Sizing::check);
    return new Sizing(task, own).sizes(id);
  }

  private static void check(FactorName name, FactorRange range) {
    if (name.isDivisor() && range.low().compareTo(BigDecimal.ONE) < 0) {
      throw new IllegalArgumentException(
          "The factor %s (%s) must be at least 1.".formatted(name.written(), range.written()));
    }
  }

  private Sizes sizes(String id) {
    var geography = BY_GEOGRAPHY.stream().map(this::judge).toList();
    var scale = BY_SCALE.stream().map(this::judge).toList();
    judge(new MonitorDensity()).ifPresent(it -> known.put(Input.MONITORS, it.result()));
    judge(new MonitorGuards());
    judge(new MonitorStaff());
    judge(new MonitorAdministration());
    var deciding = deciding(geography, scale);
    deciding.stream()
        .map(Applied::result)
        .reduce(Range::max)
        .ifPresent(it -> known.put(Input.FORCE, it));
    supports();
    var names = deciding.stream().map(it -> it.rule().name()).toList();
    return new Sizes(task, rulings, composition(id, names));
  }

  private Optional<Applied> judge(Rule rule) {
    var ruling = rule.judge(task, known, own);
    rulings.add(ruling);
    return ruling instanceof Applied applied ? Optional.of(applied) : Optional.empty();
  }

  private void judge(Rule rule, Input gives) {
    judge(rule).ifPresent(it -> known.put(gives, it.result()));
  }

  /// What stands behind the manoeuvre troops, from the whole force.
  private void supports() {
    judge(new GroundShare(), Input.GROUND);
    judge(new BrigadeCount(), Input.BRIGADES);
    judge(new HeadquartersShare());
    judge(new EngineersShare());
    judge(new HospitalCount(), Input.HOSPITALS);
    judge(new HospitalStaff());
    judge(new AirDefence(), Input.BATTERIES);
    judge(new BatteryCrew());
    judge(new MedicalEvacuation(), Input.HELICOPTERS);
    judge(new HelicopterCrew());
    judge(new Rotation());
  }

  private static List<Applied> deciding(
      List<Optional<Applied>> geography, List<Optional<Applied>> scale) {
    var chosen = scale.stream().flatMap(Optional::stream).toList();
    if (!chosen.isEmpty()) {
      return chosen;
    }
    var all = geography.stream().flatMap(Optional::stream).toList();
    var largest = all.stream().map(Applied::result).reduce(Range.ZERO, Range::max);
    return all.stream()
        .filter(it -> it.result().low() == largest.low() || it.result().high() == largest.high())
        .toList();
  }

  private Composition composition(String id, List<String> decidedBy) {
    var applied = new Rulings(Ruling.applied(rulings));
    return switch (task.type()) {
      case MONITORING ->
          known.containsKey(Input.MONITORS)
              ? MonitoringLines.compose(task, id, applied)
              : impossible("length of the line", "--line-km N");
      case DETERRENCE ->
          known.containsKey(Input.FORCE)
              ? TroopLines.compose(task, id, decidedBy, applied, known.get(Input.FORCE))
              : impossible("scale or the length of the line", "--scale or --line-km");
      case PEACEKEEPING ->
          known.containsKey(Input.FORCE)
              ? TroopLines.compose(task, id, decidedBy, applied, known.get(Input.FORCE))
              : impossible(
                  "scale, the length of the line or the inhabitants",
                  "--scale, --line-km or --inhabitants");
    };
  }

  private Composition impossible(String missing, String option) {
    return new Composition.Impossible(
        "No rule gives a size for %s: the %s is not known."
            .formatted(task.type().written(), missing),
        "Tell %s.".formatted(option));
  }
}
