package org.muster.exchange.mission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.exchange.finding.ReferenceFinding.DuplicateId;
import org.muster.exchange.finding.ReferenceFinding.UnknownLine;
import org.muster.exchange.finding.Similar;
import org.muster.exchange.mission.Names.Kind;
import org.muster.exchange.mission.Names.Target;
import org.muster.exchange.yaml.Node;
import org.muster.exchange.yaml.Node.Mapping;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.exchange.yaml.Node.Sequence;
import org.muster.model.finding.Position;
import org.muster.model.mission.OutcomeEvent;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Component;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.requirement.RequirementSet;
import org.muster.model.scenario.DecisionId;

/// Reads `requirements.yaml` and `outcome.yaml`.
final class PlanReader {
  private final Desk desk;
  private final OpenDecisions open;

  PlanReader(OpenDecisions open, Desk desk) {
    this.open = open;
    this.desk = desk;
  }

  List<RequirementSet> requirements(Node root, Clauses clauses) {
    return items(root).stream().flatMap(it -> set(it, clauses).stream()).toList();
  }

  private List<Node> items(Node root) {
    if (root instanceof Sequence sequence) {
      return sequence.items();
    }
    if (!root.isNothing()) {
      desk.misshapen().add(root.at().file());
    }
    return List.of();
  }

  private Optional<RequirementSet> set(Node item, Clauses clauses) {
    var fields = Fields.of(item, desk);
    fields.require("id", "lines");
    var id = fields.matching("id", Forms.NAME);
    id.ifPresent(
        it -> desk.names().define(Kind.REQUIREMENT_SET, it.text(), it.at(), desk.report()));
    var name = id.map(Scalar::text).orElse("");
    var title = fields.textOrNothing("title");
    var appliesTo = appliesTo(fields);
    var backing = fields.backing();
    var nodes = fields.items("lines");
    var ids = lineIds(nodes);
    var lines =
        nodes.stream().flatMap(it -> line(it, name, ids, fields, clauses).stream()).toList();
    checkCircles(name, nodes, lines);
    var note = fields.textOrNothing("note");
    return fields.sound()
        ? Optional.of(new RequirementSet(name, title, appliesTo, backing, lines, note))
        : Optional.empty();
  }

  private SortedMap<DecisionId, String> appliesTo(Fields fields) {
    var appliesTo = new TreeMap<DecisionId, String>();
    for (var entry : fields.entries("for").values()) {
      if (!(entry.value() instanceof Scalar option)
          || option.kind() != Node.Kind.TEXT
          || !Forms.NAME.matcher(option.text()).matches()
          || !Forms.NAME.matcher(entry.key().text()).matches()) {
        fields.misshapen();
      } else if (open.isChoice(entry.key(), option, fields)) {
        appliesTo.put(DecisionId.of(entry.key().text()), option.text());
      }
    }
    return appliesTo;
  }

  private void checkCircles(String set, List<Node> nodes, List<RequirementLine> lines) {
    var requires = new TreeMap<String, SortedSet<String>>();
    lines.forEach(it -> requires.put(it.id(), new TreeSet<>(it.requires())));
    var places = new TreeMap<String, Position>();
    for (var node : nodes) {
      if (node instanceof Mapping mapping) {
        var at = mapping.find("requires").map(Node::at).orElse(mapping.at());
        mapping.findScalar("id").ifPresent(id -> places.putIfAbsent(id.text(), at));
      }
    }
    Circles.checkLines(set, requires, places, desk.report());
  }

  private Set<String> lineIds(List<Node> lines) {
    var places = new TreeMap<String, Position>();
    for (var line : lines) {
      if (line instanceof Mapping mapping && mapping.findScalar("id").isPresent()) {
        var id = mapping.findScalar("id").get();
        desk.names().mention(Kind.REQUIREMENT_LINE, id.text(), id.at());
        var first = places.putIfAbsent(id.text(), id.at());
        if (first != null) {
          desk.report()
              .add(new DuplicateId(id.at(), "line of these requirements", id.text(), first));
        }
      }
    }
    return new TreeSet<>(places.keySet());
  }

  private Optional<RequirementLine> line(
      Node item, String set, Set<String> ids, Fields parent, Clauses clauses) {
    var fields = Fields.of(item, desk);
    fields.require("id");
    fields.requireOneOf("component", "capability");
    fields.requireOneOf("amount", "strength");
    var id = fields.name("id", it -> it);
    var component = fields.word("component", Component.class);
    var capability = fields.name("capability", Capability::of);
    capability
        .filter(it -> !desk.names().has(Kind.UNIT_CAPABILITY, it.name()))
        .ifPresent(it -> clauses.checkOffered(it.name(), fields.at("capability")));
    var amount = fields.range("amount");
    var strength = fields.range("strength");
    var place = fields.place("place");
    var sites = fields.references("sites", Forms.NAME, Target.SITE, it -> it);
    var when = fields.window("when");
    var priority = fields.node("priority").map(it -> fields.whole(it, 1, 99).orElse(1)).orElse(1L);
    var need =
        fields.word("need", RequirementLine.Need.class).orElse(RequirementLine.Need.ESSENTIAL);
    var requires = requires(set, ids, fields);
    var substitutes =
        fields.items("substitutes").stream()
            .flatMap(it -> substitute(it, fields).stream())
            .toList();
    var backing = fields.backing();
    var note = fields.textOrNothing("note");
    mention(
        Kind.NEED,
        capability.map(Capability::name).or(() -> component.map(Component::written)),
        fields);
    substitutes.forEach(it -> mention(Kind.NEED, Optional.of(it.capability().name()), fields));
    mention(Kind.LINE_PLACE, Optional.of(place), fields);
    if (!fields.sound()) {
      parent.spoiled();
      return Optional.empty();
    }
    return Optional.of(
        new RequirementLine(
            id.orElseThrow(),
            component,
            capability,
            amount,
            strength,
            place,
            sites,
            when,
            Math.toIntExact(priority),
            need,
            requires,
            substitutes,
            backing,
            note));
  }

  private void mention(Kind kind, Optional<String> name, Fields line) {
    name.ifPresent(it -> desk.names().mention(kind, it, line.at()));
  }

  private List<String> requires(String set, Set<String> ids, Fields fields) {
    var requires = fields.listed("requires", Forms.NAME);
    for (var line : requires) {
      if (!ids.contains(line.text())) {
        var similar = Similar.to(line.text(), ids);
        fields.wrong(new UnknownLine(line.at(), set, line.text(), similar));
      }
    }
    return requires.stream().map(Scalar::text).toList();
  }

  private Optional<RequirementLine.Substitute> substitute(Node item, Fields line) {
    var fields = Fields.of(item, desk);
    fields.require("capability");
    var capability = fields.name("capability", Capability::of);
    var risk = fields.textOrNothing("risk");
    if (!fields.sound()) {
      line.spoiled();
      return Optional.empty();
    }
    return Optional.of(new RequirementLine.Substitute(capability.orElseThrow(), risk));
  }

  List<OutcomeEvent> outcome(Node root) {
    if (root.isNothing()) {
      return List.of();
    }
    var fields = Fields.of(root, desk);
    fields.require("events");
    var events = fields.items("events").stream().flatMap(it -> event(it).stream()).toList();
    fields.sound();
    return events;
  }

  private Optional<OutcomeEvent> event(Node item) {
    var fields = Fields.of(item, desk);
    fields.require("date", "what");
    var date = fields.date("date");
    var nation = fields.nation("nation");
    var component = fields.word("component", Component.class);
    var strength = fields.range("strength");
    var what = fields.textOrNothing("what");
    var backing = fields.backing();
    return fields.sound()
        ? Optional.of(
            new OutcomeEvent(date.orElseThrow(), nation, component, strength, what, backing))
        : Optional.empty();
  }
}
