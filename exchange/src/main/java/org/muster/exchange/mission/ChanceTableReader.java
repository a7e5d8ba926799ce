package org.muster.exchange.mission;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.muster.exchange.finding.ChanceFinding.ChancesBesideRows;
import org.muster.exchange.finding.ChanceFinding.ChancesDoNotAddUp;
import org.muster.exchange.finding.ChanceFinding.HalfATable;
import org.muster.exchange.finding.ChanceFinding.MissingRows;
import org.muster.exchange.finding.ChanceFinding.NotGiven;
import org.muster.exchange.finding.ChanceFinding.OptionsWithoutChance;
import org.muster.exchange.finding.ChanceFinding.RowTwice;
import org.muster.exchange.finding.ChanceFinding.UntoldInRow;
import org.muster.exchange.yaml.Node;
import org.muster.exchange.yaml.Node.Entry;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.model.chance.ChanceTable;
import org.muster.model.chance.ChanceTable.Row;
import org.muster.model.finding.Position;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;

/// Reads how likely the options of decisions are.
final class ChanceTableReader {
  private static final int MOST_TOLD = 3;

  private final OpenDecisions open;
  private final Desk desk;
  private final SortedMap<String, SortedSet<String>> needs = new TreeMap<>();
  private final Map<String, Position> places = new HashMap<>();

  ChanceTableReader(OpenDecisions open, Desk desk) {
    this.open = open;
    this.desk = desk;
  }

  SortedMap<DecisionId, ChanceTable> tables(SequencedMap<String, Entry> entries) {
    var tables = new TreeMap<DecisionId, ChanceTable>();
    for (var entry : entries.values()) {
      var fields = Fields.of(entry.value(), desk);
      table(entry.key(), fields).ifPresent(it -> tables.put(it.decision(), it));
    }
    Circles.checkChances(needs, places, desk.report());
    return tables;
  }

  private Optional<ChanceTable> table(Scalar name, Fields fields) {
    fields.requireOneOf("chances", "rows");
    var decision = open.decision(name, fields);
    var given = given(name, fields);
    var alone = fields.node("chances");
    var nodes = fields.items("rows");
    if (fields.node("rows").isPresent() && nodes.isEmpty()) {
      fields.misshapen();
    }
    checkForm(name.text(), fields);
    var rows = new Rows(decision, given.orElse(List.of()), fields);
    var hasTable = fields.node("given").isPresent() && given.isPresent();
    if (hasTable) {
      nodes.forEach(rows::add);
    }
    alone.ifPresent(rows::addAlone);
    var backing = fields.backing();
    if (!nodes.isEmpty() && hasTable) {
      rows.checkComplete(fields.at("rows"));
    }
    return fields.sound()
        ? decision.map(it -> new ChanceTable(it.id(), rows.given(), rows.told(), backing))
        : Optional.empty();
  }

  /// Empty if one of them is not there.
  private Optional<List<Decision>> given(Scalar name, Fields fields) {
    var names = fields.listed("given", Forms.NAME);
    if (fields.node("given").isPresent() && names.isEmpty()) {
      fields.misshapen();
    }
    var decisions = names.stream().flatMap(it -> open.decision(it, fields).stream()).toList();
    needs.put(
        name.text(),
        names.stream().map(Scalar::text).collect(Collectors.toCollection(TreeSet::new)));
    places.put(name.text(), fields.at("given"));
    return decisions.size() == names.size() ? Optional.of(decisions) : Optional.empty();
  }

  private static void checkForm(String decision, Fields fields) {
    var hasRows = fields.node("rows").isPresent();
    var hasGiven = fields.node("given").isPresent();
    var hasAlone = fields.node("chances").isPresent();
    if (hasRows && hasAlone) {
      fields.wrong(new ChancesBesideRows(fields.at("rows"), decision));
    } else if (hasRows && !hasGiven) {
      fields.wrong(new HalfATable(fields.at("rows"), decision, "rows", "given"));
    } else if (hasGiven && hasAlone) {
      fields.wrong(new HalfATable(fields.at("given"), decision, "given", "rows"));
    }
  }

  /// The rows of one table.
  private final class Rows {
    private final Optional<Decision> decision;
    private final List<Decision> given;
    private final Fields owner;
    private final Map<Map<DecisionId, String>, Position> seen = new HashMap<>();
    private final SequencedMap<Map<DecisionId, String>, Row> rows = new LinkedHashMap<>();
    private boolean unclear;

    Rows(Optional<Decision> decision, List<Decision> given, Fields owner) {
      this.decision = decision;
      this.given = given;
      this.owner = owner;
    }

    List<DecisionId> given() {
      return given.stream().map(Decision::id).toList();
    }

    void addAlone(Node chances) {
      chances(chances, owner).ifPresent(it -> rows.put(Map.of(), new Row(new TreeMap<>(), it)));
    }

    void add(Node item) {
      var fields = Fields.of(item, desk);
      fields.require("when", "chances");
      var when = when(fields);
      var chances = fields.node("chances").flatMap(it -> chances(it, fields));
      if (fields.sound() && when.isPresent() && chances.isPresent()) {
        rows.put(when.get(), new Row(when.get(), chances.get()));
      } else {
        owner.spoiled();
      }
    }

    /// What the other decisions take; empty if that cannot be said.
    private Optional<SortedMap<DecisionId, String>> when(Fields fields) {
      var when = new TreeMap<DecisionId, String>();
      var wrong = false;
      for (var entry : fields.entries("when").values()) {
        if (!(entry.value() instanceof Scalar option)
            || option.kind() != Node.Kind.TEXT
            || !Forms.NAME.matcher(option.text()).matches()
            || !Forms.NAME.matcher(entry.key().text()).matches()) {
          fields.misshapen();
          wrong = true;
        } else if (isGiven(entry.key(), option, fields)) {
          when.put(DecisionId.of(entry.key().text()), option.text());
        } else {
          wrong = true;
        }
      }
      var missing =
          given().stream().filter(it -> !when.containsKey(it)).map(DecisionId::name).toList();
      if (!wrong && !missing.isEmpty() && fields.node("when").isPresent()) {
        fields.wrong(new UntoldInRow(fields.at("when"), missing));
      }
      unclear |= wrong || !missing.isEmpty();
      return wrong || !missing.isEmpty() || isTwice(when, fields)
          ? Optional.empty()
          : Optional.of(when);
    }

    private boolean isGiven(Scalar name, Scalar option, Fields fields) {
      var known = given.stream().filter(it -> it.id().name().equals(name.text())).findFirst();
      if (known.isEmpty()) {
        var names = given.stream().map(it -> it.id().name()).toList();
        var own = decision.map(it -> it.id().name()).orElse("");
        fields.wrong(new NotGiven(name.at(), own, name.text(), names));
        return false;
      }
      return OpenDecisions.isOption(known.get(), option, fields);
    }

    private boolean isTwice(SortedMap<DecisionId, String> when, Fields fields) {
      var first = seen.putIfAbsent(when, fields.at("when"));
      if (first == null) {
        return false;
      }
      var own = decision.map(it -> it.id().name()).orElse("");
      fields.wrong(new RowTwice(fields.at("when"), own, written(when), first));
      return true;
    }

    private String written(Map<DecisionId, String> when) {
      return given.stream()
          .map(it -> it.id() + " = " + when.get(it.id()))
          .collect(Collectors.joining(", "));
    }

    /// Of each option, together 1; empty if not.
    private Optional<SortedMap<String, Double>> chances(Node node, Fields fields) {
      if (!(node instanceof Node.Mapping mapping)) {
        fields.misshapen();
        return Optional.empty();
      }
      var chances = new TreeMap<String, BigDecimal>();
      for (var entry : mapping.entries().values()) {
        var chance = fields.chance(entry.value());
        if (!Forms.NAME.matcher(entry.key().text()).matches()) {
          fields.misshapen();
        } else if (decision.isEmpty()
            || OpenDecisions.isOption(decision.get(), entry.key(), fields)) {
          chance.ifPresent(it -> chances.put(entry.key().text(), it));
        }
      }
      return chances.size() == mapping.entries().size() && decision.isPresent()
          ? addedUp(chances, decision.get(), mapping.at(), fields)
          : Optional.empty();
    }

    private static Optional<SortedMap<String, Double>> addedUp(
        SortedMap<String, BigDecimal> chances, Decision decision, Position at, Fields fields) {
      var untold = decision.options().stream().filter(it -> !chances.containsKey(it)).toList();
      var sum = chances.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      if (!untold.isEmpty()) {
        fields.wrong(new OptionsWithoutChance(at, decision.id().name(), untold));
        return Optional.empty();
      }
      if (sum.compareTo(BigDecimal.ONE) != 0) {
        fields.wrong(new ChancesDoNotAddUp(at, decision.id().name(), sum));
        return Optional.empty();
      }
      var read = new TreeMap<String, Double>();
      chances.forEach((option, it) -> read.put(option, it.doubleValue()));
      return Optional.of(read);
    }

    /// Tells the combinations that have no row, unless it is not clear what the rows are for.
    void checkComplete(Position at) {
      var all =
          given.stream()
              .map(it -> BigInteger.valueOf(it.options().size()))
              .reduce(BigInteger.ONE, BigInteger::multiply);
      var missing = all.subtract(BigInteger.valueOf(seen.size()));
      if (unclear || missing.signum() == 0) {
        return;
      }
      var first = new ArrayList<String>();
      for (var number = BigInteger.ZERO; first.size() < MOST_TOLD && number.compareTo(all) < 0; ) {
        var when = combination(number);
        if (!seen.containsKey(when)) {
          first.add(written(when));
        }
        number = number.add(BigInteger.ONE);
      }
      var own = decision.map(it -> it.id().name()).orElse("");
      owner.wrong(new MissingRows(at, own, first, missing));
    }

    /// The last decision turns fastest.
    private SortedMap<DecisionId, String> combination(BigInteger number) {
      var when = new TreeMap<DecisionId, String>();
      var rest = number;
      for (var one : given.reversed()) {
        var parts = rest.divideAndRemainder(BigInteger.valueOf(one.options().size()));
        when.put(one.id(), one.options().get(parts[1].intValue()));
        rest = parts[0];
      }
      return when;
    }

    /// In the order of the file.
    List<Row> told() {
      return List.copyOf(rows.values());
    }
  }
}
