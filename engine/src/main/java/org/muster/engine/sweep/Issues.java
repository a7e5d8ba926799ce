package org.muster.engine.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.muster.model.sweep.Event;
import org.muster.model.sweep.Figure;

/// Everything asked of a mission, as questions to all parts together.
final class Issues {
  /// More sums than that over several parts at once have too many values together.
  private static final int SUMS = 2;

  private static final Formula ALWAYS = new Formula.All(List.of());
  private static final Formula FIRST = new Formula.Reaches(0, 1);

  private final Readers readers;
  private final Parts parts;
  private final Map<Event.Line, Integer> owners = new HashMap<>();

  Issues(Readers readers, Parts parts) {
    this.readers = readers;
    this.parts = parts;
    for (var group : parts.groups()) {
      group.lines().forEach(it -> owners.put(it.event(), parts.owner(group.inputs())));
    }
  }

  Issue of(Event event) {
    return switch (event) {
      case Event.Target(var name) -> {
        var taking = new Formula.Taking(readers, parts);
        var clause = Objects.requireNonNull(readers.setting().mission().targets().get(name));
        var formula = taking.of(readers.terms().target(clause));
        yield new Issue(taking.slots(), ALWAYS, formula);
      }
      case Event.Line line ->
          new Issue(List.of(slot(line, false), slot(line, true)), FIRST, new Formula.Reaches(1, 1));
    };
  }

  private Slot.Line slot(Event.Line line, boolean filled) {
    var owner = Objects.requireNonNull(owners.get(line));
    return new Slot.Line(line, filled, owner);
  }

  Issue of(Figure figure) {
    var slot =
        Asked.register(readers.terms(), figure)
            .map(this::sum)
            .orElseGet(() ->
                new Slot.Filled(
                    owners.keySet().stream().sorted().map(line -> slot(line, true)).toList()));
    return new Issue(List.of(slot), ALWAYS, ALWAYS);
  }

  private Slot sum(int register) {
    var told = readers.terms().circuit().register(register);
    var nodes = new ArrayList<Integer>();
    var weights = new ArrayList<Long>();
    for (int place = 0; place < told.parts().length; place++) {
      nodes.add(told.parts()[place]);
      weights.add(told.weights()[place] * told.common());
    }
    var taking = new Formula.Taking(readers, parts);
    taking.slot(nodes, weights);
    return taking.slots().getFirst();
  }

  /// Whether what the parts say together can be told exactly in good time.
  static boolean areFew(Stream<Issue> issues) {
    return issues.allMatch(issue ->
        issue.packing().fits() && issue.slots().stream().filter(Issues::isSpread).count() <= SUMS);
  }

  private static boolean isSpread(Slot slot) {
    return slot instanceof Slot.Sum sum && sum.owners().stream().distinct().count() > 1;
  }
}
