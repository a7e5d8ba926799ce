package org.muster.exchange.mission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.muster.exchange.yaml.Node;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.model.chance.Chance;
import org.muster.model.chance.ChanceTable;
import org.muster.model.chance.ChanceTable.Row;
import org.muster.model.chance.DDay;
import org.muster.model.chance.Delay;
import org.muster.model.chance.Delays;
import org.muster.model.chance.Honouring;
import org.muster.model.mission.Mission;
import org.muster.model.scenario.Decision;
import org.muster.model.word.Word;

/// The canonical form of `chances.yaml`. Decisions and options stand in the order of the mission,
/// rows as they are told; chances are told in percent.
final class ChancesCanon {
  private ChancesCanon() {}

  static Node tree(Mission mission) {
    var chances = mission.chances();
    var tables = new Tree();
    for (var decision : mission.decisions()) {
      chances
          .findTable(decision.id())
          .ifPresent(it -> tables.put(decision.id().name(), table(it, decision)));
    }
    var tree = new Tree();
    if (!chances.decisions().isEmpty()) {
      tree.put("decisions", tables.node());
    }
    if (!chances.honouring().equals(Honouring.UNTOLD)) {
      tree.put("honouring", honouring(chances.honouring()));
    }
    if (!chances.delays().equals(Delays.UNTOLD)) {
      tree.put("delays", delays(chances.delays()));
    }
    chances.dDay().ifPresent(it -> tree.put("d-day", dDay(it)));
    return tree.node();
  }

  private static Node table(ChanceTable table, Decision decision) {
    var tree = new Tree();
    if (table.given().isEmpty()) {
      tree.put("chances", chances(table.rows().getFirst(), decision.options()));
    } else {
      tree.texts("given", table.given()).list("rows", table.rows(), it -> row(it, table, decision));
    }
    return tree.backing(table.backing()).node();
  }

  private static Node row(Row row, ChanceTable table, Decision decision) {
    var when = new Tree();
    table.given().forEach(it -> when.text(it.name(), row.when().getOrDefault(it, "")));
    return new Tree()
        .put("when", when.node())
        .put("chances", chances(row, decision.options()))
        .node();
  }

  private static Node chances(Row row, List<String> options) {
    var tree = new Tree();
    options.forEach(it -> tree.put(it, written(row.chance(it))));
    return tree.node();
  }

  private static Node written(double chance) {
    return Scalar.of(Chance.written(chance));
  }

  private static Node honouring(Honouring honouring) {
    return new Tree()
        .map("rungs", byWord(honouring.rungs()), ChancesCanon::chance)
        .map("nations", honouring.nations(), ChancesCanon::chance)
        .map("pledges", honouring.pledges(), ChancesCanon::chance)
        .node();
  }

  private static Node delays(Delays delays) {
    return new Tree()
        .map("rungs", byWord(delays.rungs()), ChancesCanon::delay)
        .map("components", byWord(delays.components()), ChancesCanon::delay)
        .map("nations", delays.nations(), ChancesCanon::delay)
        .map("pledges", delays.pledges(), ChancesCanon::delay)
        .node();
  }

  private static <W extends Word, T> Map<String, T> byWord(SortedMap<W, T> told) {
    var written = new LinkedHashMap<String, T>();
    told.forEach((word, it) -> written.put(word.written(), it));
    return written;
  }

  private static Node chance(Chance chance) {
    return new Tree().put("chance", written(chance.value())).backing(chance.backing()).node();
  }

  private static Node delay(Delay delay) {
    return new Tree()
        .text("least", delay.least().written())
        .text("likely", delay.likely().written())
        .text("most", delay.most().written())
        .backing(delay.backing())
        .node();
  }

  private static Node dDay(DDay dDay) {
    return new Tree()
        .text("earliest", dDay.earliest().toString())
        .text("likely", dDay.likely().toString())
        .text("latest", dDay.latest().toString())
        .backing(dDay.backing())
        .node();
  }
}
