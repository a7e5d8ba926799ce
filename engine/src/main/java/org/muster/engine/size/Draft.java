package org.muster.engine.size;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.model.evidence.Backing;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Range;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.requirement.RequirementLine.Need;

/// A requirement line while it is put together; its names are without the beginning of the set.
///
/// @param requires lines without which it is of no use, if the set has them
record Draft(
    String name,
    Optional<Component> component,
    Optional<Capability> capability,
    Optional<Range> amount,
    Optional<Range> strength,
    int priority,
    Need need,
    List<String> requires,
    String place,
    Backing backing,
    String note) {

  static Draft of(String name, Backing backing) {
    return new Draft(
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1,
        Need.ESSENTIAL,
        List.of(),
        "",
        backing,
        "");
  }

  Draft is(Component it) {
    return new Draft(
        name,
        Optional.of(it),
        capability,
        amount,
        strength,
        priority,
        need,
        requires,
        place,
        backing,
        note);
  }

  Draft capable(String it) {
    return new Draft(
        name,
        component,
        Optional.of(Capability.of(it)),
        amount,
        strength,
        priority,
        need,
        requires,
        place,
        backing,
        note);
  }

  Draft things(Range it) {
    return new Draft(
        name,
        component,
        capability,
        Optional.of(it),
        strength,
        priority,
        need,
        requires,
        place,
        backing,
        note);
  }

  Draft people(Range it) {
    return new Draft(
        name,
        component,
        capability,
        amount,
        Optional.of(it),
        priority,
        need,
        requires,
        place,
        backing,
        note);
  }

  Draft second(Need it) {
    return new Draft(
        name, component, capability, amount, strength, 2, it, requires, place, backing, note);
  }

  Draft requiring(String... names) {
    return new Draft(
        name,
        component,
        capability,
        amount,
        strength,
        priority,
        need,
        List.of(names),
        place,
        backing,
        note);
  }

  Draft at(String it) {
    return new Draft(
        name, component, capability, amount, strength, priority, need, requires, it, backing, note);
  }

  Draft noted(String it) {
    return new Draft(
        name,
        component,
        capability,
        amount,
        strength,
        priority,
        need,
        requires,
        place,
        backing,
        it);
  }

  /// The lines that need anything; what they require of lines that do not falls away.
  static List<RequirementLine> lines(String id, List<Draft> drafts) {
    var needed = drafts.stream().filter(Draft::isNeeded).toList();
    var names = needed.stream().map(Draft::name).toList();
    var lines = new ArrayList<RequirementLine>();
    needed.forEach(it -> lines.add(it.line(id, names)));
    return lines;
  }

  private boolean isNeeded() {
    return strength.or(() -> amount).map(it -> it.high() > 0).orElse(false);
  }

  private RequirementLine line(String id, List<String> names) {
    return new RequirementLine(
        id + "-" + name,
        component,
        capability,
        amount,
        strength,
        place,
        List.of(),
        Optional.empty(),
        priority,
        need,
        requires.stream().filter(names::contains).map(it -> id + "-" + it).toList(),
        List.of(),
        List.of(backing),
        note);
  }
}
