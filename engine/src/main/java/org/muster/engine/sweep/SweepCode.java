package org.muster.engine.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.muster.engine.Setting;
import org.muster.engine.circuit.Cone;
import org.muster.engine.circuit.Terms;
import org.muster.engine.slice.SliceProgram;
import org.muster.engine.slice.Slicer;
import org.muster.engine.slice.Tape;
import org.muster.model.condition.Quantity;
import org.muster.model.pledge.Pledge;
import org.muster.model.sweep.Event;
import org.muster.model.sweep.Figure;

/// A mission as code that answers everything asked in many worlds at once.
final class SweepCode {
  private final Terms terms;
  private final List<Event> events;
  private final List<Figure> figures;
  private final SliceProgram program;
  private final int[] asked;
  private final int[] holds;
  private final int[][] planes;
  private final BitSet mixed = new BitSet();

  private SweepCode(Setting setting, List<Event> events, List<Figure> figures) {
    this.terms = Terms.of(setting.mission(), setting.roll().current(), setting.optimistic());
    this.events = events;
    this.figures = figures;
    this.asked = new int[events.size()];
    this.holds = new int[events.size()];
    this.planes = new int[figures.size()][];
    var targets = new HashMap<String, Integer>();
    setting.mission().targets().forEach((name, clause) -> targets.put(name, terms.target(clause)));
    var registers = figures.stream().map(this::register).toList();
    var all = new BitSet();
    all.set(0, terms.atoms().size());
    var monotone = terms.circuit().isMonotone();
    this.program =
        Slicer.program(terms, all, !monotone, slicer -> want(setting, slicer, targets, registers));
    if (!monotone) {
      all.stream().filter(this::isMixed).forEach(mixed::set);
    }
  }

  static SweepCode of(Setting setting) {
    return new SweepCode(setting, Asked.events(setting), Asked.figures(setting));
  }

  private boolean isMixed(int atom) {
    return !Cone.of(terms, terms.circuit().atom(atom)).monotone();
  }

  private Optional<Integer> register(Figure figure) {
    return switch (figure) {
      case Figure.Nations() -> Optional.of(terms.register(new Quantity.Nations(Optional.empty())));
      case Figure.Strength() -> Optional.of(terms.sum(_ -> true, Pledge.Tier::strength));
      case Figure.StrengthOf(var component) ->
          Optional.of(
              terms.sum(
                  it -> it.component().equals(Optional.of(component)), Pledge.Tier::strength));
      case Figure.Amount(var capability) ->
          Optional.of(
              terms.sum(it -> it.capability().equals(Optional.of(capability)), Pledge.Tier::units));
      case Figure.LinesFilled() -> Optional.empty();
    };
  }

  private void want(
      Setting setting,
      Slicer slicer,
      Map<String, Integer> targets,
      List<Optional<Integer>> registers) {
    var lines = new LineCode(setting, terms, slicer);
    var filled = new ArrayList<Integer>();
    for (int at = 0; at < events.size(); at++) {
      slicer.tape().open();
      switch (events.get(at)) {
        case Event.Target(var name) -> {
          asked[at] = slicer.want(Tape.EVERYWHERE);
          holds[at] = slicer.want(slicer.of(Objects.requireNonNull(targets.get(name))));
        }
        case Event.Line(var set, var line) -> {
          var dealt = lines.of(set, line);
          asked[at] = slicer.want(dealt.asked());
          holds[at] = slicer.want(dealt.filled());
          filled.add(dealt.filled());
        }
      }
    }
    for (int at = 0; at < figures.size(); at++) {
      slicer.tape().open();
      var sum =
          registers.get(at).map(slicer::sumOf).orElseGet(() -> slicer.numbers().count(filled));
      planes[at] = Arrays.stream(sum).map(slicer::want).toArray();
    }
  }

  Terms terms() {
    return terms;
  }

  List<Event> events() {
    return events;
  }

  List<Figure> figures() {
    return figures;
  }

  SliceProgram program() {
    return program;
  }

  /// Where among what is wanted is whether the event is asked.
  int asked(int event) {
    return asked[event];
  }

  int holds(int event) {
    return holds[event];
  }

  int[] planes(int figure) {
    return planes[figure];
  }

  /// Atoms that depend on a "not" of atoms: where the bounds leave one of them open, the world is
  /// resolved by itself.
  BitSet mixed() {
    return mixed;
  }
}
