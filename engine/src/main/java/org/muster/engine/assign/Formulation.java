package org.muster.engine.assign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.muster.engine.assign.Stay.Draw;
import org.muster.engine.solver.Program;
import org.muster.model.nation.NationId;
import org.muster.model.plan.Limit;
import org.muster.model.plan.Order;
import org.muster.model.plan.Score;

/// The stays as a mixed-integer program: how often each is taken, and which share of each need is
/// missing in each stretch of weeks in which nothing changes. Costs are weighted shortfall-weeks.
final class Formulation {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  private final PlanTask task;
  private final List<Stay> stays;
  private final List<Need> needs;
  private final List<Stock> stocks;
  private final Program program = new Program();
  private final Map<Need, Stretches> stretches = new HashMap<>();
  private final Map<Integer, Stock> stockOfRow = new HashMap<>();
  private final List<PinRow> pins = new ArrayList<>();

  Formulation(PlanTask task, List<Stay> stays, List<Need> needs, List<Stock> stocks) {
    this.task = task;
    this.stays = stays;
    this.needs = needs;
    this.stocks = stocks;
    for (var stay : stays) {
      program.column(0, stay.group().count(), 0, true);
    }
    var byNeed = new HashMap<Need, List<Integer>>();
    for (int stay = 0; stay < stays.size(); stay++) {
      byNeed.computeIfAbsent(stays.get(stay).need(), _ -> new ArrayList<>()).add(stay);
    }
    for (var need : needs) {
      stretches.put(need, new Stretches(need, byNeed.getOrDefault(need, List.of())));
    }
    needs.forEach(this::require);
    limit();
    pin();
    costShortfall();
  }

  /// A row that holds a pin.
  record PinRow(int row, Order.Pin pin) {}

  Program program() {
    return program;
  }

  List<PinRow> pins() {
    return pins;
  }

  /// The stock that a row guards, if it guards one.
  Map<Integer, Stock> stockOfRow() {
    return stockOfRow;
  }

  /// The missing shares of one need over time.
  private final class Stretches {
    private final Need need;
    private final int[] starts;
    private final int[] things;
    private final int[] strength;
    private final int[] ownThings;
    private final int[] ownStrength;

    Stretches(Need need, List<Integer> own) {
      this.need = need;
      var events = new TreeSet<Integer>();
      events.add(need.from());
      for (int index : own) {
        var stay = stays.get(index);
        events.add(Math.max(need.from(), stay.effective()));
        events.add(Math.min(need.to(), stay.to()));
      }
      for (int index : need.requires()) {
        events.add(Math.clamp(needs.get(index).from(), need.from(), need.to()));
        events.add(Math.clamp(needs.get(index).to(), need.from(), need.to()));
      }
      events.remove(need.to());
      this.starts =
          events.stream().filter(it -> it < need.to()).mapToInt(Integer::intValue).toArray();
      this.things = columns(need.things());
      this.strength = columns(need.strength());
      cover(own, things, need.things(), true);
      cover(own, strength, need.strength(), false);
      var themselves = own.stream().filter(it -> !stays.get(it).isSubstitute()).toList();
      var hasSubstitutes = themselves.size() < own.size();
      this.ownThings = hasSubstitutes ? withoutSubstitutes(things, need.things()) : new int[0];
      this.ownStrength =
          hasSubstitutes ? withoutSubstitutes(strength, need.strength()) : new int[0];
      cover(themselves, ownThings, need.things(), true);
      cover(themselves, ownStrength, need.strength(), false);
    }

    /// Columns of what is missing of the capability itself: no less than what is missing of all.
    private int[] withoutSubstitutes(int[] missing, long wanted) {
      var columns = columns(wanted);
      for (int i = 0; i < columns.length; i++) {
        var row = program.row(0, INFINITY);
        program.put(row, columns[i], 1);
        program.put(row, missing[i], -1);
      }
      return columns;
    }

    private int[] columns(long wanted) {
      var columns = new int[wanted > 0 ? starts.length : 0];
      for (int i = 0; i < columns.length; i++) {
        columns[i] = program.column(0, 1, 0, false);
      }
      return columns;
    }

    int length(int stretch) {
      return (stretch + 1 < starts.length ? starts[stretch + 1] : need.to()) - starts[stretch];
    }

    /// The stretch in which the week is.
    int at(int week) {
      var place = Arrays.binarySearch(starts, week);
      return place >= 0 ? place : -place - 2;
    }

    /// What is there and what is missing make up the need, in each stretch.
    private void cover(List<Integer> own, int[] columns, long wanted, boolean ofThings) {
      var rows = new int[columns.length];
      for (int i = 0; i < columns.length; i++) {
        rows[i] = program.row((double) wanted, INFINITY);
        program.put(rows[i], columns[i], (double) wanted);
      }
      if (columns.length == 0) {
        return;
      }
      for (int index : own) {
        var stay = stays.get(index);
        var brought = ofThings ? need.thingsOf(stay.group()) : stay.group().strength();
        var last = Math.min(stay.to(), need.to());
        for (int i = at(Math.max(need.from(), stay.effective()));
            brought > 0 && i < columns.length && starts[i] < last;
            i++) {
          program.put(rows[i], index, (double) brought);
        }
      }
    }
  }

  // What a line requires: it misses no smaller a share.

  private void require(Need need) {
    for (int index : need.requires()) {
      var required = needs.get(index);
      var mine = stretches(need);
      var theirs = stretches(required);
      var weeks = new TreeSet<Integer>();
      for (int start : mine.starts) {
        weeks.add(start);
      }
      for (int start : theirs.starts) {
        weeks.add(start);
      }
      for (int week : weeks) {
        if (need.isDue(week) && required.isDue(week)) {
          require(mine, mine.at(week), theirs, theirs.at(week));
        }
      }
    }
  }

  private void require(Stretches mine, int at, Stretches theirs, int there) {
    for (var missing : List.of(mine.things, mine.strength)) {
      for (var missed : List.of(theirs.things, theirs.strength)) {
        if (missing.length > 0 && missed.length > 0) {
          var row = program.row(0, INFINITY);
          program.put(row, missing[at], 1);
          program.put(row, missed[there], -1);
        }
      }
    }
  }

  // What is limited

  /// What a stay takes of a stock.
  private record Taking(int stay, Draw draw) {}

  private void limit() {
    var takings = new ArrayList<List<Taking>>();
    stocks.forEach(_ -> takings.add(new ArrayList<>()));
    for (int stay = 0; stay < stays.size(); stay++) {
      for (var draw : stays.get(stay).draws()) {
        takings.get(draw.stock().index()).add(new Taking(stay, draw));
      }
    }
    for (var stock : stocks) {
      if (stock.own().isEmpty()) {
        limit(stock, takings.get(stock.index()));
      } else {
        limitWithOwn(stock, takings.get(stock.index()));
      }
    }
  }

  /// A row for each week in which the most is used of those before the next one ends.
  private void limit(Stock stock, List<Taking> takings) {
    var starts = new TreeSet<Integer>();
    var ends = new TreeSet<Integer>();
    for (var taking : takings) {
      starts.add(taking.draw().from());
      ends.add(taking.draw().to());
    }
    for (int week : starts) {
      var next = starts.higher(week);
      var end = ends.higher(week);
      var isConstant = next != null && stock.capacity()[week] == stock.capacity()[next];
      if (next == null || !isConstant || (end != null && end <= next)) {
        limit(stock, week, takings);
      }
    }
  }

  private void limit(Stock stock, int week, List<Taking> takings) {
    var sums = new HashMap<Integer, Long>();
    var most = 0.0;
    for (var taking : takings) {
      if (taking.draw().from() <= week && week < taking.draw().to()) {
        sums.merge(taking.stay(), taking.draw().amount(), Long::sum);
        most += (double) taking.draw().amount() * stays.get(taking.stay()).group().count();
      }
    }
    if (most > stock.capacity()[week]) {
      var row = program.row(-INFINITY, (double) stock.capacity()[week]);
      stockOfRow.put(row, stock);
      sums.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(it -> program.put(row, it.getKey(), (double) it.getValue()));
    }
  }

  /// Of what the nations with lift of their own draw, that is taken off what all share.
  private void limitWithOwn(Stock stock, List<Taking> takings) {
    var weeks = new TreeSet<Integer>();
    takings.forEach(taking -> {
      for (int week = taking.draw().from(); week < taking.draw().to(); week++) {
        weeks.add(week);
      }
    });
    for (int week : weeks) {
      limitWithOwn(stock, week, takings);
    }
  }

  private void limitWithOwn(Stock stock, int week, List<Taking> takings) {
    var pooled = program.row(-INFINITY, (double) stock.capacity()[week]);
    stockOfRow.put(pooled, stock);
    var rows = new HashMap<NationId, Integer>();
    for (var own : stock.own().entrySet()) {
      var column = program.column(0, (double) own.getValue()[week], 0, false);
      var row = program.row(-INFINITY, 0);
      rows.put(own.getKey(), row);
      program.put(pooled, column, -1);
      program.put(row, column, 1);
    }
    var sums = new HashMap<Integer, Long>();
    for (var taking : takings) {
      if (taking.draw().from() <= week && week < taking.draw().to()) {
        sums.merge(taking.stay(), taking.draw().amount(), Long::sum);
      }
    }
    sums.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(it -> {
          program.put(pooled, it.getKey(), (double) it.getValue());
          var row = rows.get(stays.get(it.getKey()).group().first().nation());
          if (row != null) {
            program.put(row, it.getKey(), (double) -it.getValue());
          }
        });
  }

  // Pins

  private void pin() {
    for (var order : task.orders()) {
      if (order instanceof Order.Pin pin) {
        pin(pin);
      }
    }
  }

  /// Each unit that the pin names does it at least once.
  private void pin(Order.Pin pin) {
    var rows = new HashMap<Group, Integer>();
    for (int stay = 0; stay < stays.size(); stay++) {
      if (Orders.keeps(pin, stays.get(stay))) {
        var group = stays.get(stay).group();
        var row = rows.computeIfAbsent(group, it -> program.row(it.count(), INFINITY));
        program.put(row, stay, 1);
      }
    }
    rows.values().stream().sorted().forEach(it -> pins.add(new PinRow(it, pin)));
  }

  // What is better

  /// The first level: the shortfall.
  private void costShortfall() {
    for (var need : needs) {
      var own = stretches(need);
      costShortfall(
          own,
          own.things,
          own.ownThings,
          need.things(),
          need.thingCost(),
          need.substituteThingCost());
      costShortfall(
          own,
          own.strength,
          own.ownStrength,
          need.strength(),
          need.headCost(),
          need.substituteHeadCost());
    }
  }

  private void costShortfall(
      Stretches own, int[] missing, int[] without, long need, long cost, long substituteCost) {
    for (int i = 0; i < missing.length; i++) {
      var weeks = (double) own.length(i) * need / Score.SCALE;
      var part = without.length == 0 ? 0 : substituteCost;
      program.cost(missing[i], weeks * (cost - part));
      if (without.length > 0) {
        program.cost(without[i], weeks * part);
      }
    }
  }

  /// Adds the rule that the shortfall is at most so much, and takes it out of the cost.
  void holdShortfall(long shortfall) {
    var row = program.row(-INFINITY, (double) shortfall / Score.SCALE + 1e-7);
    for (int column = 0; column < program.columns(); column++) {
      if (program.cost(column) != 0) {
        program.put(row, column, program.cost(column));
        program.cost(column, 0);
      }
    }
  }

  /// Lets no more than a share of the need be missing from a week to another.
  void holdFilled(Need need, int from, int to, double missing) {
    var own = stretches(need);
    for (int week = Math.max(from, need.from()); week < Math.min(to, need.to()); week++) {
      for (var columns : List.of(own.things, own.strength)) {
        if (columns.length > 0) {
          var column = columns[own.at(week)];
          program.bounds(column, 0, Math.min(program.upper(column), missing));
        }
      }
    }
  }

  /// A program that has values if these limits can be kept together; there is nothing to gain.
  Program feasibility(List<Limit> kept) {
    var copy = program.copy();
    stockOfRow.forEach((row, stock) -> {
      if (!kept.contains(stock.limit())) {
        copy.rowBounds(row, -INFINITY, INFINITY);
      }
    });
    for (var pin : pins) {
      if (!kept.contains(new Limit.Order(pin.pin().written()))) {
        copy.rowBounds(pin.row(), -INFINITY, INFINITY);
      }
    }
    for (int column = 0; column < copy.columns(); column++) {
      copy.cost(column, 0);
    }
    return copy;
  }

  /// All bounds of columns.
  double[] uppers() {
    var uppers = new double[program.columns()];
    Arrays.setAll(uppers, program::upper);
    return uppers;
  }

  void restore(double[] uppers) {
    for (int column = 0; column < uppers.length; column++) {
      program.bounds(column, program.lower(column), uppers[column]);
    }
  }

  private Stretches stretches(Need need) {
    var own = stretches.get(need);
    if (own == null) {
      throw new IllegalArgumentException("There is no such need (%s).".formatted(need.line().id()));
    }
    return own;
  }

  /// Columns of what is missing of a need.
  List<Integer> missingColumns(Need need) {
    var own = stretches(need);
    var columns = new ArrayList<Integer>();
    Arrays.stream(own.things).forEach(columns::add);
    Arrays.stream(own.strength).forEach(columns::add);
    Arrays.stream(own.ownThings).forEach(columns::add);
    Arrays.stream(own.ownStrength).forEach(columns::add);
    return columns;
  }

  /// Values of all columns for a draft.
  double[] values(Draft draft) {
    var values = new double[program.columns()];
    for (int stay = 0; stay < stays.size(); stay++) {
      values[stay] = draft.taken(stay);
    }
    for (var need : needs) {
      var own = stretches(need);
      for (int i = 0; i < own.starts.length; i++) {
        var week = own.starts[i];
        var things = draft.missingThings(need, week);
        var strength = draft.missingStrength(need, week);
        set(values, own.things, i, things, need.things());
        set(values, own.strength, i, strength, need.strength());
        set(
            values,
            own.ownThings,
            i,
            Math.max(things, need.things() - draft.ownThings(need, week)),
            need.things());
        set(
            values,
            own.ownStrength,
            i,
            Math.max(strength, need.strength() - draft.ownStrength(need, week)),
            need.strength());
      }
    }
    return values;
  }

  private static void set(double[] values, int[] columns, int at, long missing, long need) {
    if (columns.length > 0) {
      values[columns[at]] = (double) missing / need;
    }
  }
}
