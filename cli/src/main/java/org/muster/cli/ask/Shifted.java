package org.muster.cli.ask;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.muster.model.mission.Mission;
import org.muster.model.nation.NationId;
import org.muster.model.planning.Factors;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.Rung;
import org.muster.model.time.Span;
import org.muster.model.time.Window;

/// A mission in which nations are later or sooner, so that a plan that was made for such a shift
/// can be held against the same rules as any other.
final class Shifted {
  private Shifted() {}

  static Mission mission(Mission mission, SortedMap<NationId, Integer> shifts) {
    var factors = mission.planning().factors();
    return new Mission(
        mission.id(),
        mission.title(),
        mission.dDay(),
        mission.horizon(),
        mission.decisions(),
        mission.conditions(),
        mission.members(),
        mission.targets(),
        mission.commitCosts(),
        mission.sources(),
        mission.statements(),
        mission.pledges().stream()
            .map(it -> pledge(it, shifts.getOrDefault(it.nation(), 0), factors))
            .toList(),
        mission.nations(),
        mission.requirements(),
        mission.sites(),
        mission.corridors(),
        mission.meetings(),
        mission.outcome(),
        mission.planning(),
        mission.chances());
  }

  private static Pledge pledge(Pledge pledge, int shift, Factors factors) {
    return shift == 0
        ? pledge
        : new Pledge(
            pledge.id(),
            pledge.nation(),
            pledge.component(),
            pledge.capability(),
            pledge.offer(),
            pledge.alternatives(),
            Optional.of(notice(pledge, shift, factors)),
            pledge.available().map(it -> window(it, shift)),
            pledge.tour(),
            pledge.dwell(),
            pledge.lift(),
            pledge.rung(),
            pledge.caveats(),
            pledge.statements(),
            pledge.expires(),
            pledge.supersedes(),
            pledge.assumptions(),
            pledge.note());
  }

  private static Span notice(Pledge pledge, int shift, Factors factors) {
    var usual = pledge.rung() == Rung.DEPLOYED ? 0L : factors.noticeDays();
    var days = pledge.noticeToMove().map(Span::days).orElse(usual) + shift;
    return new Span(Math.toIntExact(Math.max(0, days)), Span.Unit.DAYS);
  }

  private static Window window(Window window, int shift) {
    return new Window(
        window.from() + shift,
        window.to().isPresent()
            ? OptionalInt.of(window.to().getAsInt() + shift)
            : OptionalInt.empty());
  }
}
