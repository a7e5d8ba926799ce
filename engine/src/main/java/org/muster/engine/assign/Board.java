package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.model.nation.NationId;

/// What drafts are made on: the stays, needs and stocks, in the form in which they are asked for
/// millions of times.
final class Board {
  /// Numbers of one draw in the array of a stay's draws: stock, from, to, amount.
  static final int DRAW = 4;

  private final List<Stay> stays;
  private final List<Need> needs;
  private final List<Stock> stocks;
  private final List<Need> order;
  private final int horizon;
  private final int[][] draws;
  private final boolean[] substitutes;
  private final boolean[] substituted;
  private final long[] things;
  private final long[] thingCosts;
  private final long[] headCosts;
  private final List<List<Need>> required = new ArrayList<>();
  private final List<List<Need>> requiring = new ArrayList<>();
  private final List<List<Integer>> staysOf = new ArrayList<>();
  private final Map<NationId, List<Integer>> staysOfNation = new HashMap<>();
  private final Map<String, List<Integer>> staysAt = new HashMap<>();

  Board(List<Stay> stays, List<Need> needs, List<Stock> stocks, int horizon) {
    this.stays = List.copyOf(stays);
    this.needs = List.copyOf(needs);
    this.stocks = List.copyOf(stocks);
    this.horizon = horizon;
    this.order = inOrder(needs);
    this.draws = stays.stream().map(Board::flat).toArray(int[][]::new);
    this.substitutes = new boolean[stays.size()];
    this.substituted = new boolean[needs.size()];
    for (int stay = 0; stay < stays.size(); stay++) {
      substitutes[stay] = stays.get(stay).isSubstitute();
      substituted[stays.get(stay).need().index()] |= substitutes[stay];
    }
    this.things = stays.stream().mapToLong(it -> it.need().thingsOf(it.group())).toArray();
    this.thingCosts = needs.stream().mapToLong(Need::thingCost).toArray();
    this.headCosts = needs.stream().mapToLong(Need::headCost).toArray();
    for (var need : needs) {
      required.add(need.requires().stream().map(needs::get).toList());
      requiring.add(needs.stream().filter(it -> it.requires().contains(need.index())).toList());
      staysOf.add(new ArrayList<>());
    }
    for (int stay = 0; stay < stays.size(); stay++) {
      staysOf.get(stays.get(stay).need().index()).add(stay);
      staysOfNation
          .computeIfAbsent(stays.get(stay).group().first().nation(), _ -> new ArrayList<>())
          .add(stay);
      staysAt.computeIfAbsent(stays.get(stay).spot().id(), _ -> new ArrayList<>()).add(stay);
    }
  }

  private static int[] flat(Stay stay) {
    var flat = new int[DRAW * stay.draws().size()];
    var at = 0;
    for (var draw : stay.draws()) {
      flat[at++] = draw.stock().index();
      flat[at++] = draw.from();
      flat[at++] = draw.to();
      flat[at++] = Math.toIntExact(draw.amount());
    }
    return flat;
  }

  /// Needs after those that they require.
  private static List<Need> inOrder(List<Need> needs) {
    var ordered = new ArrayList<Need>();
    var done = new boolean[needs.size()];
    needs.forEach(it -> place(it, needs, done, ordered));
    return ordered;
  }

  private static void place(Need need, List<Need> needs, boolean[] done, List<Need> ordered) {
    if (!done[need.index()]) {
      done[need.index()] = true;
      need.requires().forEach(it -> place(needs.get(it), needs, done, ordered));
      ordered.add(need);
    }
  }

  List<Stay> stays() {
    return stays;
  }

  List<Need> needs() {
    return needs;
  }

  List<Stock> stocks() {
    return stocks;
  }

  List<Need> order() {
    return order;
  }

  int horizon() {
    return horizon;
  }

  int[] draws(int stay) {
    return draws[stay];
  }

  boolean isSubstitute(int stay) {
    return substitutes[stay];
  }

  /// Whether a substitute could come to the line.
  boolean hasSubstitutes(Need need) {
    return substituted[need.index()];
  }

  long thingsOf(int stay) {
    return things[stay];
  }

  long thingCost(Need need) {
    return thingCosts[need.index()];
  }

  long headCost(Need need) {
    return headCosts[need.index()];
  }

  List<Need> required(Need need) {
    return required.get(need.index());
  }

  List<Need> requiring(Need need) {
    return requiring.get(need.index());
  }

  List<Integer> staysOf(Need need) {
    return staysOf.get(need.index());
  }

  List<Integer> staysOf(NationId nation) {
    return staysOfNation.getOrDefault(nation, List.of());
  }

  List<Integer> staysAt(Spot spot) {
    return staysAt.getOrDefault(spot.id(), List.of());
  }

  /// The place of the stay's nation among those that have the stock for themselves; -1 if it has
  /// none.
  int ownOf(Stock stock, int stay) {
    var nation = stays.get(stay).group().first().nation();
    return stock.own().containsKey(nation) ? stock.own().headMap(nation).size() : -1;
  }
}
