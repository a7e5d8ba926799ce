package org.muster.engine.circuit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A logical circuit over inputs and atoms, in which equal parts are one node.
///
/// A node's parts always come before it, so one pass in order evaluates everything. Only appending
/// is possible. Nodes fold while they are made: constants vanish, a sum that needs all or any of
/// its parts becomes an "all" or "any".
public final class Circuit {
  public static final int FALSE = 0;
  public static final int TRUE = 1;
  private static final int[] NO_PARTS = {};

  /// What a node does with its parts.
  public enum Kind {
    CONSTANT,
    /// Set from outside; its index is the input's.
    INPUT,
    /// Whether an atom counts; its index is the atom's.
    ATOM,
    NOT,
    ALL,
    ANY,
    /// Whether a register reaches a threshold; its index is the register's, its parts are the
    /// places in the register that it takes as holding, whatever they are.
    AT_LEAST
  }

  private final List<Node> nodes = new ArrayList<>();
  private final List<Register> registers = new ArrayList<>();
  private final Map<Key, Integer> known = new HashMap<>();
  private boolean monotone = true;

  public Circuit() {
    add(Kind.CONSTANT, FALSE, NO_PARTS, 0);
    add(Kind.CONSTANT, TRUE, NO_PARTS, 1);
  }

  /// One node.
  ///
  /// @param index of the input, atom or register
  /// @param parts other nodes, or of an "at least" places in its register; never to be changed
  /// @param reads whether an atom is anywhere below
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loops, compared by key only
  public record Node(Kind kind, int index, int[] parts, long threshold, boolean reads) {}

  public Node node(int id) {
    return nodes.get(id);
  }

  public int size() {
    return nodes.size();
  }

  /// Whether no atom is below a "not", so that one more atom never turns a node false.
  public boolean isMonotone() {
    return monotone;
  }

  public int input(int index) {
    return add(Kind.INPUT, index, NO_PARTS, 0);
  }

  public int atom(int index) {
    return add(Kind.ATOM, index, NO_PARTS, 0);
  }

  public int not(int part) {
    if (part == FALSE || part == TRUE) {
      return TRUE - part;
    }
    var node = node(part);
    if (node.kind() == Kind.NOT) {
      return node.parts()[0];
    }
    monotone &= !node.reads();
    return add(Kind.NOT, 0, new int[] {part}, 0);
  }

  public int all(int... parts) {
    return gathered(Kind.ALL, TRUE, FALSE, parts);
  }

  public int any(int... parts) {
    return gathered(Kind.ANY, FALSE, TRUE, parts);
  }

  private int gathered(Kind kind, int neutral, int decisive, int[] parts) {
    var needed = Arrays.stream(parts).filter(part -> part != neutral).sorted().distinct().toArray();
    if (Arrays.stream(needed).anyMatch(part -> part == decisive)) {
      return decisive;
    }
    return switch (needed.length) {
      case 0 -> neutral;
      case 1 -> needed[0];
      default -> add(kind, 0, needed, 0);
    };
  }

  /// A register for the sum of the weights of the parts that hold.
  ///
  /// @param weights above 0 each
  /// @return its number, for [#atLeast]
  public int register(int[] parts, long[] weights) {
    var common = Math.max(1, Arrays.stream(weights).reduce(0, Circuit::greatestCommonDivisor));
    var smaller = Arrays.stream(weights).map(weight -> weight / common).toArray();
    registers.add(new Register(parts.clone(), smaller, common, Arrays.stream(smaller).sum()));
    return registers.size() - 1;
  }

  public Register register(int id) {
    return registers.get(id);
  }

  public int registers() {
    return registers.size();
  }

  /// Whether a register reaches a threshold in the eyes of somebody for whom some of its parts hold
  /// (`granted`) or do not count (`ignored`) whatever they are.
  public int atLeast(int registerId, long threshold, int[] granted, int[] ignored) {
    var register = register(registerId);
    var needed = Math.ceilDiv(threshold, register.common());
    for (int part : ignored) {
      needed += register.weights()[register.place(part)];
    }
    var bypassed = IntStream.concat(Arrays.stream(granted), Arrays.stream(ignored));
    var places = bypassed.map(register::place).sorted().toArray();
    var sure = Arrays.stream(places).mapToLong(place -> register.weights()[place]).sum();
    if (sure >= needed) {
      return TRUE;
    }
    return register.total() < needed ? FALSE : add(Kind.AT_LEAST, registerId, places, needed);
  }

  private static long greatestCommonDivisor(long one, long other) {
    return other == 0 ? one : greatestCommonDivisor(other, one % other);
  }

  /// The parts that a node's value depends on; of an "at least", those that it does not bypass.
  public int[] parts(Node node) {
    return node.kind() == Kind.AT_LEAST
        ? left(node).map(place -> register(node.index()).parts()[place]).toArray()
        : node.parts();
  }

  /// The weights of an "at least", in the order of [#parts].
  public long[] weights(Node node) {
    return left(node).mapToLong(place -> register(node.index()).weights()[place]).toArray();
  }

  /// What the parts of an "at least" must add up to.
  public long needed(Node node) {
    return node.threshold()
        - Arrays.stream(node.parts())
            .mapToLong(place -> register(node.index()).weights()[place])
            .sum();
  }

  private IntStream left(Node node) {
    return IntStream.range(0, register(node.index()).parts().length)
        .filter(place -> Arrays.binarySearch(node.parts(), place) < 0);
  }

  private int add(Kind kind, int index, int[] parts, long threshold) {
    return known.computeIfAbsent(
        new Key(kind, index, parts, threshold),
        key -> {
          var node = new Node(kind, index, parts, threshold, reads(kind, index, parts));
          nodes.add(node);
          return nodes.size() - 1;
        });
  }

  private boolean reads(Kind kind, int index, int[] parts) {
    return switch (kind) {
      case ATOM -> true;
      case AT_LEAST -> Arrays.stream(register(index).parts()).anyMatch(part -> node(part).reads());
      case CONSTANT, INPUT, NOT, ALL, ANY ->
          Arrays.stream(parts).anyMatch(part -> node(part).reads());
    };
  }

  /// Weighted parts that are summed once for all who ask.
  ///
  /// @param weights of the parts, divided by their greatest common divisor
  /// @param common that divisor
  /// @param total all weights together
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loops, never compared
  public record Register(int[] parts, long[] weights, long common, long total) {
    int place(int part) {
      for (int place = 0; place < parts.length; place++) {
        if (parts[place] == part) {
          return place;
        }
      }
      throw new IllegalArgumentException("The register must have the part (%d).".formatted(part));
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // compared by content below
  private record Key(Kind kind, int index, int[] parts, long threshold) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key(var thatKind, int thatIndex, var thatParts, long thatThreshold)
          && kind == thatKind
          && index == thatIndex
          && threshold == thatThreshold
          && Arrays.equals(parts, thatParts);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * (31 * Arrays.hashCode(parts) + index) + kind.hashCode())
          + Long.hashCode(threshold);
    }
  }
}
