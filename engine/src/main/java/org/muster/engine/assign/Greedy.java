package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.model.plan.Weights;

/// The plain planner: line after line by weight, always the stay that gains most. Quick, seldom
/// best; it gives the first plan, and completes others.
final class Greedy {
  private final List<Stay> stays;
  private final List<Need> order;
  private final Map<Need, List<Integer>> byNeed = new HashMap<>();

  Greedy(List<Stay> stays, List<Need> needs) {
    this.stays = stays;
    this.order = new ArrayList<>(Missing.inOrder(needs));
    var depth = depths(needs);
    order.sort(
        Comparator.comparingInt((Need it) -> depth[it.index()])
            .thenComparingLong(it -> -Weights.of(it.line()))
            .thenComparingInt(Need::index));
    for (int stay = 0; stay < stays.size(); stay++) {
      byNeed.computeIfAbsent(stays.get(stay).need(), _ -> new ArrayList<>()).add(stay);
    }
  }

  /// 0 for lines that others require, and so on: what is required comes first.
  private int[] depths(List<Need> needs) {
    var depths = new int[needs.size()];
    for (var need : order) {
      for (int required : need.requires()) {
        depths[need.index()] = Math.max(depths[need.index()], depths[required] + 1);
      }
    }
    return depths;
  }

  /// Adds to the draft until nothing that fits gains anything.
  void complete(Draft draft) {
    for (var need : order) {
      var missing = draft.missing();
      var open = new ArrayList<>(byNeed.getOrDefault(need, List.of()));
      while (!open.isEmpty()) {
        var best = best(draft, missing, need, open);
        if (best < 0) {
          break;
        }
        draft.add(best);
      }
    }
  }

  private int best(Draft draft, Missing missing, Need need, List<Integer> open) {
    var best = -1;
    var most = 0L;
    for (var candidates = open.iterator(); candidates.hasNext(); ) {
      int stay = candidates.next();
      var gain = gain(draft, missing, need, stays.get(stay));
      if (gain <= 0 || (gain > most && !draft.hasRoomFor(stay))) {
        candidates.remove(); // it gains, or fits, ever less
      } else if (gain > most) {
        most = gain;
        best = stay;
      }
    }
    return best;
  }

  /// What the stay takes off the shortfall of its line, in millionths.
  private static long gain(Draft draft, Missing missing, Need need, Stay stay) {
    var gain = -stay.substituteCost();
    var things = need.thingsOf(stay.group());
    var strength = stay.group().strength();
    for (int week = Math.max(stay.effective(), need.from());
        week < Math.min(stay.to(), need.to());
        week++) {
      gain +=
          need.thingCost()
              * useful(
                  things,
                  need.things() - draft.things(need, week),
                  gate(need.things(), missing.things(need, week), draft.things(need, week)));
      gain +=
          need.headCost()
              * useful(
                  strength,
                  need.strength() - draft.strength(need, week),
                  gate(need.strength(), missing.strength(need, week), draft.strength(need, week)));
    }
    return gain;
  }

  private static long useful(long brought, long open, long gate) {
    return Math.max(0, Math.min(brought, open - gate));
  }

  /// What stays missing whatever comes, because a line that is required is not filled.
  private static long gate(long need, long missing, long have) {
    return missing > Math.max(0, need - have) ? missing : 0;
  }
}
