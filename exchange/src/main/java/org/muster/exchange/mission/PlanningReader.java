package org.muster.exchange.mission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.muster.exchange.finding.MeaningFinding.FilterBesideLines;
import org.muster.exchange.finding.MeaningFinding.PartOfTwoUnits;
import org.muster.exchange.finding.MeaningFinding.UnitNobodyNeeds;
import org.muster.exchange.finding.Similar;
import org.muster.exchange.mission.Names.Kind;
import org.muster.exchange.mission.Names.Target;
import org.muster.exchange.yaml.Node;
import org.muster.exchange.yaml.Node.Entry;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.model.finding.Position;
import org.muster.model.planning.Composite;
import org.muster.model.planning.Factors;
import org.muster.model.planning.Milestone;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.PledgeId;
import org.muster.model.requirement.RequirementLine;

/// Reads what `mission.yaml` lays down for the force plan.
final class PlanningReader {
  private static final int MOST_TOURS = 99;
  private static final int LAST_PRIORITY = 99;
  private static final int FULL = 100;

  private final Desk desk;
  private final Factors factors;
  private final List<Milestone> milestones = new ArrayList<>();
  private final List<Composite> composites = new ArrayList<>();

  /// Which unit a pledge is a part of.
  private final Map<String, String> units = new HashMap<>();

  /// @param head the fields of the whole file
  PlanningReader(Fields head, Desk desk) {
    this.desk = desk;
    factors = head.node("planning").map(this::factors).orElse(Factors.NONE);
    head.named("milestones").forEach(this::milestone);
    head.named("composites").forEach(this::composite);
  }

  Factors factors() {
    return factors;
  }

  /// In the order of the file, which is the order in which a plan reaches for them.
  List<Milestone> milestones() {
    return milestones;
  }

  List<Composite> composites() {
    return composites;
  }

  private Factors factors(Node node) {
    var fields = Fields.of(node, desk);
    var notice = fields.span("notice");
    var approach = fields.span("approach");
    var handover = fields.span("handover");
    var tour = fields.span("tour");
    var ratio = small(fields.whole("rotation-ratio", 0, MOST_TOURS));
    var approval = fields.span("approval");
    var unitSize = fields.whole("unit-size", 1);
    var backing = fields.backing();
    return fields.sound()
        ? new Factors(notice, approach, handover, tour, ratio, approval, unitSize, backing)
        : Factors.NONE;
  }

  private static OptionalInt small(OptionalLong number) {
    return number.isPresent()
        ? OptionalInt.of(Math.toIntExact(number.getAsLong()))
        : OptionalInt.empty();
  }

  private void milestone(String name, Entry entry) {
    var fields = Fields.of(entry.value(), desk);
    var title = fields.textOrNothing("title");
    var lines = fields.references("lines", Forms.NAME, Target.REQUIREMENT_LINE, it -> it);
    var need = fields.word("need", RequirementLine.Need.class);
    var priority = small(fields.whole("priority", 1, LAST_PRIORITY));
    var filled = small(fields.whole("filled", 1, FULL)).orElse(FULL);
    var hold = fields.span("hold");
    if (!fields.sound()) {
      return;
    }
    if (!lines.isEmpty() && (need.isPresent() || priority.isPresent())) {
      var beside = need.isPresent() ? "need" : "priority";
      desk.report().add(new FilterBesideLines(fields.at(beside), name, beside));
    }
    milestones.add(new Milestone(name, title, lines, need, priority, filled, hold));
  }

  private void composite(String name, Entry entry) {
    var fields = Fields.of(entry.value(), desk);
    fields.require("lead", "capability", "parts");
    var title = fields.textOrNothing("title");
    var lead = fields.nation("lead");
    var component = fields.word("component", Component.class);
    var capability = fields.name("capability", Capability::of);
    capability.ifPresent(
        it -> desk.names().mention(Kind.UNIT_CAPABILITY, it.name(), fields.at("capability")));
    var parts = fields.listed("parts", Forms.NAME);
    if (parts.size() < 2) {
      fields.misshapen();
    }
    parts.forEach(it -> part(it, name, fields));
    if (fields.sound()) {
      var ids = parts.stream().map(it -> PledgeId.of(it.text())).toList();
      var unit =
          new Composite(name, title, lead.orElseThrow(), component, capability.orElseThrow(), ids);
      composites.add(unit);
      desk.later().add(() -> checkNeeded(unit, fields.at("capability")));
    }
  }

  private void part(Scalar pledge, String unit, Fields fields) {
    desk.names().refer(Target.PLEDGE, pledge.text(), pledge.at());
    var other = units.putIfAbsent(pledge.text(), unit);
    if (other != null && !other.equals(unit)) {
      fields.wrong(new PartOfTwoUnits(pledge.at(), pledge.text(), other, unit));
    }
  }

  private void checkNeeded(Composite unit, Position at) {
    var names = desk.names();
    var needed = names.all(Kind.NEED);
    var isNeeded =
        needed.contains(unit.capability().name())
            || unit.component().filter(it -> needed.contains(it.written())).isPresent();
    if (!needed.isEmpty() && !isNeeded && !names.isPartly(Kind.REQUIREMENT_LINE)) {
      var similar = Similar.to(unit.capability().name(), needed);
      desk.report().add(new UnitNobodyNeeds(at, unit.id(), unit.capability().name(), similar));
    }
  }
}
