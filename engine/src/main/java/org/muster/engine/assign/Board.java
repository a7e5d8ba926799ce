package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.List;

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
  private final int[] sizes;
  private final int[] effective;
  private final int[] to;
  private final int[] away;
  private final int[] groupOf;
  private final List<List<Size>> sizesOf = new ArrayList<>();
  private final long[] thingCosts;
  private final long[] headCosts;
  private final List<List<Need>> required = new ArrayList<>();
  private final List<List<Need>> requiring = new ArrayList<>();
  private final List<List<Integer>> staysOf = new ArrayList<>();
  private final List<int[]> arrays = new ArrayList<>();

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
    this.sizes = new int[stays.size()];
    this.effective = stays.stream().mapToInt(Stay::effective).toArray();
    this.to = stays.stream().mapToInt(Stay::to).toArray();
    this.away = stays.stream().mapToInt(Stay::away).toArray();
    this.groupOf = stays.stream().mapToInt(it -> it.group().index()).toArray();
    this.thingCosts = needs.stream().mapToLong(Need::thingCost).toArray();
    this.headCosts = needs.stream().mapToLong(Need::headCost).toArray();
    for (var need : needs) {
      required.add(need.requires().stream().map(needs::get).toList());
      requiring.add(needs.stream().filter(it -> it.requires().contains(need.index())).toList());
      staysOf.add(new ArrayList<>());
      sizesOf.add(new ArrayList<>());
    }
    for (int stay = 0; stay < stays.size(); stay++) {
      staysOf.get(stays.get(stay).need().index()).add(stay);
      sizes[stay] = place(Size.of(stays.get(stay)), sizesOf.get(stays.get(stay).need().index()));
    }
    staysOf.forEach(it -> arrays.add(it.stream().mapToInt(Integer::intValue).toArray()));
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

  /// What a unit gives a line: units of the same size gain the same in a week.
  ///
  /// @param substitute whether it does so as a substitute
  record Size(long things, long strength, boolean substitute) {
    static Size of(Stay stay) {
      return new Size(
          stay.need().thingsOf(stay.group()), stay.group().strength(), stay.isSubstitute());
    }
  }

  private static int place(Size size, List<Size> known) {
    if (!known.contains(size)) {
      known.add(size);
    }
    return known.indexOf(size);
  }

  Size sizeOf(int stay) {
    return sizes(stays.get(stay).need()).get(sizes[stay]);
  }

  /// First week in which the stay counts.
  int effective(int stay) {
    return effective[stay];
  }

  /// First week in which the unit is not at home.
  int away(int stay) {
    return away[stay];
  }

  /// The number of the stay's group.
  int groupOf(int stay) {
    return groupOf[stay];
  }

  /// First week in which the stay is over.
  int to(int stay) {
    return to[stay];
  }

  /// The place of the stay's size among those of its line.
  int sizeIndex(int stay) {
    return sizes[stay];
  }

  /// The sizes of all units that could come to a line.
  List<Size> sizes(Need need) {
    return sizesOf.get(need.index());
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

  /// The same, for going through often; not to be changed.
  int[] staysAsArray(Need need) {
    return arrays.get(need.index());
  }

  /// The place of the stay's nation among those that have the stock for themselves; -1 if it has
  /// none.
  int ownOf(Stock stock, int stay) {
    var nation = stays.get(stay).group().first().nation();
    return stock.own().containsKey(nation) ? stock.own().headMap(nation).size() : -1;
  }
}
