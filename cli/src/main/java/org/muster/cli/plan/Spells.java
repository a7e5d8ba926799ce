package org.muster.cli.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.muster.model.mission.Mission;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.PlannedUnit;
import org.muster.model.planning.Factors;
import org.muster.model.pledge.Pledge;
import org.muster.model.time.Span;
import org.muster.model.word.Word;

/// What a unit does week by week, from D-day to the horizon.
///
/// @param stays its stays, by week
/// @param weeks one entry a week
public record Spells(PlannedUnit unit, List<Assignment> stays, List<Spell> weeks) {
  public Spells {
    stays = List.copyOf(stays);
    weeks = List.copyOf(weeks);
  }

  /// What a unit can be doing.
  public enum Spell implements Word {
    /// It gets ready for its first stay: notice, approvals.
    READY,
    /// It is on its way.
    MOVE,
    /// It is in place and does not count yet.
    HANDOVER,
    /// It counts.
    EFFECTIVE,
    /// It rests at home after a tour.
    REST,
    /// It is at home.
    HOME
  }

  /// Those who stand somewhere, by their first week.
  public static List<Spells> of(Mission mission, ForcePlan plan) {
    return plan.units().stream()
        .map(it -> of(mission, plan, it))
        .filter(it -> !it.stays().isEmpty())
        .sorted(
            Comparator.comparingInt((Spells it) -> it.stays().getFirst().from())
                .thenComparing(it -> it.unit().id()))
        .toList();
  }

  private static Spells of(Mission mission, ForcePlan plan, PlannedUnit unit) {
    var stays =
        plan.assignments().stream()
            .filter(it -> it.unit().equals(unit.id()))
            .sorted(Comparator.comparingInt(Assignment::from))
            .toList();
    var weeks = new Spell[plan.horizon()];
    Arrays.fill(weeks, Spell.HOME);
    var factors = mission.planning().factors();
    for (int i = 0; i < stays.size(); i++) {
      var stay = stays.get(i);
      if (i == 0) {
        fill(weeks, 0, away(stay, factors), Spell.READY);
      }
      fill(weeks, away(stay, factors), stay.from(), Spell.MOVE);
      fill(weeks, stay.from(), stay.effective(), Spell.HANDOVER);
      fill(weeks, stay.effective(), stay.to(), Spell.EFFECTIVE);
      fill(weeks, stay.to(), stay.to() + dwell(mission, unit), Spell.REST);
    }
    return new Spells(unit, stays, List.of(weeks));
  }

  private static void fill(Spell[] weeks, int from, int to, Spell spell) {
    for (int week = Math.max(0, from); week < Math.min(weeks.length, to); week++) {
      weeks[week] = spell;
    }
  }

  /// The week in which it leaves its base.
  private static int away(Assignment stay, Factors factors) {
    long begins = stay.legs().isEmpty() ? 7L * stay.from() : stay.legs().getFirst().departs();
    return Math.toIntExact(Math.max(0, Math.floorDiv(begins - factors.approachDays(), 7L)));
  }

  /// Weeks at home after a tour; 0 where none are asked for. Rule 5 of the force plan.
  private static int dwell(Mission mission, PlannedUnit unit) {
    var parts =
        unit.parts().stream().flatMap(it -> mission.findPledge(it.pledge()).stream()).toList();
    var factors = mission.planning().factors();
    var tour = parts.stream().flatMapToInt(it -> weeks(it.tour().or(factors::tour)).stream()).min();
    return tour.isEmpty()
        ? 0
        : parts.stream().mapToInt(it -> dwell(it, tour.getAsInt(), factors)).max().orElse(0);
  }

  private static int dwell(Pledge pledge, int tour, Factors factors) {
    return weeks(pledge.dwell()).orElse(factors.ratio() * tour);
  }

  private static OptionalInt weeks(Optional<Span> span) {
    return span.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(Math.toIntExact(Math.max(1, Math.ceilDiv(span.get().days(), 7L))));
  }

  /// Units of one pledge that do the same at the same time.
  public static List<List<Spells>> alike(List<Spells> all) {
    var alike = new ArrayList<List<Spells>>();
    for (var spells : all) {
      alike.stream()
          .filter(it -> it.getFirst().isLike(spells))
          .findFirst()
          .ifPresentOrElse(it -> it.add(spells), () -> alike.add(new ArrayList<>(List.of(spells))));
    }
    return alike;
  }

  private boolean isLike(Spells other) {
    return unit.parts().getFirst().pledge().equals(other.unit.parts().getFirst().pledge())
        && weeks.equals(other.weeks)
        && lines().equals(other.lines());
  }

  private List<String> lines() {
    return stays.stream().map(it -> it.line() + "@" + it.site()).toList();
  }
}
