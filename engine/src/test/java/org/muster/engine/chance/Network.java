package org.muster.engine.chance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.muster.model.chance.ChanceTable;
import org.muster.model.chance.ChanceTable.Row;
import org.muster.model.chance.Chances;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.World;
import org.muster.model.sweep.WorldSpace;

/// Made-up decisions whose chances depend on each other, from a seed.
///
/// @param decisions two to seven; each may depend on decisions before it and behind it
record Network(long seed, List<Decision> decisions, Chances chances) {
  static Network of(long seed) {
    var random = new SplittableRandom(seed);
    var decisions = new ArrayList<Decision>();
    for (int i = random.nextInt(2, 8); i > 0; i--) {
      decisions.add(
          random.nextBoolean()
              ? Decision.of("d" + i, "no", "yes")
              : Decision.of("d" + i, "small", "middle", "large"));
    }
    return new Network(seed, decisions, Chances.of(tables(decisions, random)));
  }

  /// The order in which they depend on each other is not that of the list.
  private static SortedMap<DecisionId, ChanceTable> tables(
      List<Decision> decisions, SplittableRandom random) {
    var order = new ArrayList<Decision>();
    decisions.forEach(it -> order.add(random.nextInt(order.size() + 1), it));
    var tables = new TreeMap<DecisionId, ChanceTable>();
    for (int i = 0; i < order.size(); i++) {
      var given = order.subList(0, i).stream().filter(_ -> random.nextInt(3) == 0).toList();
      if (random.nextInt(5) > 0) {
        var rows = new ArrayList<Row>();
        addRows(order.get(i), given, new TreeMap<>(), random, rows);
        var ids = given.stream().map(Decision::id).toList();
        tables.put(order.get(i).id(), new ChanceTable(order.get(i).id(), ids, rows, List.of()));
      }
    }
    return tables;
  }

  private static void addRows(
      Decision decision,
      List<Decision> left,
      SortedMap<DecisionId, String> when,
      SplittableRandom random,
      List<Row> rows) {
    if (left.isEmpty()) {
      var weights = decision.options().stream().mapToDouble(_ -> random.nextInt(5) + 0.001);
      var each = weights.toArray();
      var sum = Arrays.stream(each).sum();
      var row = new TreeMap<String, Double>();
      for (int option = 0; option < each.length; option++) {
        row.put(decision.options().get(option), each[option] / sum);
      }
      rows.add(new Row(when, row));
      return;
    }
    for (var option : left.getFirst().options()) {
      var more = new TreeMap<>(when);
      more.put(left.getFirst().id(), option);
      addRows(decision, left.subList(1, left.size()), more, random, rows);
    }
  }

  World base() {
    return World.initial(decisions);
  }

  /// All decisions, and all but one, which stays as it is.
  List<WorldSpace> spaces() {
    var spaces = new ArrayList<WorldSpace>();
    spaces.add(new WorldSpace(base(), decisions));
    for (var out : decisions) {
      spaces.add(new WorldSpace(base(), decisions.stream().filter(it -> !it.equals(out)).toList()));
    }
    return spaces;
  }

  @Override
  public String toString() {
    return "Network.of(%d)".formatted(seed);
  }
}
