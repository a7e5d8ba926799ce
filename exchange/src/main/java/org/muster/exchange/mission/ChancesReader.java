package org.muster.exchange.mission;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.exchange.finding.ChanceFinding.NothingOffered;
import org.muster.exchange.finding.ChanceFinding.OutOfOrder;
import org.muster.exchange.mission.Names.Target;
import org.muster.exchange.yaml.Node;
import org.muster.exchange.yaml.Node.Entry;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.model.chance.Chance;
import org.muster.model.chance.Chances;
import org.muster.model.chance.DDay;
import org.muster.model.chance.Delay;
import org.muster.model.chance.Delays;
import org.muster.model.chance.Honouring;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Rung;
import org.muster.model.word.Word;

/// Reads `chances.yaml`. The tables of decisions are read by [ChanceTableReader].
final class ChancesReader {
  private final OpenDecisions open;
  private final Desk desk;

  /// Nations of which a pledge could be read.
  private final Set<NationId> offering;

  ChancesReader(OpenDecisions open, List<Pledge> pledges, Desk desk) {
    this.open = open;
    this.desk = desk;
    offering = pledges.stream().map(Pledge::nation).collect(Collectors.toSet());
  }

  Chances chances(Node root) {
    if (root.isNothing()) {
      return Chances.EVEN;
    }
    var fields = Fields.of(root, desk);
    var decisions = new ChanceTableReader(open, desk).tables(fields.named("decisions"));
    var honouring = fields.node("honouring").map(this::honouring).orElse(Honouring.UNTOLD);
    var delays = fields.node("delays").map(this::delays).orElse(Delays.UNTOLD);
    var dDay = fields.node("d-day").flatMap(this::dDay);
    fields.sound();
    return new Chances(decisions, honouring, delays, dDay);
  }

  private Honouring honouring(Node node) {
    var fields = Fields.of(node, desk);
    var honouring =
        new Honouring(
            byWord("rungs", rungs(), fields, this::chance),
            byNation(fields, this::chance),
            byPledge(fields, this::chance));
    fields.sound();
    return honouring;
  }

  private Delays delays(Node node) {
    var fields = Fields.of(node, desk);
    var delays =
        new Delays(
            byWord("rungs", rungs(), fields, this::delay),
            byWord("components", List.of(Component.values()), fields, this::delay),
            byNation(fields, this::delay),
            byPledge(fields, this::delay));
    fields.sound();
    return delays;
  }

  // Of whom something is told

  /// Who refuses is not asked whether he comes.
  private static List<Rung> rungs() {
    return Arrays.stream(Rung.values()).filter(it -> it != Rung.REFUSED).toList();
  }

  private static <W extends Word & Comparable<W>, T> SortedMap<W, T> byWord(
      String section, List<W> words, Fields fields, Function<Node, Optional<T>> value) {
    var read = new TreeMap<W, T>();
    var known = words.stream().collect(Collectors.toMap(Word::written, Function.identity()));
    for (var entry : fields.entries(section).entrySet()) {
      var word = known.get(entry.getKey());
      if (word == null) {
        fields.misshapen();
      } else {
        value.apply(entry.getValue().value()).ifPresent(it -> read.put(word, it));
      }
    }
    return read;
  }

  private <T> SortedMap<NationId, T> byNation(Fields fields, Function<Node, Optional<T>> value) {
    var read = new TreeMap<NationId, T>();
    for (var entry : fields.entries("nations").values()) {
      var told = value.apply(entry.value());
      var nation = fields.nation(entry.key());
      nation.ifPresent(it -> told.ifPresent(what -> read.put(it, what)));
      nation.ifPresent(it -> desk.later().add(() -> checkOffering(it, entry.key())));
    }
    return read;
  }

  /// What could not be read may be a pledge of the nation.
  private void checkOffering(NationId nation, Scalar code) {
    if (!offering.contains(nation) && !desk.report().hasErrors()) {
      desk.report().add(new NothingOffered(code.at(), nation.code()));
    }
  }

  private <T> SortedMap<PledgeId, T> byPledge(Fields fields, Function<Node, Optional<T>> value) {
    var read = new TreeMap<PledgeId, T>();
    for (Map.Entry<String, Entry> entry : fields.named("pledges").entrySet()) {
      var key = entry.getValue().key();
      desk.names().refer(Target.PLEDGE, key.text(), key.at());
      value.apply(entry.getValue().value()).ifPresent(it -> read.put(PledgeId.of(key.text()), it));
    }
    return read;
  }

  // What is told

  private Optional<Chance> chance(Node node) {
    var fields = Fields.of(node, desk);
    fields.require("chance");
    var value = fields.node("chance").flatMap(fields::chance);
    var backing = fields.backing();
    return fields.sound()
        ? value.map(it -> new Chance(it.doubleValue(), backing))
        : Optional.empty();
  }

  private Optional<Delay> delay(Node node) {
    var fields = Fields.of(node, desk);
    fields.require("least", "likely", "most");
    var spans =
        ordered(
            fields, fields::span, it -> it.days(), it -> it.written(), "least", "likely", "most");
    var backing = fields.backing();
    return fields.sound()
        ? Optional.of(new Delay(spans.get(0), spans.get(1), spans.get(2), backing))
        : Optional.empty();
  }

  private Optional<DDay> dDay(Node node) {
    var fields = Fields.of(node, desk);
    fields.require("earliest", "likely", "latest");
    var days =
        ordered(
            fields,
            fields::date,
            it -> it.toEpochDay(),
            Object::toString,
            "earliest",
            "likely",
            "latest");
    var backing = fields.backing();
    return fields.sound()
        ? Optional.of(new DDay(days.get(0), days.get(1), days.get(2), backing))
        : Optional.empty();
  }

  /// The values of some fields, of which none may be less than the one before.
  private static <T> List<T> ordered(
      Fields fields,
      Function<String, Optional<T>> read,
      Function<T, Long> size,
      Function<T, String> written,
      String... keys) {
    SequencedMap<String, T> values = new LinkedHashMap<>();
    for (var key : keys) {
      var value = read.apply(key);
      var before = values.lastEntry();
      if (value.isPresent()
          && before != null
          && size.apply(before.getValue()) > size.apply(value.get())) {
        var earlier = before.getKey() + " " + written.apply(before.getValue());
        var later = key + " " + written.apply(value.get());
        fields.wrong(new OutOfOrder(fields.at(key), earlier, later));
      }
      value.ifPresent(it -> values.put(key, it));
    }
    return Stream.of(keys).filter(values::containsKey).map(it -> values.get(it)).toList();
  }
}
