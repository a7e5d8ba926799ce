package org.muster.engine.sweep;

import java.util.List;
import org.muster.model.sweep.Event;

/// A number that parts add something to.
sealed interface Slot {
  /// The most that all parts can add up to.
  default long most() {
    return switch (this) {
      case Sum sum -> sum.weights().stream().mapToLong(Long::longValue).sum();
      case Line _ -> 1;
      case Filled(var lines) -> lines.size();
    };
  }

  /// The weights of those nodes that hold.
  ///
  /// @param nodes of the circuit, each about one part or none
  /// @param owners the part that adds each
  record Sum(List<Integer> nodes, List<Long> weights, List<Integer> owners) implements Slot {
    public Sum {
      nodes = List.copyOf(nodes);
      weights = List.copyOf(weights);
      owners = List.copyOf(owners);
    }
  }

  /// 1 where a line is asked, or where it is filled.
  record Line(Event.Line line, boolean filled, int owner) implements Slot {}

  /// How many lines are filled.
  ///
  /// @param lines for each the slot that says so
  record Filled(List<Line> lines) implements Slot {
    public Filled {
      lines = List.copyOf(lines);
    }
  }
}
