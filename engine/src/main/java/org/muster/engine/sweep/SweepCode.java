package org.muster.engine.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.muster.engine.Setting;
import org.muster.engine.circuit.Terms;
import org.muster.engine.slice.Slicer;
import org.muster.engine.slice.Tape;
import org.muster.model.resolution.Mode;
import org.muster.model.sweep.Event;
import org.muster.model.sweep.Figure;
import org.muster.model.sweep.WorldSpace;

/// A mission as code that answers everything asked in many worlds at once.
final class SweepCode {
  private final Terms terms;
  private final List<Event> events;
  private final List<Figure> figures;
  private final Compiled compiled;
  private final int[] asked;
  private final int[] holds;
  private final int[][] planes;

  private SweepCode(Setting setting, Terms terms, WorldSpace space) {
    this.terms = terms;
    this.events = Asked.events(setting);
    this.figures = Asked.figures(setting);
    this.asked = new int[events.size()];
    this.holds = new int[events.size()];
    this.planes = new int[figures.size()][];
    var targets = new HashMap<String, Integer>();
    setting.mission().targets().forEach((name, clause) -> targets.put(name, terms.target(clause)));
    var registers = figures.stream().map(it -> Asked.register(terms, it)).toList();
    this.compiled = new Compiled(terms, space, slicer -> want(setting, slicer, targets, registers));
  }

  /// @param space whose decisions are swept; the others are what they are in it
  static SweepCode of(Setting setting, WorldSpace space) {
    return of(
        setting,
        Terms.of(setting.mission(), setting.roll().current(), setting.optimistic()),
        space);
  }

  /// @param terms of the setting
  static SweepCode of(Setting setting, Terms terms, WorldSpace space) {
    return new SweepCode(setting, terms, space);
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
        case Event.Line line -> {
          var dealt = lines.of(line);
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

  Compiled compiled() {
    return compiled;
  }

  List<Event> events() {
    return events;
  }

  List<Figure> figures() {
    return figures;
  }

  /// Writes down what was reckoned of a block, from the world `at` on.
  void write(Walk walk, Ledger into, long at) {
    for (int event = 0; event < asked.length; event++) {
      walk.copy(asked[event], false, into.asked()[event], at);
    }
    for (var mode : Walk.MODES) {
      var upper = mode == Mode.SIMULTANEOUS;
      var answers = into.answers(mode);
      for (int event = 0; event < holds.length; event++) {
        walk.copy(holds[event], upper, answers.holds()[event], at);
      }
      for (int figure = 0; figure < planes.length; figure++) {
        for (int bit = 0; bit < planes[figure].length; bit++) {
          walk.copy(planes[figure][bit], upper, answers.planes()[figure][bit], at);
        }
      }
    }
  }

  /// Bits of a figure.
  int width(int figure) {
    return planes[figure].length;
  }
}
