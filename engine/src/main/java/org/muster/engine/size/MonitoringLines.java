package org.muster.engine.size;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Range;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.requirement.RequirementSet;
import org.muster.model.size.FactorName;
import org.muster.model.size.Sizes.Composition;
import org.muster.model.size.Task;

/// The lines of a monitoring mission, from the monitors up: the total is the sum of the lines, and
/// every range stays as wide as it is.
final class MonitoringLines {
  private static final String HEADQUARTERS = "headquarters";

  private MonitoringLines() {}

  static Composition compose(Task task, String id, Rulings rulings) {
    var lines = Draft.lines(id, drafts(rulings));
    var total =
        lines.stream()
            .map(RequirementLine::strength)
            .flatMap(Optional::stream)
            .reduce(Range.ZERO, Range::plus);
    var set =
        new RequirementSet(
            id,
            "%s, %s people".formatted(TroopLines.title(task.type()), TroopLines.figures(total)),
            new TreeMap<>(),
            List.of(Reasons.of("the total is the sum of the lines")),
            lines,
            "Made by muster size. Say under which decisions it applies (for:), and where and when"
                + " the lines are needed (place, sites, when).");
    var decidedBy = List.of(rulings.ruling(FactorName.MONITORS_PER_KM).rule().name());
    return new Composition.Composed(decidedBy, set, total, Optional.empty());
  }

  private static List<Draft> drafts(Rulings rulings) {
    return List.of(
        draft(HEADQUARTERS, rulings, FactorName.STAFF_PER_MONITOR)
            .is(Component.COMMAND)
            .capable("headquarters")
            .things(Range.of(1)),
        draft("monitors", rulings, FactorName.MONITORS_PER_KM)
            .capable("monitors")
            .at("along the line")
            .requiring(HEADQUARTERS, "administration"),
        draft("administration", rulings, FactorName.ADMINISTRATION_PER_MONITOR)
            .is(Component.LOGISTICS),
        draft("guards", rulings, FactorName.GUARDS_PER_MONITOR)
            .is(Component.LAND)
            .second(RequirementLine.Need.DESIRED)
            .requiring(HEADQUARTERS),
        Draft.of("isr", Reasons.of("drones and cameras, which see by night what no patrol does"))
            .is(Component.INTELLIGENCE)
            .capable("isr")
            .things(Range.of(1)));
  }

  private static Draft draft(String name, Rulings rulings, FactorName factor) {
    return Draft.of(name, Reasons.of("the factor's whole range", rulings, factor))
        .people(rulings.result(factor));
  }
}
