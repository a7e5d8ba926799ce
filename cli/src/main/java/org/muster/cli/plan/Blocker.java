package org.muster.cli.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.why.Reason;
import org.muster.model.why.Verdict;
import org.muster.model.why.Why;

/// Something that is not so, and the blocked pledges that hang on it.
///
/// @param reason a leaf of their explanations: a decision, an offer that nobody makes, a number
///   that is not reached, a home-defence floor
/// @param nations whose pledges they are
public record Blocker(Reason reason, SortedSet<PledgeId> pledges, SortedSet<NationId> nations) {

  /// Gathers the false leaves of all explanations; the one that most pledges hang on comes first.
  static List<Blocker> of(Collection<Pledge> blocked, Function<Pledge, Why> explanation) {
    var found = new LinkedHashMap<Reason, Blocker>();
    for (var pledge : blocked) {
      falseLeaves(
          explanation.apply(pledge),
          reason -> {
            var blocker =
                found.computeIfAbsent(
                    reason, it -> new Blocker(it, new TreeSet<>(), new TreeSet<>()));
            blocker.pledges().add(pledge.id());
            blocker.nations().add(pledge.nation());
          });
    }
    var sorted = new ArrayList<>(found.values());
    sorted.sort(
        Comparator.comparingInt((Blocker it) -> -it.pledges().size())
            .thenComparing(it -> it.reason().toString()));
    return sorted;
  }

  private static void falseLeaves(Why why, Consumer<Reason> found) {
    if (why.verdict() == Verdict.NO && blocks(why)) {
      found.accept(why.reason());
    }
    why.because().forEach(part -> falseLeaves(part, found));
  }

  /// Whether it is a step at which the way down ends.
  private static boolean blocks(Why why) {
    return switch (why.reason()) {
      case Reason.OfDecision _, Reason.NoOffer _, Reason.OfHome _, Reason.NotCurrent _ -> true;
      case Reason.OfQuantity _ ->
          why.because().stream().noneMatch(part -> part.verdict() == Verdict.NO);
      case Reason.OfNation _,
          Reason.OfPledge _,
          Reason.SeeAbove _,
          Reason.OfTier _,
          Reason.All _,
          Reason.Any _,
          Reason.Unless _,
          Reason.Unconditional _,
          Reason.Constant _,
          Reason.OfName _,
          Reason.OfJoining _,
          Reason.Said _,
          Reason.Assumed _ ->
          false;
    };
  }
}
