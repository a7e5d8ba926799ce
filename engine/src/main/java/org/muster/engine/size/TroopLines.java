package org.muster.engine.size;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.model.evidence.Backing;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Range;
import org.muster.model.requirement.RequirementLine.Need;
import org.muster.model.requirement.RequirementSet;
import org.muster.model.size.FactorName;
import org.muster.model.size.MissionType;
import org.muster.model.size.Ruling.Applied;
import org.muster.model.size.Sizes.Composition;
import org.muster.model.size.Task;

/// The lines of a force of troops, from the whole down: each takes its share, the logistics are
/// what is left, so that they add up to the whole at either end.
///
/// A share is used at the middle of its range. If a total is one number and its parts add up to it
/// at both ends, no part can be a range; what the share's range would have given is told beside it.
final class TroopLines {
  private static final String GROUND = "ground";
  private static final String HEADQUARTERS = "headquarters";
  private static final String LOGISTICS = "logistics";
  private static final String HOSPITAL = "hospital";
  private static final String ENGINEERS = "engineers";
  private static final String AIR_DEFENCE = "air-defence";
  private static final String MEDEVAC = "medevac";

  private final Task task;
  private final Rulings rulings;
  private final Range total;
  private final Map<String, BigDecimal> shares = new LinkedHashMap<>();

  private TroopLines(Task task, Rulings rulings, Range total) {
    this.task = task;
    this.rulings = rulings;
    this.total = total;
    shares.put(GROUND, rulings.middle(FactorName.GROUND_SHARE));
    shares.put(HEADQUARTERS, rulings.middle(FactorName.HEADQUARTERS_SHARE));
    shares.put(ENGINEERS, rulings.middle(FactorName.ENGINEERS_SHARE));
    shares.put(HOSPITAL, rulings.shareOfHospitals());
    if (rulings.find(FactorName.BATTERIES_PER_BRIGADE).isPresent()) {
      shares.put(
          AIR_DEFENCE,
          rulings.shareOfBrigades(FactorName.BATTERIES_PER_BRIGADE, FactorName.PEOPLE_PER_BATTERY));
    }
    shares.put(
        MEDEVAC,
        rulings.shareOfBrigades(
            FactorName.HELICOPTERS_PER_BRIGADE, FactorName.PEOPLE_PER_HELICOPTER));
  }

  static Composition compose(
      Task task, String id, List<String> decidedBy, Rulings rulings, Range total) {
    return new TroopLines(task, rulings, total).compose(id, decidedBy);
  }

  private Composition compose(String id, List<String> decidedBy) {
    var taken = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (taken.compareTo(BigDecimal.ONE) > 0) {
      return new Composition.Impossible(
          "The parts take %s %% of the force."
              .formatted(taken.movePointRight(2).setScale(0, RoundingMode.CEILING).toPlainString()),
          "Lower a share, or the people of a battery, a hospital or a helicopter.");
    }
    var set =
        new RequirementSet(
            id,
            "%s%s, %s troops"
                .formatted(
                    title(task.type()),
                    task.scale().map(it -> ", " + it.written() + " size").orElse(""),
                    figures(total)),
            new TreeMap<>(),
            List.of(decision(decidedBy)),
            Draft.lines(id, drafts()),
            "Made by muster size. Say under which decisions it applies (for:), and where and when"
                + " the lines are needed (place, sites, when).");
    var pool = rulings.find(FactorName.ROTATION_RATIO).map(Applied::result);
    return new Composition.Composed(decidedBy, set, total, pool);
  }

  private Backing decision(List<String> decidedBy) {
    var deciding =
        rulings.applied().stream()
            .filter(it -> decidedBy.contains(it.rule().name()))
            .toArray(Applied[]::new);
    return Reasons.of(
        "the total follows from %s".formatted(String.join(", ", decidedBy)), deciding);
  }

  /// For reading: `60,000..100,000`.
  static String figures(Range range) {
    var low = String.format(Locale.ROOT, "%,d", range.low());
    return range.isExact() ? low : low + ".." + String.format(Locale.ROOT, "%,d", range.high());
  }

  static String title(MissionType type) {
    return switch (type) {
      case DETERRENCE -> "Deterrence";
      case MONITORING -> "Monitoring";
      case PEACEKEEPING -> "Peacekeeping";
    };
  }

  private List<Draft> drafts() {
    var drafts = new ArrayList<Draft>();
    drafts.add(headquarters());
    drafts.add(ground());
    drafts.add(logistics());
    drafts.add(hospital());
    drafts.add(medevac());
    drafts.add(engineers());
    airDefence().ifPresent(drafts::add);
    drafts.add(isr());
    airCover().ifPresent(drafts::add);
    return drafts;
  }

  /// The share of the lower end, and of what the upper end has more: so the rest, too, never
  /// shrinks from the lower end to the upper.
  private Range part(String name) {
    return shares.containsKey(name) ? part(shares.get(name)) : Range.ZERO;
  }

  private Range part(BigDecimal share) {
    var low = down(share, total.low());
    return new Range(low, low + down(share, total.high() - total.low()));
  }

  private static long down(BigDecimal share, long heads) {
    return share
        .multiply(BigDecimal.valueOf(heads))
        .setScale(0, RoundingMode.FLOOR)
        .longValueExact();
  }

  private Range rest() {
    var parts = shares.values().stream().map(this::part).reduce(Range.ZERO, Range::plus);
    return new Range(total.low() - parts.low(), total.high() - parts.high());
  }

  private Draft headquarters() {
    return Draft.of(
            HEADQUARTERS, Reasons.of("middle of the share", rulings, FactorName.HEADQUARTERS_SHARE))
        .is(Component.COMMAND)
        .capable("headquarters")
        .things(Range.of(1))
        .people(part(HEADQUARTERS))
        .noted(byItsRange(FactorName.HEADQUARTERS_SHARE));
  }

  private Draft ground() {
    return Draft.of(GROUND, Reasons.of("middle of the share", rulings, FactorName.GROUND_SHARE))
        .is(Component.LAND)
        .people(part(GROUND))
        .requiring(HEADQUARTERS, LOGISTICS, HOSPITAL)
        .noted(byItsRange(FactorName.GROUND_SHARE));
  }

  private Draft logistics() {
    return Draft.of(
            LOGISTICS,
            Reasons.of(
                "what is left of the total after all other lines: supply, transport, guards"))
        .is(Component.LOGISTICS)
        .people(rest());
  }

  private Draft hospital() {
    return Draft.of(
            HOSPITAL,
            Reasons.of(
                "people by the middle of both factors",
                rulings,
                FactorName.TROOPS_PER_HOSPITAL,
                FactorName.STAFF_PER_HOSPITAL))
        .capable("role-2-hospital")
        .things(rulings.result(FactorName.TROOPS_PER_HOSPITAL))
        .people(part(HOSPITAL))
        .noted(byItsRange(FactorName.STAFF_PER_HOSPITAL));
  }

  private Draft medevac() {
    return Draft.of(
            MEDEVAC,
            Reasons.of(
                "people by the middle of both factors",
                rulings,
                FactorName.HELICOPTERS_PER_BRIGADE,
                FactorName.PEOPLE_PER_HELICOPTER))
        .is(Component.AIR)
        .capable("medevac")
        .things(rulings.result(FactorName.HELICOPTERS_PER_BRIGADE))
        .people(part(MEDEVAC))
        .requiring(HOSPITAL)
        .noted(byItsRange(FactorName.PEOPLE_PER_HELICOPTER));
  }

  private Draft engineers() {
    return Draft.of(
            ENGINEERS, Reasons.of("middle of the share", rulings, FactorName.ENGINEERS_SHARE))
        .is(Component.LAND)
        .capable("engineers")
        .people(part(ENGINEERS))
        .second(Need.ESSENTIAL)
        .requiring(HEADQUARTERS, LOGISTICS)
        .noted(byItsRange(FactorName.ENGINEERS_SHARE));
  }

  private Optional<Draft> airDefence() {
    return rulings
        .find(FactorName.BATTERIES_PER_BRIGADE)
        .map(batteries ->
            Draft.of(
                    AIR_DEFENCE,
                    Reasons.of(
                        "people by the middle of both factors",
                        rulings,
                        FactorName.BATTERIES_PER_BRIGADE,
                        FactorName.PEOPLE_PER_BATTERY))
                .is(Component.AIR)
                .capable("air-defence")
                .things(batteries.result())
                .people(part(AIR_DEFENCE))
                .second(Need.ESSENTIAL)
                .requiring(HEADQUARTERS, LOGISTICS)
                .noted(byItsRange(FactorName.PEOPLE_PER_BATTERY)));
  }

  private Draft isr() {
    var draft =
        Draft.of(
                "isr",
                Reasons.of(
                    "one common picture for the force, from outside; no people in place counted"))
            .is(Component.INTELLIGENCE)
            .capable("isr")
            .things(Range.of(1))
            .at("from outside");
    return task.type() == MissionType.DETERRENCE ? draft : draft.second(Need.DESIRED);
  }

  private Optional<Draft> airCover() {
    return task.type() == MissionType.DETERRENCE
        ? Optional.of(
            Draft.of(
                    "air-cover",
                    Reasons.of("a squadron on call from outside; no people in place counted"))
                .is(Component.AIR)
                .capable("air-cover")
                .things(Range.of(1))
                .at("from outside"))
        : Optional.empty();
  }

  private String byItsRange(FactorName name) {
    return "By the factor's whole range: %s people.".formatted(figures(rulings.result(name)));
  }
}
