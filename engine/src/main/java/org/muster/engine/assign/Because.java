package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.Assignment.Leg;
import org.muster.model.plan.Cause;
import org.muster.model.plan.Limit;
import org.muster.model.plan.Measure;
import org.muster.model.planning.Factors;
import org.muster.model.planning.Milestone;
import org.muster.model.site.Corridor;
import org.muster.model.time.Span;

/// Why a draft reaches something no sooner: from the line that was filled last, over the unit that
/// filled it, to what held that unit.
final class Because {
  private final Model model;
  private final Draft draft;
  private final Milestones milestones;
  private final Factors factors;

  Because(Model model, Draft draft) {
    this.model = model;
    this.draft = draft;
    this.milestones = new Milestones(model.needs(), model.task().weeks());
    this.factors = model.task().mission().planning().factors();
  }

  List<Cause> of(Milestone milestone, OptionalInt week) {
    var causes = new ArrayList<Cause>();
    var lines = milestones.lines(milestone);
    if (week.isEmpty()) {
      never(milestone, lines, causes);
    } else if (week.getAsInt() == milestones.opens(milestone)) {
      lines.stream()
          .filter(it -> it.from() == week.getAsInt())
          .findFirst()
          .ifPresent(it -> causes.add(opens(it)));
    } else {
      last(milestone, lines, week.getAsInt() - 1, causes);
    }
    return causes;
  }

  private static Cause opens(Need need) {
    return new Cause.LineOpens(need.line().id(), need.line().when().map(it -> it.from()).orElse(0));
  }

  /// What the date of a stay of the draft rests on; empty if the stay is not among those that are
  /// looked at.
  List<Cause> timeline(Assignment assignment) {
    var causes = new ArrayList<Cause>();
    index(model, assignment)
        .ifPresent(it -> {
          sooner(it).flatMap(other -> full(other, it)).ifPresent(causes::add);
          timeline(model.stays().get(it), causes);
        });
    return causes;
  }

  /// Which of the stays that are looked at it is.
  static Optional<Integer> index(Model model, Assignment assignment) {
    return IntStream.range(0, model.stays().size())
        .boxed()
        .filter(it -> isSame(model.stays().get(it), assignment))
        .findFirst();
  }

  private static boolean isSame(Stay stay, Assignment assignment) {
    return stay.group().units().stream().anyMatch(it -> it.id().equals(assignment.unit()))
        && stay.need().set().equals(assignment.set())
        && stay.need().line().id().equals(assignment.line())
        && stay.spot().id().equals(assignment.site())
        && stay.from() == assignment.from()
        && stay.legs().equals(assignment.legs());
  }

  // Reached: the week before it was not

  private void last(Milestone milestone, List<Need> lines, int week, List<Cause> causes) {
    lines.stream()
        .filter(it -> !milestones.isHeld(draft, milestone, it, week))
        .max(Comparator.comparingDouble((Need it) -> missingShare(it, week)))
        .ifPresent(it -> held(source(it, week, causes), week, causes));
  }

  /// The line itself, or the required line that keeps it from counting.
  private Need source(Need need, int week, List<Cause> causes) {
    for (var required : model.board().required(need)) {
      if (required.isDue(week) && isGate(need, required, week)) {
        causes.add(new Cause.Gated(need.line().id(), required.line().id()));
        return source(required, week, causes);
      }
    }
    return need;
  }

  private boolean isGate(Need need, Need required, int week) {
    var own =
        Math.max(
            share(need.things() - draft.things(need, week), need.things()),
            share(need.strength() - draft.strength(need, week), need.strength()));
    return missingShare(required, week) > Math.max(0, own);
  }

  private double missingShare(Need need, int week) {
    return need.isDue(week)
        ? Math.max(
            share(draft.missingThings(need, week), need.things()),
            share(draft.missingStrength(need, week), need.strength()))
        : 0;
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /// Of which need the larger share is missing.
  private Measure worse(Need need, int week) {
    return share(draft.missingThings(need, week), need.things())
            > share(draft.missingStrength(need, week), need.strength())
        ? Measure.THINGS
        : Measure.STRENGTH;
  }

  private Cause lineHeld(Need need, int week) {
    var of = worse(need, week);
    return new Cause.LineHeld(
        need.line().id(),
        of == Measure.THINGS ? draft.missingThings(need, week) : draft.missingStrength(need, week),
        of);
  }

  private void held(Need need, int week, List<Cause> causes) {
    causes.add(lineHeld(need, week));
    next(need, week).ifPresent(it -> held(it, causes));
  }

  /// The stay with which the line is better filled than in the week.
  private Optional<Integer> next(Need need, int week) {
    return model.board().staysOf(need).stream()
        .filter(it -> draft.taken(it) > 0 && model.stays().get(it).effective() > week)
        .min(Comparator.comparingInt(it -> model.stays().get(it).effective()));
  }

  private void held(int index, List<Cause> causes) {
    var stay = model.stays().get(index);
    causes.add(new Cause.UnitHeld(stay.group().first().id(), stay.from()));
    var sooner = sooner(index);
    if (sooner.isPresent()) {
      full(sooner.get(), index).ifPresent(causes::add);
    }
    timeline(stay, causes);
  }

  /// The same stay on the date before, if that is possible in itself.
  private Optional<Integer> sooner(int index) {
    var stay = model.stays().get(index);
    return model.board().staysOf(stay.need()).stream()
        .filter(it -> {
          var other = model.stays().get(it);
          return other.group().equals(stay.group())
              && other.spot().equals(stay.spot())
              && other.effective() < stay.effective()
              && other.effective() >= stay.need().from();
        })
        .max(Comparator.comparingInt(it -> model.stays().get(it).effective()));
  }

  /// What the sooner stay would find used up.
  private Optional<Cause> full(int sooner, int index) {
    draft.remove(index);
    var lacking = lacking(sooner);
    draft.add(index);
    return lacking;
  }

  private boolean lacks(Stay.Draw draw, int index) {
    var stay = model.stays().get(index);
    for (int week = draw.from(); week < draw.to(); week++) {
      var capacity =
          draw.stock().capacity()[week] + draw.stock().own(stay.group().first().nation(), week);
      if (draft.used(draw.stock(), week) + draw.amount() > capacity) {
        return true;
      }
    }
    return false;
  }

  private Cause full(Stay.Draw draw, Stay stay) {
    if (draw.stock().limit() instanceof Limit.OneUnit) {
      return new Cause.Elsewhere(stay.group().first().id(), stay.need().line().id());
    }
    return new Cause.Full(
        draw.stock().limit(), OptionalLong.of(draw.stock().capacity()[draw.from()]));
  }

  /// The times that add up to the date.
  private void timeline(Stay stay, List<Cause> causes) {
    var unit = stay.group().first().id();
    var ready = stay.group().readiness();
    if (ready.availableFrom().isPresent() && stay.from() == ready.from() && ready.from() > 0) {
      causes.add(new Cause.AvailableFrom(unit, ready.availableFrom().getAsInt()));
    } else {
      causes.add(new Cause.Notice(unit, ready.noticeDays(), ready.noticeAssumed()));
      var approval = new Permits(factors).approvalDays(stay.group(), stay.need(), stay.spot());
      if (approval > 0) {
        causes.add(new Cause.Approval(unit, approval));
      }
      causes.add(new Cause.Approach(factors.approachDays(), factors.approach().isEmpty()));
      stay.legs().forEach(it -> passage(it, causes));
    }
    if (stay.effective() > stay.from()) {
      causes.add(new Cause.Handover(factors.handoverDays(), factors.handover().isEmpty()));
    }
  }

  private void passage(Leg leg, List<Cause> causes) {
    var corridor =
        model.task().mission().corridors().stream()
            .filter(it -> it.id().equals(leg.corridor()))
            .findFirst();
    corridor
        .flatMap(Corridor::window)
        .filter(it -> leg.departs() - it.from() < 7)
        .ifPresent(it -> causes.add(new Cause.CorridorOpens(leg.corridor(), it.from())));
    var days = corridor.flatMap(Corridor::delay).map(Span::days).orElse(1L);
    causes.add(new Cause.Passage(leg.corridor(), Math.max(days, leg.arrives() - leg.departs())));
  }

  // Never reached

  private void never(Milestone milestone, List<Need> lines, List<Cause> causes) {
    var due = lines.stream().filter(it -> it.from() < it.to()).toList();
    if (due.isEmpty()) {
      return;
    }
    var worst = worst(due, it -> missingShare(it, best(it)));
    if (missingShare(worst, best(worst)) * 100 > 100 - milestone.filled()) {
      held(milestone, worst, best(worst), causes);
    } else {
      apart(milestone, due, causes);
    }
  }

  private static Need worst(List<Need> lines, ToDoubleFunction<Need> missing) {
    return lines.stream()
        .max(Comparator.comparingDouble(missing).thenComparingInt(it -> -it.index()))
        .orElseThrow();
  }

  /// A line is not filled far enough in any week: this is its best.
  private void held(Milestone milestone, Need worst, int week, List<Cause> causes) {
    var need = source(worst, week, causes);
    causes.add(lineHeld(need, week));
    var of = worse(need, week);
    var most = most(need, of);
    var needed = of == Measure.THINGS ? need.things() : need.strength();
    if (most * 100 < needed * milestone.filled()) {
      causes.add(new Cause.NoOffer(need.line().id(), most, of));
    } else {
      full(need, week).or(() -> gap(need)).ifPresent(causes::add);
    }
  }

  /// Each line is filled far enough in some week, but not all of them for so long at a time: in the
  /// week that comes nearest, and as long as it must hold, this line misses most.
  private void apart(Milestone milestone, List<Need> lines, List<Cause> causes) {
    var from =
        IntStream.range(milestones.opens(milestone), model.task().weeks())
            .boxed()
            .min(Comparator.comparingDouble(it -> most(milestone, lines, it)))
            .orElse(0);
    var need = worst(lines, it -> most(milestone, List.of(it), from));
    var week =
        IntStream.range(from, milestones.until(milestone, from))
            .boxed()
            .max(Comparator.comparingDouble(it -> missingShare(need, it)))
            .orElse(from);
    var source = source(need, week, causes);
    causes.add(lineHeld(source, week));
    full(source, week).or(() -> gap(source)).ifPresent(causes::add);
  }

  /// The largest share that one of the lines misses while the milestone would have to hold.
  private double most(Milestone milestone, List<Need> lines, int from) {
    return IntStream.range(from, milestones.until(milestone, from))
        .mapToDouble(
            week -> lines.stream().mapToDouble(it -> missingShare(it, week)).max().orElse(0))
        .max()
        .orElse(0);
  }

  /// The most that could count in one week.
  private long most(Need need, Measure of) {
    return IntStream.range(need.from(), need.to())
        .mapToObj(it -> Potential.of(model, need, it))
        .mapToLong(it -> of == Measure.THINGS ? it.things() : it.strength())
        .max()
        .orElse(0);
  }

  /// What keeps one more unit from coming to the line for the week.
  private Optional<Cause> full(Need need, int week) {
    return model.board().staysOf(need).stream()
        .filter(it -> model.stays().get(it).effective() <= week)
        .filter(it -> week < model.stays().get(it).to())
        .filter(it -> draft.taken(it) < model.stays().get(it).group().count())
        .flatMap(it -> lacking(it).stream())
        .filter(it -> !(it instanceof Cause.Elsewhere))
        .findFirst();
  }

  private Optional<Cause> lacking(int index) {
    var stay = model.stays().get(index);
    return stay.draws().stream()
        .filter(it -> lacks(it, index))
        .findFirst()
        .map(it -> full(it, stay));
  }

  /// The week in which the line misses least.
  private int best(Need need) {
    return IntStream.range(need.from(), need.to())
        .boxed()
        .min(
            Comparator.comparingDouble((Integer it) -> missingShare(need, it))
                .thenComparingDouble(it -> missingSum(need, it)))
        .orElse(Math.min(need.from(), model.task().weeks() - 1));
  }

  private double missingSum(Need need, int week) {
    return share(draft.missingThings(need, week), need.things())
        + share(draft.missingStrength(need, week), need.strength());
  }

  /// The week in which it first has less than before.
  private Optional<Cause> gap(Need need) {
    for (int week = need.from() + 1; week < need.to(); week++) {
      if (missingShare(need, week) > missingShare(need, week - 1)) {
        return Optional.of(new Cause.NotRelieved(need.line().id(), week));
      }
    }
    return Optional.empty();
  }
}
