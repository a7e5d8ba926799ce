package org.muster.engine.assign;

import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.muster.model.plan.Order;

/// Moves stays to earlier dates as long as nothing gets worse: of plans that are as good, the one
/// in which units come as soon as they can, and gaps are late.
final class Advance {
  private final Model model;
  private final Milestones milestones;

  Advance(Model model) {
    this.model = model;
    this.milestones = new Milestones(model.needs(), model.task().weeks());
  }

  void on(Draft draft, BooleanSupplier goesOn) {
    var moved = true;
    while (moved && goesOn.getAsBoolean()) {
      moved = false;
      for (int stay : taken(draft)) {
        moved |= draft.taken(stay) > 0 && advance(draft, stay);
      }
    }
  }

  private List<Integer> taken(Draft draft) {
    return IntStream.range(0, model.stays().size())
        .filter(it -> draft.taken(it) > 0)
        .boxed()
        .sorted(Comparator.comparingInt((Integer it) -> model.stays().get(it).effective()))
        .toList();
  }

  private boolean advance(Draft draft, int index) {
    var shortfall = draft.shortfall();
    var reached = reached(draft);
    var stay = model.stays().get(index);
    draft.remove(index);
    for (int other : model.board().staysOf(stay.need())) {
      var sooner = model.stays().get(other);
      if (sooner.group().equals(stay.group())
          && sooner.spot().equals(stay.spot())
          && stay.need().from() <= sooner.effective()
          && sooner.effective() < stay.effective()
          && sooner.to() - sooner.effective() <= stay.to() - stay.effective()
          && keepsPins(stay, sooner)
          && draft.hasRoomFor(other)) {
        draft.add(other);
        if (draft.shortfall() <= shortfall && isNoLater(reached(draft), reached)) {
          return true;
        }
        draft.remove(other);
      }
    }
    draft.add(index);
    return false;
  }

  private boolean keepsPins(Stay stay, Stay sooner) {
    return model.task().orders().stream()
        .noneMatch(it ->
            it instanceof Order.Pin pin && Orders.keeps(pin, stay) && !Orders.keeps(pin, sooner));
  }

  private List<Integer> reached(Draft draft) {
    return milestones.weeks(draft, model.task().mission().planning().milestones());
  }

  private static boolean isNoLater(List<Integer> weeks, List<Integer> than) {
    return IntStream.range(0, weeks.size()).allMatch(it -> weeks.get(it) <= than.get(it));
  }
}
