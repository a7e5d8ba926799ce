package org.muster.exchange.mission;

import java.util.List;
import java.util.Optional;
import org.muster.exchange.finding.MeaningFinding.LiftForNobody;
import org.muster.exchange.mission.Names.Kind;
import org.muster.exchange.yaml.Node;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.model.site.Corridor;
import org.muster.model.site.Lift;
import org.muster.model.word.Word;

/// Reads `lift.yaml`: the ways and the means.
final class LiftReader {
  private final Desk desk;
  private final List<Corridor> corridors;
  private final List<Lift> lift;

  LiftReader(Node root, Desk desk) {
    this.desk = desk;
    if (root.isNothing()) {
      corridors = List.of();
      lift = List.of();
      return;
    }
    var fields = Fields.of(root, desk);
    fields.requireOneOf("corridors", "lift");
    corridors = fields.items("corridors").stream().flatMap(it -> corridor(it).stream()).toList();
    lift = fields.items("lift").stream().flatMap(it -> lift(it).stream()).toList();
    fields.sound();
  }

  List<Corridor> corridors() {
    return corridors;
  }

  List<Lift> lift() {
    return lift;
  }

  private Optional<Corridor> corridor(Node item) {
    var fields = Fields.of(item, desk);
    fields.require("id", "mode", "from", "to");
    var id = defined(Kind.CORRIDOR, fields);
    var mode = fields.word("mode", Corridor.Mode.class);
    var from = fields.place("from");
    var to = fields.place("to");
    var capacity = fields.range("capacity");
    var delay = fields.span("delay");
    var window = fields.window("window");
    var owner = fields.nation("owner");
    var backing = fields.backing();
    var note = fields.textOrNothing("note");
    return fields.sound()
        ? Optional.of(
            new Corridor(
                id.orElseThrow(),
                mode.orElseThrow(),
                from,
                to,
                capacity,
                delay,
                window,
                owner,
                backing,
                note))
        : Optional.empty();
  }

  private Optional<Lift> lift(Node item) {
    var fields = Fields.of(item, desk);
    fields.require("id", "mode", "capacity");
    var id = defined(Kind.LIFT, fields);
    var mode = fields.word("mode", Corridor.Mode.class);
    var owner = fields.nation("owner");
    var hasOwner = fields.textScalar("owner").isPresent();
    var pooled = fields.word("pooled", Answer.class).map(it -> it == Answer.YES);
    if (!hasOwner && !pooled.orElse(true)) {
      fields.wrong(new LiftForNobody(fields.at("pooled"), id.orElse("")));
    }
    var capacity = fields.range("capacity");
    var window = fields.window("window");
    var backing = fields.backing();
    var note = fields.textOrNothing("note");
    return fields.sound()
        ? Optional.of(
            new Lift(
                id.orElseThrow(),
                mode.orElseThrow(),
                owner,
                pooled.orElse(owner.isEmpty()),
                capacity.orElseThrow(),
                window,
                backing,
                note))
        : Optional.empty();
  }

  private Optional<String> defined(Kind kind, Fields fields) {
    var id = fields.matching("id", Forms.NAME);
    id.ifPresent(it -> desk.names().define(kind, it.text(), it.at(), desk.report()));
    return id.map(Scalar::text);
  }

  private enum Answer implements Word {
    YES,
    NO
  }
}
