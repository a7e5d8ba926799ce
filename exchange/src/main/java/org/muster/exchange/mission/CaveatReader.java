package org.muster.exchange.mission;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.muster.exchange.finding.MeaningFinding.ApprovalOfNoLimitation;
import org.muster.exchange.finding.MeaningFinding.DistanceUnknown;
import org.muster.exchange.finding.MeaningFinding.ProhibitionWithoutScope;
import org.muster.exchange.finding.ReferenceFinding.CapabilityNobodyNeeds;
import org.muster.exchange.finding.ReferenceFinding.PlaceOfNothing;
import org.muster.exchange.finding.Similar;
import org.muster.exchange.mission.Names.Kind;
import org.muster.exchange.yaml.Node;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Caveat;

/// Reads the caveats of a pledge, and warns of those that a plan could not keep.
final class CaveatReader {
  private static final Pattern ANYTHING = Pattern.compile(".*", Pattern.DOTALL);

  /// Those that speak of places and tasks. Who commands, or which weapons are carried, is nothing
  /// that a plan decides.
  private static final Set<Caveat.Kind> PLANNED =
      EnumSet.of(Caveat.Kind.AREA, Caveat.Kind.FUNCTION);

  private final Desk desk;

  CaveatReader(Desk desk) {
    this.desk = desk;
  }

  /// The caveat, if nothing is wrong with it.
  Optional<Caveat> caveat(Node item) {
    var fields = Fields.of(item, desk);
    fields.require("kind", "rule", "text");
    var kind = fields.word("kind", Caveat.Kind.class);
    var rule = fields.word("rule", Caveat.Rule.class);
    var text = fields.textOrNothing("text");
    var places = fields.listed("places", ANYTHING);
    var closer = fields.whole("closer-than", 1, Forms.LARGEST);
    var capabilities = fields.listed("capabilities", Forms.NAME);
    var approval = fields.span("approval");
    if (!fields.sound()) {
      return Optional.empty();
    }
    var caveat =
        new Caveat(
            kind.orElseThrow(),
            rule.orElseThrow(),
            text,
            new Caveat.Scope(
                places.stream().map(Scalar::text).toList(),
                closer,
                capabilities.stream().map(it -> Capability.of(it.text())).toList()),
            approval);
    warn(caveat, fields);
    desk.later().add(() -> places.forEach(this::checkPlace));
    desk.later().add(() -> capabilities.forEach(this::checkNeed));
    return Optional.of(caveat);
  }

  private void warn(Caveat caveat, Fields fields) {
    var report = desk.report();
    if (caveat.rule() == Caveat.Rule.PROHIBITION
        && PLANNED.contains(caveat.kind())
        && caveat.scope().isEverywhere()) {
      report.add(new ProhibitionWithoutScope(fields.at("text"), caveat.text()));
    }
    if (caveat.rule() != Caveat.Rule.LIMITATION && caveat.approval().isPresent()) {
      report.add(new ApprovalOfNoLimitation(fields.at("approval"), caveat.rule().written()));
    }
    if (caveat.scope().closerThan().isPresent()
        && desk.names().all(Kind.MEASURED_SITE).isEmpty()
        && !desk.names().isPartly(Kind.SITE)) {
      report.add(new DistanceUnknown(fields.at("closer-than")));
    }
  }

  private void checkPlace(Scalar place) {
    var names = desk.names();
    var known = new TreeSet<>(names.all(Kind.SITE));
    known.addAll(names.all(Kind.LINE_PLACE));
    if (!known.contains(place.text()) && !names.isPartly(Kind.SITE) && !isUnclear()) {
      var similar = Similar.to(place.text(), known);
      desk.report().add(new PlaceOfNothing(place.at(), place.text(), similar));
    }
  }

  private void checkNeed(Scalar capability) {
    var needed = List.copyOf(desk.names().all(Kind.NEED));
    if (!needed.isEmpty() && !needed.contains(capability.text()) && !isUnclear()) {
      var similar = Similar.to(capability.text(), needed);
      desk.report().add(new CapabilityNobodyNeeds(capability.at(), capability.text(), similar));
    }
  }

  private boolean isUnclear() {
    return desk.names().isPartly(Kind.REQUIREMENT_LINE);
  }
}
