package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.muster.engine.assign.ForcePlanner.Result;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.Filler;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.Limit;
import org.muster.model.plan.Order;
import org.muster.model.plan.PlannedUnit;
import org.muster.model.requirement.RequirementLine.Substitute;
import org.muster.model.resolution.Placed;

/// Who could fill a line, best first: those who come and stand elsewhere or stay at home, and those
/// who offer what it asks for and do not come yet.
public final class Fillers {
  private final Trial trial;
  private final Need need;
  private final long before;

  private Fillers(Trial trial, Need need) {
    this.trial = trial;
    this.need = need;
    this.before = shortfall(trial.base());
  }

  /// @param line id of a line that applies
  /// @throws IllegalArgumentException if no such line applies
  public static List<Filler> of(PlanTask task, String line, Progress.Watcher watcher) {
    var need =
        Needs.of(task).stream()
            .filter(it -> it.line().id().equals(line))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("There is no line (%s).".formatted(line)));
    return new Fillers(new Trial(task, watcher), need).all();
  }

  private List<Filler> all() {
    var fillers = new ArrayList<Filler>();
    for (var placed : trial.task().resolution().pledges()) {
      if (placed.standing().isCurrent()) {
        if (placed.in(trial.task().mode()).isPresent()) {
          coming(placed).ifPresent(fillers::add);
        } else {
          offering(placed).ifPresent(fillers::add);
        }
      }
    }
    fillers.sort(
        Comparator.comparing((Filler it) -> !it.obstacles().isEmpty())
            .thenComparing(it -> !it.comes())
            .thenComparing(Comparator.comparingLong(Filler::net).reversed())
            .thenComparing(Filler::pledge));
    return fillers;
  }

  /// A pledge that comes: one of its units is sent to the line.
  private Optional<Filler> coming(Placed placed) {
    var units =
        trial.base().units().stream()
            .filter(unit ->
                unit.parts().stream().anyMatch(it -> it.pledge().equals(placed.pledge().id())))
            .filter(this::isOfUse)
            .toList();
    if (units.isEmpty()) {
      return Optional.empty();
    }
    var now =
        trial.base().assignments().stream()
            .filter(it -> units.stream().anyMatch(unit -> unit.id().equals(it.unit())))
            .map(Assignment::line)
            .distinct()
            .sorted()
            .toList();
    var unit = units.stream().filter(it -> !stands(it)).findFirst().orElse(units.getFirst());
    if (stands(unit)) {
      return Optional.empty(); // all of it is on the line already
    }
    var pin = new Order.Pin(unit.id(), need.line().id(), Optional.empty(), OptionalInt.empty());
    return Optional.of(
        switch (trial.with(pin)) {
          case Result.Planned(var plan) -> filler(placed, true, now, plan, List.of());
          case Result.Conflict(var limits) ->
              filler(
                  placed,
                  true,
                  now,
                  trial.base(),
                  limits.stream().filter(it -> !(it instanceof Limit.Order)).toList());
        });
  }

  private boolean stands(PlannedUnit unit) {
    return trial.base().assignments().stream()
        .anyMatch(it -> it.unit().equals(unit.id()) && it.line().equals(need.line().id()));
  }

  private boolean isOfUse(PlannedUnit unit) {
    return need.fits(unit) || need.substitute(unit).isPresent();
  }

  /// A pledge that does not come: as if it came without its condition.
  private Optional<Filler> offering(Placed placed) {
    var pledge = placed.pledge();
    var fits =
        need.line().fits(pledge)
            || need.line().substitutes().stream()
                .anyMatch(it -> pledge.capability().equals(Optional.of(it.capability())));
    if (!fits || placed.declared().isEmpty()) {
      return Optional.empty();
    }
    var plan = trial.planOf(trial.withComing(pledge, placed.declared().orElseThrow(), placed));
    return Optional.of(filler(placed, false, List.of(), plan, List.of()));
  }

  private Filler filler(
      Placed placed, boolean comes, List<String> now, ForcePlan plan, List<Limit> obstacles) {
    var gain = before - shortfall(plan);
    var net = trial.base().score().shortfall() - plan.score().shortfall();
    var pledge = placed.pledge();
    var stay =
        plan.assignments().stream()
            .filter(it -> it.line().equals(need.line().id()))
            .filter(it ->
                plan.unit(it.unit()).parts().stream()
                    .anyMatch(part -> part.pledge().equals(pledge.id())))
            .mapToInt(Assignment::from)
            .min();
    var risk =
        need.line().fits(pledge)
            ? Optional.<String>empty()
            : need.line().substitutes().stream()
                .filter(it -> pledge.capability().equals(Optional.of(it.capability())))
                .map(Substitute::risk)
                .findFirst();
    return new Filler(
        pledge.id(),
        pledge.nation(),
        comes,
        placed.standing(),
        now,
        gain,
        gain - net,
        obstacles.isEmpty() ? stay : OptionalInt.empty(),
        risk,
        obstacles);
  }

  private long shortfall(ForcePlan plan) {
    return plan.lines().stream()
        .filter(it -> it.line().id().equals(need.line().id()) && it.set().equals(need.set()))
        .mapToLong(Trial::shortfall)
        .sum();
  }
}
