package org.muster.engine.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A logical circuit over inputs and atoms, in which equal parts are one node.
///
/// A node's parts always come before it, so one pass in order evaluates everything. Only appending
/// is possible. Nodes fold while they are made: constants vanish, a sum that needs all or any of
/// its parts becomes an "all" or "any".
final class Circuit {
  static final int FALSE = 0;
  static final int TRUE = 1;
  private static final int[] NO_PARTS = {};
  private static final long[] NO_WEIGHTS = {};

  /// What a node does with its parts.
  enum Kind {
    CONSTANT,
    /// Set from outside; its index is the input's.
    INPUT,
    /// Whether an atom counts; its index is the atom's.
    ATOM,
    NOT,
    ALL,
    ANY,
    /// Whether the weights of the parts that hold add up to a threshold.
    SUM
  }

  private final List<Node> nodes = new ArrayList<>();
  private final Map<Key, Integer> known = new HashMap<>();
  private boolean monotone = true;

  Circuit() {
    add(Kind.CONSTANT, FALSE, NO_PARTS, NO_WEIGHTS, 0);
    add(Kind.CONSTANT, TRUE, NO_PARTS, NO_WEIGHTS, 1);
  }

  /// One node.
  ///
  /// @param index of the input or atom
  /// @param parts nodes, and of a sum their weights; shared, never to be changed
  /// @param reads whether an atom is anywhere below
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loops, compared by key only
  record Node(Kind kind, int index, int[] parts, long[] weights, long threshold, boolean reads) {}

  Node node(int id) {
    return nodes.get(id);
  }

  int size() {
    return nodes.size();
  }

  /// Whether no atom is below a "not", so that one more atom never turns a node false.
  boolean isMonotone() {
    return monotone;
  }

  int input(int index) {
    return add(Kind.INPUT, index, NO_PARTS, NO_WEIGHTS, 0);
  }

  int atom(int index) {
    return add(Kind.ATOM, index, NO_PARTS, NO_WEIGHTS, 0);
  }

  int not(int part) {
    if (part == FALSE || part == TRUE) {
      return TRUE - part;
    }
    var node = node(part);
    if (node.kind() == Kind.NOT) {
      return node.parts()[0];
    }
    monotone &= !node.reads();
    return add(Kind.NOT, 0, new int[] {part}, NO_WEIGHTS, 0);
  }

  int all(int... parts) {
    return gathered(Kind.ALL, TRUE, FALSE, parts);
  }

  int any(int... parts) {
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
      default -> add(kind, 0, needed, NO_WEIGHTS, 0);
    };
  }

  /// Whether the weights of the parts that hold add up to at least `threshold`.
  ///
  /// @param weights at least 0 each
  int sum(int[] parts, long[] weights, long threshold) {
    var merged = new TreeMap<Integer, Long>();
    var needed = threshold;
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] == TRUE) {
        needed -= weights[i];
      } else if (parts[i] != FALSE && weights[i] > 0) {
        merged.merge(parts[i], weights[i], Math::addExact);
      }
    }
    if (needed <= 0) {
      return TRUE;
    }
    var left = merged.keySet().stream().mapToInt(Integer::intValue).toArray();
    var each = merged.values().stream().mapToLong(Long::longValue).toArray();
    var total = Arrays.stream(each).reduce(0, Math::addExact);
    var least = Arrays.stream(each).min().orElse(0);
    if (total < needed) {
      return FALSE;
    }
    if (least >= needed) {
      return any(left);
    }
    return total - least < needed ? all(left) : reduced(left, each, needed);
  }

  private int reduced(int[] parts, long[] weights, long threshold) {
    var common = Arrays.stream(weights).reduce(0, Circuit::greatestCommonDivisor);
    var smaller = Arrays.stream(weights).map(weight -> weight / common).toArray();
    return add(Kind.SUM, 0, parts, smaller, Math.ceilDiv(threshold, common));
  }

  private static long greatestCommonDivisor(long one, long other) {
    return other == 0 ? one : greatestCommonDivisor(other, one % other);
  }

  private int add(Kind kind, int index, int[] parts, long[] weights, long threshold) {
    var key =
        new Key(
            kind,
            index,
            Arrays.stream(parts).boxed().toList(),
            Arrays.stream(weights).boxed().toList(),
            threshold);
    return known.computeIfAbsent(
        key,
        _ -> {
          var reads =
              kind == Kind.ATOM || Arrays.stream(parts).anyMatch(part -> node(part).reads());
          nodes.add(new Node(kind, index, parts, weights, threshold, reads));
          return nodes.size() - 1;
        });
  }

  private record Key(
      Kind kind, int index, List<Integer> parts, List<Long> weights, long threshold) {}
}
