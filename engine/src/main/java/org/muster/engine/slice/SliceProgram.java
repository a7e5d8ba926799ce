package org.muster.engine.slice;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Compiled conditions: code over rows of bits.
///
/// There are two rails of the same rows, for the lower and the upper bound of who counts. What no
/// loop touches is the same in both, and reckoned once.
public final class SliceProgram {
  private final int rows;
  private final int shared;
  private final BitSet firm;
  private final List<Step> steps;
  private final int conditions;
  private final Values places;

  /// Rows of what is asked from outside.
  ///
  /// @param inputs of each input
  /// @param atoms of who counts by the conditions
  /// @param counted of who counts for what is wanted; the same as `atoms` if nobody changes it
  /// @param wanted of what is wanted, in the order of asking
  @SuppressWarnings("ArrayRecordComponent") // made once, never compared
  record Values(int[] inputs, int[] atoms, int[] counted, List<Integer> wanted) {
    Values {
      wanted = List.copyOf(wanted);
    }

    Values mapped(int[] rowOf) {
      return new Values(
          mapped(inputs, rowOf),
          mapped(atoms, rowOf),
          mapped(counted, rowOf),
          wanted.stream().map(value -> rowOf[value]).toList());
    }

    private static int[] mapped(int[] values, int[] rowOf) {
      return Arrays.stream(values).map(value -> rowOf[value]).toArray();
    }
  }

  /// Something to run.
  sealed interface Step {
    /// Inputs it depends on.
    BitSet support();

    /// Runs once.
    ///
    /// @param firm whether it is the same in both rails
    @SuppressWarnings("ArrayRecordComponent") // made once, never compared
    record Once(int[] code, boolean firm, BitSet support) implements Step {}

    /// Runs until nothing changes.
    ///
    /// @param mixed whether a rail reads the other
    /// @param across rows of the loop that the other rail reads
    @SuppressWarnings("ArrayRecordComponent") // made once, never compared
    record Loop(List<Turn> turns, boolean mixed, int[] across, BitSet support) implements Step {}
  }

  /// A part of a loop.
  ///
  /// @param variable the row that it sets; below 0 if it only computes
  /// @param assigned the row of the new value
  /// @param readers places of the turns that read what it computes
  /// @param followers places of the turns that read the variable
  @SuppressWarnings("ArrayRecordComponent") // made once, never compared
  record Turn(int[] code, int variable, int assigned, int[] readers, int[] followers) {}

  /// @param rows how many a rail has; first the two constants
  /// @param shared the first row of those that are used in passing, by both rails
  /// @param firm rows that are the same in both rails
  /// @param conditions how many of the steps come before what is wanted
  SliceProgram(int rows, int shared, BitSet firm, List<Step> steps, int conditions, Values places) {
    this.rows = rows;
    this.shared = shared;
    this.firm = firm;
    this.steps = List.copyOf(steps);
    this.conditions = conditions;
    this.places = places;
  }

  int rows() {
    return rows;
  }

  /// Whether both rails have the same row.
  boolean isShared(int row) {
    return row >= shared || firm.get(row);
  }

  List<Step> steps() {
    return steps;
  }

  int conditions() {
    return conditions;
  }

  Values places() {
    return places;
  }

  /// Instructions in steps that depend on one of these inputs, each pass of a loop once.
  public long lengthReading(int[] inputs) {
    return steps.stream()
        .filter(step -> Arrays.stream(inputs).anyMatch(step.support()::get))
        .mapToLong(SliceProgram::length)
        .sum();
  }

  private static long length(Step step) {
    return switch (step) {
      case Step.Once once -> instructions(once.code());
      case Step.Loop loop ->
          loop.turns().stream().mapToLong(turn -> instructions(turn.code())).sum();
    };
  }

  private static long instructions(int[] code) {
    var count = 0L;
    for (int at = 0; at < code.length; at += Machine.OPERATIONS[code[at]].length()) {
      count++;
    }
    return count;
  }
}
