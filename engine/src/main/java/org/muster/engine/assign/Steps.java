package org.muster.engine.assign;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.muster.model.nation.NationId;
import org.muster.model.plan.Waterfall;
import org.muster.model.plan.Waterfall.Step;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.Range;
import org.muster.model.pledge.Rung;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Placed;
import org.muster.model.time.Weeks;

/// From what was said to what is sustained, in heads.
final class Steps {
  private static final List<Integer> DAYS = List.of(30, 60, 90);

  private final Model model;
  private final Draft draft;
  private final PlanTask task;

  private Steps(Model model, Draft draft) {
    this.model = model;
    this.draft = draft;
    this.task = model.task();
  }

  static Waterfall of(Model model, Draft draft) {
    return new Steps(model, draft).waterfall();
  }

  private Waterfall waterfall() {
    var steps = new ArrayList<Step>();
    steps.add(new Step("said", said()));
    steps.add(new Step("current", come(Mode.DECLARED)));
    steps.add(new Step("conditions-met", come(task.mode())));
    steps.add(new Step("usable", usable()));
    for (int day : DAYS) {
      if (Weeks.of(day) < task.weeks()) {
        steps.add(new Step("in-place-d+" + day, inPlace(Weeks.of(day))));
      }
    }
    steps.add(new Step("sustained", sustained()));
    return new Waterfall(steps, required());
  }

  /// Of every offer on record the most that it names, whether it still stands or not.
  private long said() {
    return task.resolution().pledges().stream()
        .map(Placed::pledge)
        .filter(it -> it.rung() != Rung.REFUSED)
        .mapToLong(this::most)
        .sum();
  }

  private long most(Pledge pledge) {
    return pledge.tiers().stream()
        .flatMap(it -> it.strength().stream())
        .map(this::bound)
        .max(naturalOrder())
        .orElse(0L);
  }

  private long come(Mode mode) {
    return task.resolution().pledges().stream()
        .flatMap(it -> it.in(mode).stream())
        .flatMap(it -> it.strength().stream())
        .mapToLong(this::bound)
        .sum();
  }

  private long bound(Range range) {
    return range.bound(task.setting().optimistic());
  }

  /// Units that have a place to go to some day, as far as home defence lets them.
  private long usable() {
    var able = new HashSet<Group>();
    model.stays().forEach(it -> able.add(it.group()));
    var byNation = new TreeMap<NationId, Long>();
    for (var group : able) {
      for (var unit : group.units()) {
        unit.parts().forEach(it -> byNation.merge(it.nation(), it.strength(), Long::sum));
      }
    }
    return byNation.entrySet().stream()
        .mapToLong(it -> Math.min(it.getValue(), spare(it.getKey())))
        .sum();
  }

  private long spare(NationId nation) {
    return task.mission()
        .findNation(nation)
        .map(it -> Math.max(0, it.spare().orElse(Long.MAX_VALUE)))
        .orElse(Long.MAX_VALUE);
  }

  private long inPlace(int week) {
    var sum = 0L;
    for (int index = 0; index < model.stays().size(); index++) {
      var stay = model.stays().get(index);
      if (stay.from() <= week && week < stay.to()) {
        sum += draft.taken(index) * stay.group().strength();
      }
    }
    return sum;
  }

  /// What is in place in every week from D+90 to the horizon.
  private long sustained() {
    var last = DAYS.getLast();
    var from = Math.min(task.weeks() - 1, Weeks.of(last));
    return IntStream.range(from, task.weeks()).mapToLong(this::inPlace).min().orElse(0);
  }

  private long required() {
    return model.needs().stream()
        .filter(it -> it.isDue(task.weeks() - 1))
        .mapToLong(Need::strength)
        .sum();
  }
}
