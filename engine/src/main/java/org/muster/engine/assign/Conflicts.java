package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.muster.engine.solver.Solver;
import org.muster.engine.solver.Solver.Limits;
import org.muster.model.plan.Limit;
import org.muster.model.plan.Order;

/// Whether orders can be kept, and if not, a smallest set of rules that cannot be kept together:
/// rule after rule is left out, and stays out if the rest is still impossible.
final class Conflicts {
  private static final Limits LIMITS = new Limits(200, 1);

  private final Model model;
  private final BooleanSupplier goesOn;

  private Conflicts(Model model, BooleanSupplier goesOn) {
    this.model = model;
    this.goesOn = goesOn;
  }

  /// @return empty if all orders can be kept
  static List<Limit> in(Model model, Progress.Watcher watcher) {
    if (model.task().orders().stream().noneMatch(Order.Pin.class::isInstance)) {
      return List.of();
    }
    BooleanSupplier goesOn =
        () -> watcher.goesOn(new Progress(0, 1, OptionalLong.empty(), OptionalLong.empty()));
    return new Conflicts(model, goesOn).find();
  }

  private List<Limit> find() {
    var alone = pinsWithoutStay();
    if (!alone.isEmpty()) {
      return alone;
    }
    var kept = new ArrayList<>(limits());
    if (isPossible(kept)) {
      return List.of();
    }
    for (var limit : List.copyOf(kept)) {
      kept.remove(limit);
      if (isPossible(kept)) {
        kept.add(limit);
      }
    }
    return kept;
  }

  /// A pin that no stay keeps is in conflict with the unit's own dates, ways and caveats.
  private List<Limit> pinsWithoutStay() {
    var found = new ArrayList<Limit>();
    for (var order : model.task().orders()) {
      if (order instanceof Order.Pin pin
          && model.stays().stream().noneMatch(it -> Orders.keeps(pin, it))) {
        found.add(new Limit.Order(pin.written()));
        found.addAll(Impossible.because(model, pin));
        return found;
      }
    }
    return found;
  }

  /// All that can be left out: pins, and stocks that guard something.
  private List<Limit> limits() {
    var limits = new LinkedHashSet<Limit>();
    model.formulation().stockOfRow().values().forEach(it -> limits.add(it.limit()));
    model.formulation().pins().forEach(it -> limits.add(new Limit.Order(it.pin().written())));
    return List.copyOf(limits);
  }

  /// Whether the orders and stocks that are kept can all be kept.
  private boolean isPossible(List<Limit> kept) {
    var program = model.formulation().feasibility(kept);
    var answer = Solver.search(program, LIMITS, new double[0], goesOn);
    return answer.hasValues();
  }
}
