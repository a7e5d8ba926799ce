package org.muster.engine.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/// Adds up what the parts say, one part after the other: in how many worlds which sums come about.
///
/// Forward it is known how often each sum has come about before a part, backward how often it will
/// do from there on. Both together tell how often it does where a decision of the part takes an
/// option, without the whole product being gone through.
final class Chain {
  private final List<SortedMap<Sums, Tally>> said;
  private final List<Map<Sums, Mass>> before = new ArrayList<>();

  /// @param said for each part that has a say, the numbers it adds
  Chain(List<SortedMap<Sums, Tally>> said, int slots) {
    this.said = said;
    before.add(Map.of(Sums.nought(slots), Mass.ONE));
    said.forEach(part -> before.add(after(before.getLast(), part)));
  }

  private static Map<Sums, Mass> after(Map<Sums, Mass> sums, SortedMap<Sums, Tally> part) {
    var after = new TreeMap<Sums, Mass>();
    sums.forEach((sum, mass) ->
        part.forEach(
            (more, tally) -> after.merge(sum.plus(more), mass.times(tally.mass(0)), Mass::plus)));
    return after;
  }

  /// All sums, and in how many worlds they come about.
  Map<Sums, Mass> all() {
    return before.getLast();
  }

  Mass where(Formula formula) {
    return all().entrySet().stream()
        .filter(it -> formula.holds(it.getKey().values()))
        .map(Map.Entry::getValue)
        .reduce(Mass.NONE, Mass::plus);
  }

  /// For each part, in how many worlds the formula holds, by the numbers the part adds; for one
  /// world of the part that adds them.
  List<Map<Sums, Mass>> byPart(Formula formula) {
    var result = new ArrayList<Map<Sums, Mass>>();
    Map<Sums, Mass> later = new HashMap<>();
    all()
        .keySet()
        .forEach(sums -> later.put(sums, formula.holds(sums.values()) ? Mass.ONE : Mass.NONE));
    for (int part = said.size() - 1; part >= 0; part--) {
      result.addFirst(worth(part, later));
      var now = backward(part, later);
      later.clear();
      later.putAll(now);
    }
    return result;
  }

  private Map<Sums, Mass> worth(int part, Map<Sums, Mass> later) {
    var worth = new HashMap<Sums, Mass>();
    before
        .get(part)
        .forEach((sum, mass) ->
            said.get(part)
                .keySet()
                .forEach(
                    more -> worth.merge(more, mass.times(at(later, sum.plus(more))), Mass::plus)));
    return worth;
  }

  private Map<Sums, Mass> backward(int part, Map<Sums, Mass> later) {
    var now = new HashMap<Sums, Mass>();
    for (var sum : before.get(part).keySet()) {
      var mass = Mass.NONE;
      for (var more : said.get(part).entrySet()) {
        mass = mass.plus(more.getValue().mass(0).times(at(later, sum.plus(more.getKey()))));
      }
      now.put(sum, mass);
    }
    return now;
  }

  private static Mass at(Map<Sums, Mass> masses, Sums sums) {
    return Objects.requireNonNull(masses.get(sums));
  }
}
