package org.muster.exchange.mission;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.muster.exchange.condition.Use;
import org.muster.exchange.finding.MeaningFinding.CitesNothing;
import org.muster.exchange.finding.ReferenceFinding.UnknownPledgeField;
import org.muster.exchange.finding.Similar;
import org.muster.exchange.mission.Names.Kind;
import org.muster.exchange.mission.Names.Target;
import org.muster.exchange.yaml.Node;
import org.muster.exchange.yaml.Node.Mapping;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.exchange.yaml.Node.Sequence;
import org.muster.model.condition.Clause;
import org.muster.model.evidence.StatementId;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Caveat;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Offer;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Rung;

/// Reads `pledges.yaml`, in two steps: first what conditions can speak of, then the pledges.
final class PledgeReader {
  /// What a reasoning in `assumptions` can be about.
  static final List<String> FIELDS =
      List.of(
          "nation",
          "component",
          "capability",
          "strength",
          "units",
          "notice-to-move",
          "available",
          "tour",
          "dwell",
          "lift",
          "rung",
          "condition",
          "alternatives",
          "caveats",
          "expires",
          "supersedes");

  private final List<Node> items;
  private final Desk desk;

  PledgeReader(Node root, Desk desk) {
    this.desk = desk;
    items = items(root, desk);
    for (var item : items) {
      field(item, "id")
          .ifPresent(id -> desk.names().define(Kind.PLEDGE, id.text(), id.at(), desk.report()));
    }
  }

  private static List<Node> items(Node root, Desk desk) {
    if (root instanceof Sequence sequence) {
      return sequence.items();
    }
    if (!root.isNothing()) {
      desk.names().partly(Kind.PLEDGE);
      desk.misshapen().add(root.at().file());
    }
    return List.of();
  }

  private static Optional<Scalar> field(Node item, String key) {
    return item instanceof Mapping mapping ? mapping.findScalar(key) : Optional.empty();
  }

  /// The names of all components, and of the capabilities that are offered.
  SortedSet<String> subjects() {
    var subjects = new TreeSet<String>();
    Arrays.stream(Component.values()).map(Component::written).forEach(subjects::add);
    items.forEach(item -> field(item, "capability").map(Scalar::text).ifPresent(subjects::add));
    return subjects;
  }

  List<Pledge> pledges(Clauses clauses) {
    return items.stream().flatMap(item -> pledge(item, clauses).stream()).toList();
  }

  private Optional<Pledge> pledge(Node item, Clauses clauses) {
    var fields = Fields.of(item, desk);
    fields.require("id", "nation");
    fields.requireOneOf("component", "capability");
    var id = fields.name("id", PledgeId::of);
    var nation = fields.nation("nation");
    var component = fields.word("component", Component.class);
    var capability = fields.name("capability", Capability::of);
    var offer = offer(fields, clauses);
    var alternatives =
        fields.items("alternatives").stream().map(it -> alternative(it, clauses, fields)).toList();
    var notice = fields.span("notice-to-move");
    var available = fields.window("available");
    var tour = fields.span("tour");
    var dwell = fields.span("dwell");
    var lift = fields.whole("lift", 0);
    var rung = fields.word("rung", Rung.class);
    var caveats =
        fields.items("caveats").stream().flatMap(it -> caveat(it, fields).stream()).toList();
    var statements = fields.references("statements", Forms.ID, Target.STATEMENT, StatementId::of);
    var expires = fields.date("expires");
    var supersedes = fields.references("supersedes", Forms.NAME, Target.PLEDGE, PledgeId::of);
    var assumptions = assumptions(fields);
    var note = fields.textOrNothing("note");
    if (!fields.sound()) {
      return Optional.empty();
    }
    if (statements.isEmpty() && assumptions.isEmpty() && note.isEmpty()) {
      desk.report().add(new CitesNothing(fields.at("id"), id.orElseThrow().id()));
    }
    return Optional.of(
        new Pledge(
            id.orElseThrow(),
            nation.orElseThrow(),
            component,
            capability,
            offer,
            alternatives,
            notice,
            available,
            tour,
            dwell,
            lift,
            rung.orElseGet(() -> implied(offer, alternatives)),
            caveats,
            statements,
            expires,
            supersedes,
            assumptions,
            note));
  }

  /// Where an offer stands of which nobody wrote the rung: it has an "if", or it has none.
  private static Rung implied(Offer offer, List<Offer> alternatives) {
    var conditional =
        Stream.concat(Stream.of(offer), alternatives.stream())
            .anyMatch(it -> it.condition().isPresent());
    return conditional ? Rung.CONDITIONAL : Rung.PLEDGED;
  }

  private static Offer offer(Fields fields, Clauses clauses) {
    return new Offer(fields.range("strength"), fields.range("units"), clause(fields, clauses));
  }

  private Offer alternative(Node item, Clauses clauses, Fields pledge) {
    var fields = Fields.of(item, desk);
    var offer = offer(fields, clauses);
    if (!fields.sound()) {
      pledge.spoiled();
    }
    return offer;
  }

  private static Optional<Clause> clause(Fields fields, Clauses clauses) {
    var written = fields.textScalar("condition");
    var clause = written.flatMap(it -> clauses.read(it, Use.PLEDGE));
    if (written.isPresent() && clause.isEmpty()) {
      fields.spoiled();
    }
    return clause;
  }

  private Optional<Caveat> caveat(Node item, Fields pledge) {
    var caveat = new CaveatReader(desk).caveat(item);
    if (caveat.isEmpty()) {
      pledge.spoiled();
    }
    return caveat;
  }

  private SortedMap<String, String> assumptions(Fields fields) {
    var assumptions = new TreeMap<String, String>();
    for (var entry : fields.entries("assumptions").values()) {
      var name = entry.key().text();
      if (!(entry.value() instanceof Scalar reasoning) || reasoning.kind() != Node.Kind.TEXT) {
        fields.misshapen();
      } else if (!FIELDS.contains(name)) {
        fields.wrong(
            new UnknownPledgeField(entry.key().at(), name, Similar.to(name, FIELDS), FIELDS));
      } else {
        assumptions.put(name, reasoning.text());
      }
    }
    return assumptions;
  }
}
