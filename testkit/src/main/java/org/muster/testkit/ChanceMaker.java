package org.muster.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.muster.model.chance.Chance;
import org.muster.model.chance.ChanceTable;
import org.muster.model.chance.ChanceTable.Row;
import org.muster.model.chance.Chances;
import org.muster.model.chance.DDay;
import org.muster.model.chance.Delay;
import org.muster.model.chance.Delays;
import org.muster.model.chance.Honouring;
import org.muster.model.evidence.Backing;
import org.muster.model.mission.Mission;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Rung;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.time.Span;

/// Says of a made-up mission how likely what is. It draws from a stream of its own, so that the
/// rest of the mission is the same with it and without.
final class ChanceMaker {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final List<Backing> MADE_UP = List.of(new Backing.Assumed("made up"));
  private static final List<Rung> RUNGS =
      List.of(Rung.NOT_EXCLUDED, Rung.CONDITIONAL, Rung.PLEDGED, Rung.COMMITTED);
  private static final List<Component> COMPONENTS = List.of(Component.LAND, Component.AIR);

  /// A chance is a multiple of a twentieth.
  private static final int PARTS = 20;

  private final Draw draw;
  private final Mission mission;

  ChanceMaker(long seed, Mission mission) {
    this.draw = new Draw(seed * 31 + 7);
    this.mission = mission;
  }

  Chances chances() {
    if (draw.chance(30)) {
      return Chances.EVEN;
    }
    return new Chances(
        tables(),
        new Honouring(
            some(RUNGS, this::chance), some(nations(), this::chance), some(ids(), this::chance)),
        new Delays(
            some(RUNGS, this::delay),
            some(COMPONENTS, this::delay),
            some(nations(), this::delay),
            some(ids(), this::delay)),
        draw.perhaps(50, this::dDay));
  }

  private <K, V> SortedMap<K, V> some(Collection<K> keys, Supplier<V> value) {
    var some = new TreeMap<K, V>();
    keys.stream().filter(_ -> draw.chance(30)).forEach(it -> some.put(it, value.get()));
    return some;
  }

  private List<NationId> nations() {
    return mission.pledges().stream().map(Pledge::nation).distinct().sorted().toList();
  }

  private List<PledgeId> ids() {
    return mission.pledges().stream().map(Pledge::id).sorted().toList();
  }

  // Decisions

  /// A decision may depend on those behind it.
  private SortedMap<DecisionId, ChanceTable> tables() {
    var tables = new TreeMap<DecisionId, ChanceTable>();
    var decisions = mission.decisions();
    for (int i = 0; i < decisions.size(); i++) {
      var given = draw.some(decisions.subList(i + 1, decisions.size()));
      var decision = decisions.get(i);
      if (draw.chance(75)) {
        tables.put(decision.id(), table(decision, given));
      }
    }
    return tables;
  }

  private ChanceTable table(Decision decision, List<Decision> given) {
    var rows = new ArrayList<Row>();
    addRows(decision, given, new TreeMap<>(), rows);
    return new ChanceTable(
        decision.id(), given.stream().map(Decision::id).toList(), rows, backing());
  }

  private void addRows(
      Decision decision, List<Decision> left, SortedMap<DecisionId, String> when, List<Row> rows) {
    if (left.isEmpty()) {
      rows.add(new Row(when, row(decision.options())));
      return;
    }
    for (var option : left.getFirst().options()) {
      var more = new TreeMap<>(when);
      more.put(left.getFirst().id(), option);
      addRows(decision, left.subList(1, left.size()), more, rows);
    }
  }

  private SortedMap<String, Double> row(List<String> options) {
    var row = new TreeMap<String, Double>();
    var left = PARTS;
    for (var option : options.subList(1, options.size())) {
      var parts = draw.between(0, left);
      row.put(option, share(parts));
      left -= parts;
    }
    row.put(options.getFirst(), share(left));
    return row;
  }

  private static double share(int parts) {
    return parts * 5 / 100.0;
  }

  // Promises, delays, dates

  private List<Backing> backing() {
    return draw.chance(50) ? MADE_UP : List.of();
  }

  private Chance chance() {
    return new Chance(share(draw.between(0, PARTS)), backing());
  }

  private Delay delay() {
    var least = draw.between(0, 10);
    var likely = least + draw.between(0, 20);
    return new Delay(days(least), days(likely), days(likely + draw.between(0, 60)), backing());
  }

  private static Span days(int days) {
    return new Span(days, Span.Unit.DAYS);
  }

  private DDay dDay() {
    var earliest = FIRST.plusDays(draw.between(0, 100));
    var likely = earliest.plusDays(draw.between(0, 100));
    return new DDay(earliest, likely, likely.plusDays(draw.between(0, 300)), backing());
  }
}
