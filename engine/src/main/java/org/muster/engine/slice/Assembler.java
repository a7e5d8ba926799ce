package org.muster.engine.slice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.muster.engine.slice.SliceProgram.Step;
import org.muster.engine.slice.SliceProgram.Turn;
import org.muster.engine.slice.Tape.Instruction;
import org.muster.engine.slice.Tape.Unit;
import org.muster.engine.slice.Tape.Value;

/// Makes a program of a tape: drops what nobody reads and gives each value a row.
///
/// A value that only its own unit reads has a row in passing, which is used again as soon as it is
/// read for the last time.
final class Assembler {
  private final Tape tape;
  private final List<Unit> units;
  private final List<Value> values;
  private final int conditions;
  private final BitSet used = new BitSet();
  private final BitSet lasting = new BitSet();
  private final int[] rowOf;
  private int rows;
  private int most;

  /// @param conditions how many units come before what is wanted
  Assembler(Tape tape, int conditions) {
    this.tape = tape;
    this.units = tape.units();
    this.values = tape.values();
    this.conditions = conditions;
    this.rowOf = new int[values.size()];
  }

  SliceProgram program(SliceProgram.Values asked) {
    keep(asked);
    sweepUp();
    number();
    var shared = rows;
    var steps = steps();
    return new SliceProgram(
        shared + most, shared, firmRows(), steps.all(), steps.conditions(), asked.mapped(rowOf));
  }

  /// What is asked from outside lasts, and so do variables.
  private void keep(SliceProgram.Values asked) {
    for (int value = 0; value < values.size(); value++) {
      if (values.get(value).home == Tape.NO_UNIT) {
        lasting.set(value);
      }
    }
    IntStream.of(asked.atoms()).forEach(this::keep);
    asked.wanted().forEach(this::keep);
  }

  private void keep(int value) {
    used.set(value);
    lasting.set(value);
  }

  /// From the end to the beginning: what is read by something used is used.
  private void sweepUp() {
    for (int at = units.size() - 1; at >= 0; at--) {
      var unit = units.get(at);
      if (unit.assigned != Tape.NO_UNIT) {
        read(unit.assigned, at);
      }
      for (var instruction : unit.code.reversed()) {
        if (isUsed(instruction)) {
          for (int operand : instruction.operands()) {
            read(operand, at);
            if (instruction.operation() == Operation.NOT_ACROSS) {
              lasting.set(operand);
            }
          }
        }
      }
    }
  }

  private void read(int value, int by) {
    used.set(value);
    if (values.get(value).home != by) {
      lasting.set(value);
    }
  }

  private boolean isUsed(Instruction instruction) {
    return Arrays.stream(instruction.results()).anyMatch(used::get);
  }

  private void number() {
    for (int value = 0; value < rowOf.length; value++) {
      rowOf[value] = lasting.get(value) ? rows++ : -1;
    }
  }

  private BitSet firmRows() {
    var firm = new BitSet();
    lasting.stream()
        .filter(value -> values.get(value).firm)
        .forEach(value -> firm.set(rowOf[value]));
    return firm;
  }

  private record Steps(List<Step> all, int conditions) {}

  private Steps steps() {
    var steps = new ArrayList<Step>();
    var before = 0;
    for (int at = 0; at < units.size(); ) {
      before = at < conditions ? steps.size() + 1 : before;
      var unit = units.get(at);
      if (unit.loop == Tape.NO_UNIT) {
        steps.add(new Step.Once(code(at), unit.isFirm(values), unit.support));
        at++;
      } else {
        var end = at;
        while (end < units.size() && units.get(end).loop == unit.loop) {
          end++;
        }
        steps.add(loop(at, end));
        at = end;
      }
    }
    return new Steps(steps, before);
  }

  private Step loop(int from, int to) {
    var turns = new ArrayList<Turn>();
    var links = new Links(from, to);
    for (int at = from; at < to; at++) {
      var unit = units.get(at);
      turns.add(
          new Turn(
              code(at),
              unit.variable == Tape.NO_UNIT ? -1 : rowOf[unit.variable],
              unit.assigned == Tape.NO_UNIT ? -1 : rowOf[unit.assigned],
              links.readers(at),
              links.followers(at)));
    }
    var across = across(from, to);
    return new Step.Loop(turns, !across.isEmpty(), rowsOf(across), units.get(from).support);
  }

  /// Which turns of a loop read what another computes, and which read the variable it sets.
  private final class Links {
    private final int from;
    private final BitSet[] readers;
    private final BitSet[] followers;

    Links(int from, int to) {
      this.from = from;
      this.readers = new BitSet[to - from];
      this.followers = new BitSet[to - from];
      Arrays.setAll(readers, _ -> new BitSet());
      Arrays.setAll(followers, _ -> new BitSet());
      var setBy = new HashMap<Integer, Integer>();
      for (int at = from; at < to; at++) {
        setBy.put(units.get(at).variable, at);
      }
      for (int at = from; at < to; at++) {
        var reader = at;
        operands(units.get(at))
            .forEach(value -> {
              var home = values.get(value).home;
              if (home >= from && home < to) {
                readers[home - from].set(reader - from);
              }
              var setter = setBy.get(value);
              if (setter != null) {
                followers[setter - from].set(reader - from);
              }
            });
      }
    }

    private IntStream operands(Unit unit) {
      var read =
          unit.code.stream()
              .filter(Assembler.this::isUsed)
              .flatMapToInt(it -> Arrays.stream(it.operands()));
      return unit.assigned == Tape.NO_UNIT
          ? read
          : IntStream.concat(read, IntStream.of(unit.assigned));
    }

    int[] readers(int at) {
      return readers[at - from].stream().toArray();
    }

    int[] followers(int at) {
      return followers[at - from].stream().toArray();
    }
  }

  /// Values of the loop that are read across the rails.
  private Set<Integer> across(int from, int to) {
    var across = new TreeSet<Integer>();
    var loop = units.get(from).loop;
    for (int at = from; at < to; at++) {
      units.get(at).code.stream()
          .filter(it -> it.operation() == Operation.NOT_ACROSS && isUsed(it))
          .map(it -> it.operands()[0])
          .filter(operand -> tape.isOfLoop(operand, loop))
          .forEach(across::add);
    }
    return across;
  }

  private int[] rowsOf(Set<Integer> some) {
    return some.stream().mapToInt(value -> rowOf[value]).toArray();
  }

  /// The code of a unit; its values in passing get the first rows that are free.
  private int[] code(int at) {
    var unit = units.get(at);
    var lastRead = new HashMap<Integer, Integer>();
    var instructions = unit.code.stream().filter(this::isUsed).toList();
    for (int place = 0; place < instructions.size(); place++) {
      for (int operand : instructions.get(place).operands()) {
        lastRead.put(operand, place);
      }
    }
    if (unit.assigned != Tape.NO_UNIT) {
      lastRead.put(unit.assigned, instructions.size());
    }
    var free = new ArrayDeque<Integer>();
    var passing = new int[] {0};
    var code = new ArrayList<Integer>();
    for (int place = 0; place < instructions.size(); place++) {
      append(instructions.get(place), place, lastRead, free, passing, code);
    }
    most = Math.max(most, passing[0]);
    return code.stream().mapToInt(Integer::intValue).toArray();
  }

  @SuppressWarnings("EnumOrdinal") // the code lives no longer than the process
  private void append(
      Instruction instruction,
      int place,
      Map<Integer, Integer> lastRead,
      ArrayDeque<Integer> free,
      int[] passing,
      List<Integer> code) {
    code.add(instruction.operation().ordinal());
    for (int result : instruction.results()) {
      if (rowOf[result] < 0) {
        rowOf[result] = free.isEmpty() ? rows + passing[0]++ : free.pop();
      }
      code.add(rowOf[result]);
    }
    for (int operand : instruction.operands()) {
      code.add(rowOf[operand]);
    }
    for (int value : concat(instruction)) {
      if (!lasting.get(value)
          && lastRead.getOrDefault(value, 0) <= place
          && !free.contains(rowOf[value])) {
        free.push(rowOf[value]);
      }
    }
  }

  private static int[] concat(Instruction instruction) {
    return IntStream.concat(
            Arrays.stream(instruction.results()), Arrays.stream(instruction.operands()))
        .toArray();
  }
}
