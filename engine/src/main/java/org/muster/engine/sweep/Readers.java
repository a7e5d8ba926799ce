package org.muster.engine.sweep;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muster.engine.Setting;
import org.muster.engine.circuit.Cone;
import org.muster.engine.circuit.Terms;
import org.muster.model.mission.Mission;
import org.muster.model.requirement.RequirementSet;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.Event;

/// Which decisions have a say in what.
final class Readers {
  private final Setting setting;
  private final Terms terms;
  private final List<BitSet> ofAtoms;
  private final BitSet ofLines;

  private Readers(Setting setting) {
    this.setting = setting;
    this.terms = Terms.of(setting.mission(), setting.roll().current(), setting.optimistic());
    this.ofAtoms =
        IntStream.range(0, terms.atoms().size())
            .mapToObj(atom -> of(terms.circuit().atom(atom)))
            .toList();
    this.ofLines = of(SetLine.all(mission()));
  }

  static Readers of(Setting setting) {
    return new Readers(setting);
  }

  Setting setting() {
    return setting;
  }

  Terms terms() {
    return terms;
  }

  /// Decisions that a current pledge, a target or a requirement set reads, in the mission's order.
  List<Decision> read() {
    var inputs = new BitSet();
    ofAtoms.forEach(inputs::or);
    mission().targets().keySet().forEach(name -> inputs.or(of(new Event.Target(name))));
    mission().requirements().forEach(set -> inputs.or(scope(set)));
    return mission().decisions().stream().filter(it -> isRead(it, inputs)).toList();
  }

  boolean isRead(Decision decision, BitSet inputs) {
    for (int input : Layout.inputs(terms, decision)) {
      if (inputs.get(input)) {
        return true;
      }
    }
    return false;
  }

  /// The inputs that have a say in a node of the circuit.
  BitSet of(int node) {
    return Cone.of(terms, node).inputs();
  }

  BitSet ofAtom(int atom) {
    return ofAtoms.get(atom);
  }

  /// The inputs that have a say in an event. Lines share offers, so all that may fill any line have
  /// a say in each.
  BitSet of(Event event) {
    return switch (event) {
      case Event.Target(var name) ->
          of(terms.target(Objects.requireNonNull(mission().targets().get(name))));
      case Event.Line _ -> ofLines;
    };
  }

  /// The inputs that have a say in lines that share offers with each other and with no others.
  BitSet of(List<SetLine> lines) {
    var inputs = new BitSet();
    lines.forEach(it -> inputs.or(scope(it.set())));
    for (int atom = 0; atom < ofAtoms.size(); atom++) {
      var pledge = terms.atoms().get(atom).pledge();
      if (lines.stream().anyMatch(it -> it.line().fits(pledge))) {
        inputs.or(ofAtom(atom));
      }
    }
    return inputs;
  }

  private BitSet scope(RequirementSet set) {
    var inputs = new BitSet();
    set.appliesTo()
        .forEach((decision, option) -> {
          var input = terms.choices().get(new Terms.Choice(decision, option));
          if (input != null) {
            inputs.set(input);
          }
        });
    return inputs;
  }

  /// The decisions of these names.
  ///
  /// @throws IllegalArgumentException if the mission has no such decision
  Stream<Decision> named(List<DecisionId> names) {
    return names.stream()
        .map(name ->
            mission()
                .findDecision(name)
                .orElseThrow(() ->
                    new IllegalArgumentException(
                        "The mission has no decision (%s).".formatted(name))));
  }

  private Mission mission() {
    return setting.mission();
  }
}
