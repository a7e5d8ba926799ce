package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.muster.engine.solver.Answer;
import org.muster.engine.solver.Solver;
import org.muster.engine.solver.Solver.Limits;
import org.muster.model.plan.Limit;
import org.muster.model.plan.Order;

/// Whether orders can be kept, and if not, a smallest set of rules that cannot be kept together:
/// rule after rule is left out, and stays out if the rest is still impossible.
final class Conflicts {
  private static final Limits LIMITS = new Limits(200, 1);

  private final Model model;

  private Conflicts(Model model) {
    this.model = model;
  }

  /// Whether the orders can be kept.
  sealed interface Verdict {
    /// They can: with these stays, for example.
    record Possible(List<Integer> pinned) implements Verdict {}

    /// They cannot: these rules cannot all be kept, but any of them less could.
    record Impossible(List<Limit> limits) implements Verdict {}
  }

  static Verdict in(Model model) {
    return new Conflicts(model).find();
  }

  private Verdict find() {
    var alone = pinsWithoutStay();
    if (!alone.isEmpty()) {
      return new Verdict.Impossible(alone);
    }
    var plain = oneAfterTheOther();
    if (plain.isPresent()) {
      return new Verdict.Possible(plain.get());
    }
    var kept = new ArrayList<>(limits());
    var answer = answer(kept);
    if (answer.hasValues()) {
      return new Verdict.Possible(pinned(answer.values()));
    }
    for (var limit : List.copyOf(kept)) {
      kept.remove(limit);
      if (answer(kept).hasValues()) {
        kept.add(limit);
      }
    }
    return new Verdict.Impossible(kept);
  }

  /// Mostly there is room if each pin in turn takes the first stay that has it; empty if not.
  private Optional<List<Integer>> oneAfterTheOther() {
    var draft = model.draft();
    var pinned = new ArrayList<Integer>();
    for (var order : model.task().orders()) {
      if (order instanceof Order.Pin pin && !place(pin, draft, pinned)) {
        return Optional.empty();
      }
    }
    return Optional.of(pinned);
  }

  private boolean place(Order.Pin pin, Draft draft, List<Integer> pinned) {
    var open = new HashSet<Group>();
    for (int stay = 0; stay < model.stays().size(); stay++) {
      if (Orders.keeps(pin, model.stays().get(stay))) {
        open.add(model.stays().get(stay).group());
      }
    }
    for (int stay = 0; stay < model.stays().size() && !open.isEmpty(); stay++) {
      if (Orders.keeps(pin, model.stays().get(stay))
          && open.contains(model.stays().get(stay).group())
          && (pinned.contains(stay) || draft.hasRoomFor(stay))) {
        if (!pinned.contains(stay)) {
          draft.add(stay);
          pinned.add(stay);
        }
        open.remove(model.stays().get(stay).group());
      }
    }
    return open.isEmpty();
  }

  /// For each pin stays that keep it, as many as it asks for.
  private List<Integer> pinned(double[] values) {
    var pinned = new ArrayList<Integer>();
    for (var order : model.task().orders()) {
      if (order instanceof Order.Pin pin) {
        var groups = new HashSet<Group>();
        for (int stay = 0; stay < model.stays().size(); stay++) {
          if (values[stay] > 0.5
              && Orders.keeps(pin, model.stays().get(stay))
              && groups.add(model.stays().get(stay).group())
              && !pinned.contains(stay)) {
            pinned.add(stay);
          }
        }
      }
    }
    return pinned;
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

  /// Whether the orders and stocks that are kept can all be kept, and how.
  private Answer answer(List<Limit> kept) {
    return Solver.search(model.formulation().feasibility(kept), LIMITS, new double[0], () -> true);
  }
}
