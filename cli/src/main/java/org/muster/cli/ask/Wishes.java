package org.muster.cli.ask;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.engine.assign.Effort;
import org.muster.engine.assign.PlanTask;
import org.muster.model.nation.NationId;
import org.muster.model.plan.Order;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Resolution;
import org.muster.model.time.Span;

/// What a force plan is wanted to be: everything on the command line that shapes it.
///
/// @param mode who is counted as coming
/// @param dDay the day on which it begins; empty if only days relative to it are told
/// @param horizon instead of the mission's
/// @param shifts days by which all of a nation is later, or sooner
/// @param before a plan that is to be changed as little as possible
public record Wishes(
    Mode mode,
    List<Order> orders,
    Optional<LocalDate> dDay,
    Optional<Span> horizon,
    SortedMap<NationId, Integer> shifts,
    Optional<PlanFile> before,
    Effort effort) {
  public Wishes {
    orders = List.copyOf(orders);
    shifts = Collections.unmodifiableSortedMap(new TreeMap<>(shifts));
  }

  /// What is planned if nobody wants anything else.
  public static Wishes plain() {
    return new Wishes(
        Mode.SEQUENTIAL,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        new TreeMap<>(),
        Optional.empty(),
        Effort.USUAL);
  }

  /// The task, with the plan before but still without a plan of its own to start from.
  public PlanTask task(Inquiry inquiry, Resolution resolution) {
    return new PlanTask(
        inquiry.setting(),
        resolution,
        mode,
        horizon,
        orders,
        shifts,
        before.map(PlanFile::plan),
        effort);
  }

  /// As lines of text, of which a hash can be made.
  String written() {
    var text = new StringBuilder("plan ").append(mode.written()).append('\n');
    orders.forEach(it -> text.append(kind(it)).append(it.written()).append('\n'));
    dDay.ifPresent(it -> text.append("d-day ").append(it).append('\n'));
    horizon.ifPresent(it -> text.append("horizon ").append(it.days()).append('\n'));
    shifts.forEach((nation, days) ->
        text.append("shift ").append(nation).append(' ').append(days).append('\n'));
    before.ifPresent(it -> text.append("before ").append(it.plan().assignments()).append('\n'));
    return text.append(effort).append('\n').toString();
  }

  private static String kind(Order order) {
    return switch (order) {
      case Order.Pin _ -> "pin ";
      case Order.Forbid _ -> "forbid ";
    };
  }
}
