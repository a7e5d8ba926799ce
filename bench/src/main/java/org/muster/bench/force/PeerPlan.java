package org.muster.bench.force;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.muster.bench.force.Ground.Line;
import org.muster.bench.force.Ground.Stay;
import org.muster.model.nation.NationId;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LeftOut;
import org.muster.model.plan.LineFill;
import org.muster.model.plan.Reached;
import org.muster.model.plan.Score;
import org.muster.model.plan.Waterfall;
import org.muster.model.planning.Milestone;
import org.muster.model.resolution.Mode;

/// Makes a force plan of a peer's stays, so that it can be checked like any other.
final class PeerPlan {
  private final Ground ground;
  private final List<Stay> stays;
  private final Ledger ledger;

  private PeerPlan(Ground ground, List<Stay> stays) {
    this.ground = ground;
    this.stays = stays;
    this.ledger = new Ledger(ground);
    stays.forEach(ledger::add);
  }

  static ForcePlan of(Ground ground, List<Stay> stays) {
    return new PeerPlan(ground, stays).plan();
  }

  private ForcePlan plan() {
    return new ForcePlan(
        Mode.SEQUENTIAL,
        ground.horizon(),
        IntStream.range(0, ground.horizon()).boxed().toList(),
        ground.units().stream().map(Ground.Unit::planned).toList(),
        stays.stream().map(PeerPlan::assignment).toList(),
        ground.lines().stream().map(this::fill).toList(),
        ground.mission().planning().milestones().stream().map(this::reached).toList(),
        List.of(),
        leftOut(),
        new Waterfall(List.of(), 0),
        new Score(
            ledger.shortfall(),
            0,
            stays.size(),
            Optional.empty(),
            burden(),
            Score.Ending.TIME_OVER));
  }

  private static Assignment assignment(Stay stay) {
    return new Assignment(
        stay.unit().planned().id(),
        stay.line().set(),
        stay.line().told().id(),
        stay.line().told().place(),
        stay.from(),
        stay.effective(),
        stay.to(),
        stay.legs(),
        Optional.empty());
  }

  private LineFill fill(Line line) {
    return new LineFill(
        line.set(),
        line.told(),
        OptionalLong.of(line.things()),
        OptionalLong.empty(),
        line.from(),
        line.to(),
        IntStream.range(0, ground.horizon())
            .mapToObj(week ->
                new LineFill.Have(
                    ledger.there(line, week), heads(line, week), ledger.missing(line, week), 0))
            .toList());
  }

  private long heads(Line line, int week) {
    return stays.stream()
        .filter(it -> it.line().index() == line.index() && it.effective() <= week && week < it.to())
        .mapToLong(it -> it.unit().planned().strength())
        .sum();
  }

  private Reached reached(Milestone milestone) {
    var lines = ground.lines().stream().filter(it -> milestone.asksFor(it.told())).toList();
    var opens = lines.stream().mapToInt(Line::from).max();
    var week =
        opens.isEmpty()
            ? OptionalInt.empty()
            : IntStream.range(opens.getAsInt(), ground.horizon())
                .filter(it -> isHeld(milestone, lines, it))
                .findFirst();
    return new Reached(milestone.name(), week, OptionalInt.empty(), List.of());
  }

  private boolean isHeld(Milestone milestone, List<Line> lines, int from) {
    return IntStream.range(from, Math.min(ground.horizon(), from + milestone.holdWeeks()))
        .allMatch(week ->
            lines.stream()
                .allMatch(it ->
                    100 * ledger.missing(it, week) <= (100 - milestone.filled()) * it.things()));
  }

  private List<LeftOut> leftOut() {
    var used = new HashSet<>(stays.stream().map(it -> it.unit().pledge().id()).toList());
    var left = new ArrayList<LeftOut>();
    ground.units().stream()
        .map(it -> it.pledge().id())
        .distinct()
        .filter(it -> !used.contains(it))
        .forEach(it -> left.add(new LeftOut(it, LeftOut.Why.NOT_NEEDED)));
    left.sort(Comparator.comparing(LeftOut::pledge));
    return left;
  }

  /// In thousandths.
  private long burden() {
    var offered = new TreeMap<NationId, Long>();
    var inUse = new TreeMap<NationId, Long>();
    for (var unit : ground.units()) {
      offered.merge(
          unit.planned().nation(), unit.planned().strength() * ground.horizon(), Long::sum);
    }
    for (var stay : stays) {
      var unit = stay.unit().planned();
      inUse.merge(unit.nation(), unit.strength() * (stay.to() - stay.from()), Long::sum);
    }
    return inUse.entrySet().stream()
        .mapToLong(it -> 1000 * it.getValue() / offered.getOrDefault(it.getKey(), 1L))
        .max()
        .orElse(0);
  }
}
