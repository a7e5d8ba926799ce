package org.muster.cli.plan;

import static java.util.stream.Collectors.toCollection;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.Resolution;
import org.muster.model.why.Reason;
import org.muster.model.why.Verdict;
import org.muster.model.why.Why;

/// Something that is not so, and the blocked pledges that hang on it.
///
/// @param reason a leaf of their explanations: a decision, an offer that nobody makes, a number
///   that is not reached, a home-defence floor
/// @param nations whose pledges they are
public record Blocker(Reason reason, SortedSet<PledgeId> pledges, SortedSet<NationId> nations) {

  public Blocker {
    pledges = Collections.unmodifiableSortedSet(new TreeSet<>(pledges));
    nations = Collections.unmodifiableSortedSet(new TreeSet<>(nations));
  }

  /// Gathers the false leaves of all explanations; the one that most pledges hang on comes first.
  ///
  /// @param explanations of the blocked pledges, in the same order
  static List<Blocker> of(Resolution resolution, List<PledgeId> blocked, List<Why> explanations) {
    var found = new LinkedHashMap<Reason, SortedSet<PledgeId>>();
    for (int i = 0; i < blocked.size(); i++) {
      var pledge = blocked.get(i);
      falseLeaves(
          explanations.get(i),
          reason -> found.computeIfAbsent(reason, _ -> new TreeSet<>()).add(pledge));
    }
    return found.entrySet().stream()
        .map(it -> new Blocker(it.getKey(), it.getValue(), nations(resolution, it.getValue())))
        .sorted(
            Comparator.comparingInt((Blocker it) -> -it.pledges().size())
                .thenComparing(it -> it.reason().toString()))
        .toList();
  }

  private static SortedSet<NationId> nations(Resolution resolution, Set<PledgeId> pledges) {
    return pledges.stream()
        .flatMap(id -> resolution.findPledge(id).stream())
        .map(placed -> placed.pledge().nation())
        .collect(toCollection(TreeSet::new));
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
