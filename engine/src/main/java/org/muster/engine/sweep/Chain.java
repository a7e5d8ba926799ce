package org.muster.engine.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// Adds up what the parts say, one part after the other: in how many worlds which sums come about.
///
/// Forward it is known how often each sum has come about before a part, backward how often it will
/// do from there on. Both together tell how often it does where a decision of the part takes an
/// option, without the whole product being gone through.
final class Chain {
  private final Packing packing;
  private final boolean small;
  private final List<SortedMap<Sums, Tally>> said;
  private final List<Masses> parts = new ArrayList<>();
  private final List<Masses> before = new ArrayList<>();

  /// @param said for each part that has a say, the numbers it adds
  /// @param small whether all worlds of these parts together are fewer than 2^63
  Chain(List<SortedMap<Sums, Tally>> said, Packing packing, boolean small) {
    this.packing = packing;
    this.small = small;
    this.said = said;
    before.add(Masses.one(small));
    for (var part : said) {
      parts.add(packed(part));
      before.add(after(before.getLast(), parts.getLast()));
    }
  }

  private Masses packed(SortedMap<Sums, Tally> part) {
    var masses = new Masses(small);
    part.forEach((sums, tally) ->
        masses.add(masses.at(packing.packed(sums.values())), tally.counts[0], tally.weights[0]));
    return masses;
  }

  private Masses after(Masses sums, Masses part) {
    var after = new Masses(small);
    for (int sum = 0; sum < sums.size(); sum++) {
      for (int more = 0; more < part.size(); more++) {
        after.add(after.at(sums.key(sum) + part.key(more)), sums, sum, part, more);
      }
    }
    return after;
  }

  /// Adds all sums to a histogram of the first slot.
  void into(Histogram histogram) {
    var all = before.getLast();
    for (int at = 0; at < all.size(); at++) {
      histogram.add(packing.sums(all.key(at)).getFirst(), all.mass(at).weight());
    }
  }

  Mass where(Formula formula) {
    return before.getLast().sum(key -> formula.holds(packing.sums(key)));
  }

  /// For each part, in how many worlds of the others the formula holds, by the numbers the part
  /// adds.
  List<Map<Sums, Mass>> byPart(Formula formula) {
    var result = new ArrayList<Map<Sums, Mass>>();
    var later = holding(formula);
    for (int part = said.size() - 1; part >= 0; part--) {
      result.addFirst(worth(part, later));
      later = part == 0 ? later : backward(part, later);
    }
    return result;
  }

  private Masses holding(Formula formula) {
    var all = before.getLast();
    var holding = new Masses(small);
    for (int at = 0; at < all.size(); at++) {
      var one = formula.holds(packing.sums(all.key(at))) ? 1 : 0;
      holding.add(holding.at(all.key(at)), one, one);
    }
    return holding;
  }

  private Map<Sums, Mass> worth(int part, Masses later) {
    var sums = before.get(part);
    var worth = new HashMap<Sums, Mass>();
    said.get(part)
        .keySet()
        .forEach(more -> {
          var key = packing.packed(more.values());
          var total = new Masses(small);
          var at = total.at(0);
          for (int sum = 0; sum < sums.size(); sum++) {
            total.add(at, sums, sum, later, later.at(sums.key(sum) + key));
          }
          worth.put(more, total.mass(at));
        });
    return worth;
  }

  private Masses backward(int part, Masses later) {
    var sums = before.get(part);
    var own = parts.get(part);
    var now = new Masses(small);
    for (int sum = 0; sum < sums.size(); sum++) {
      var at = now.at(sums.key(sum));
      for (int more = 0; more < own.size(); more++) {
        now.add(at, own, more, later, later.at(sums.key(sum) + own.key(more)));
      }
    }
    return now;
  }
}
