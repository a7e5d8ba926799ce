package org.muster.engine.resolve;

import java.util.Arrays;
import java.util.BitSet;
import org.muster.engine.circuit.Circuit;
import org.muster.engine.circuit.Cone;
import org.muster.engine.circuit.Terms;
import org.muster.model.resolution.Mode;

/// Resolves many worlds at once: each is a lane, one bit of a row of machine words.
///
/// A node's value in all lanes is one row. "All", "any" and "not" are word operations; a sum adds
/// its parts' rows into bit planes, as a full adder does, and compares the planes with the
/// threshold. Rounds go on until no word changes; only nodes with a changed part are evaluated
/// again.
///
/// Where conditions have a "not" of other pledges, both bounds are run; lanes that they do not
/// decide are resolved one by one.
final class Lanes {
  private final Terms terms;
  private final int target;
  private final int words;
  private final boolean monotone;
  private final int[] order;
  private final long[][] inputs;

  /// @param target the node whose value is asked for
  /// @param words 64 lanes each
  Lanes(Terms terms, int target, Cone cone, int words) {
    this.terms = terms;
    this.target = target;
    this.words = words;
    this.monotone = cone.monotone();
    this.order = cone.nodes().stream().toArray();
    this.inputs = new long[terms.inputs()][words];
  }

  /// The row of an input, to be set before [#reached].
  long[] input(int index) {
    return inputs[index];
  }

  /// Sets all lanes to one world.
  void fill(BitSet world) {
    for (int input = 0; input < inputs.length; input++) {
      Arrays.fill(inputs[input], world.get(input) ? -1L : 0L);
    }
  }

  /// The lanes in which the target is reached.
  long[] reached(Mode mode) {
    if (!monotone) {
      return reachedBetween(mode);
    }
    var rail = new Rail(mode != Mode.SEQUENTIAL);
    rail.settle();
    if (mode == Mode.DECLARED) {
      rail.declare();
    }
    return rail.row(target).clone();
  }

  /// One value a node and lane: the least or the greatest fixpoint.
  private final class Rail {
    private final long[][] rows = new long[terms.circuit().size()][];
    private final boolean[] changed = new boolean[terms.circuit().size()];
    private final long[][] planes = new long[64][words];
    private final long[] carry = new long[words];
    private final long[] next = new long[words];
    private final long[] nought = new long[words];
    private final Sum[] sums = new Sum[terms.circuit().registers()];
    private long[][] negated = rows;
    private int passes = 1;

    Rail(boolean everything) {
      for (int id : order) {
        rows[id] = new long[words];
        changed[id] = true;
        if (terms.circuit().node(id).kind() == Circuit.Kind.ATOM && everything) {
          Arrays.fill(rows[id], -1L);
        }
      }
      Arrays.setAll(sums, id -> new Sum(terms.circuit().register(id)));
    }

    /// Reads what is below a "not" of atoms from another rail.
    void negateFrom(Rail other) {
      negated = other.rows;
    }

    long[] row(int id) {
      return rows[id];
    }

    void settle() {
      evaluate(true);
      while (step()) {
        evaluate(false);
      }
    }

    /// Lets every offer count as if it had no condition.
    void declare() {
      for (int id : order) {
        var node = terms.circuit().node(id);
        if (node.kind() == Circuit.Kind.ATOM && terms.isOffer(node.index())) {
          Arrays.fill(rows[id], -1L);
          changed[id] = true;
        }
      }
      passes++;
      evaluate(true);
    }

    /// Evaluates all nodes but atoms, in order.
    void evaluate(boolean everything) {
      for (int id : order) {
        evaluate(id, everything);
      }
    }

    void evaluate(int id, boolean always) {
      var node = terms.circuit().node(id);
      if (node.kind() != Circuit.Kind.ATOM) {
        changed[id] = (always || isDue(node)) && update(id, node);
      }
    }

    private boolean isDue(Circuit.Node node) {
      return node.kind() == Circuit.Kind.AT_LEAST
          ? sums[node.index()].isDue()
          : isAnyChanged(node.parts());
    }

    private boolean isAnyChanged(int[] parts) {
      for (int part : parts) {
        if (changed[part]) {
          return true;
        }
      }
      return false;
    }

    private boolean update(int id, Circuit.Node node) {
      compute(node);
      return replace(id, next);
    }

    private boolean replace(int id, long[] value) {
      if (Arrays.equals(rows[id], value)) {
        return false;
      }
      System.arraycopy(value, 0, rows[id], 0, words);
      return true;
    }

    /// Sets every atom to its condition; says whether one changed.
    boolean step() {
      passes++;
      var any = false;
      for (int id : order) {
        var node = terms.circuit().node(id);
        if (node.kind() == Circuit.Kind.ATOM) {
          changed[id] = replace(id, rows[terms.root(node.index())]);
          any |= changed[id];
        }
      }
      return any;
    }

    private void compute(Circuit.Node node) {
      switch (node.kind()) {
        case CONSTANT -> Arrays.fill(next, node.threshold() == 0 ? 0L : -1L);
        case INPUT -> System.arraycopy(inputs[node.index()], 0, next, 0, words);
        case NOT -> invert(node.parts()[0]);
        case ALL -> {
          Arrays.fill(next, -1L);
          for (int part : node.parts()) {
            and(next, rows[part]);
          }
        }
        case ANY -> {
          Arrays.fill(next, 0L);
          for (int part : node.parts()) {
            or(next, rows[part]);
          }
        }
        case AT_LEAST -> reach(node);
        case ATOM -> throw new IllegalStateException("An atom is set by its condition.");
      }
    }

    private void invert(int part) {
      var source = terms.circuit().node(part).reads() ? negated[part] : rows[part];
      for (int word = 0; word < words; word++) {
        next[word] = ~source[word];
      }
    }

    private void reach(Circuit.Node node) {
      var sum = sums[node.index()];
      sum.refresh();
      for (int bit = 0; bit < sum.bits; bit++) {
        System.arraycopy(sum.planes[bit], 0, planes[bit], 0, words);
      }
      for (int place : node.parts()) {
        add(planes, ~0L, sum.row(place), sum.register.weights()[place], sum.bits);
      }
      compare(node.threshold(), sum.bits);
    }

    /// A register's sum in all lanes, as bit planes.
    private final class Sum {
      private final Circuit.Register register;
      private final int bits;
      private final long[][] planes;
      private int pass;
      private boolean due;

      Sum(Circuit.Register register) {
        this.register = register;
        this.bits = Long.SIZE - Long.numberOfLeadingZeros(register.total());
        this.planes = new long[bits][words];
      }

      /// The row of a part. One that everybody on the way to the target bypasses has none: whatever
      /// it is, it changes nothing, so it stands as nought.
      private long[] row(int place) {
        var row = rows[register.parts()[place]];
        return row == null ? nought : row;
      }

      /// Whether a part changed in this pass.
      boolean isDue() {
        refresh();
        return due;
      }

      /// Sums up again, at most once a pass.
      void refresh() {
        if (pass == passes) {
          return;
        }
        due = pass == 0 || isAnyChanged(register.parts());
        pass = passes;
        if (due) {
          for (var plane : planes) {
            Arrays.fill(plane, 0L);
          }
          for (int place = 0; place < register.parts().length; place++) {
            add(planes, 0L, row(place), register.weights()[place], bits);
          }
        }
      }
    }

    /// Adds `weight` to the number in the planes, in the lanes of `row`, or where `flip` is all
    /// ones in the others.
    private void add(long[][] into, long flip, long[] row, long weight, int bits) {
      var first = Long.numberOfTrailingZeros(weight);
      var last = Long.SIZE - Long.numberOfLeadingZeros(weight);
      Arrays.fill(carry, 0L);
      for (int bit = first; bit < bits; bit++) {
        if ((weight >>> bit & 1) != 0) {
          addFull(into[bit], flip, row, carry);
        } else if (!addHalf(into[bit], carry) && bit >= last) {
          return;
        }
      }
    }

    /// Compares the number in the planes with the threshold, from the highest bit down.
    private void compare(long threshold, int bits) {
      var equal = carry;
      Arrays.fill(equal, -1L);
      Arrays.fill(next, 0L);
      for (int bit = bits - 1; bit >= 0; bit--) {
        var plane = planes[bit];
        if ((threshold >>> bit & 1) != 0) {
          and(equal, plane);
        } else {
          for (int word = 0; word < words; word++) {
            next[word] |= equal[word] & plane[word];
            equal[word] &= ~plane[word];
          }
        }
      }
      or(next, equal);
    }
  }

  private static void and(long[] into, long[] row) {
    for (int word = 0; word < into.length; word++) {
      into[word] &= row[word];
    }
  }

  private static void or(long[] into, long[] row) {
    for (int word = 0; word < into.length; word++) {
      into[word] |= row[word];
    }
  }

  private static void addFull(long[] plane, long flip, long[] row, long[] carry) {
    for (int word = 0; word < plane.length; word++) {
      var one = plane[word];
      var other = row[word] ^ flip;
      var half = one ^ other;
      plane[word] = half ^ carry[word];
      carry[word] = (one & other) | (half & carry[word]);
    }
  }

  /// Says whether a carry is left.
  private static boolean addHalf(long[] plane, long[] carry) {
    var left = 0L;
    for (int word = 0; word < plane.length; word++) {
      var one = plane[word];
      plane[word] = one ^ carry[word];
      carry[word] &= one;
      left |= carry[word];
    }
    return left != 0;
  }

  private long[] reachedBetween(Mode mode) {
    var low = new Rail(false);
    var high = new Rail(true);
    low.negateFrom(high);
    high.negateFrom(low);
    for (var settled = false; !settled; ) {
      for (int id : order) {
        low.evaluate(id, true);
        high.evaluate(id, true);
      }
      var lowMoved = low.step();
      var highMoved = high.step();
      settled = !lowMoved && !highMoved;
    }
    var undecided = mode == Mode.DECLARED ? all() : undecided(low, high);
    var reached = low.row(target).clone();
    for (int lane = 0; lane < words * Long.SIZE; lane++) {
      if (isSet(undecided, lane)) {
        set(reached, lane, isReachedAlone(lane, mode));
      }
    }
    return reached;
  }

  private long[] all() {
    var all = new long[words];
    Arrays.fill(all, -1L);
    return all;
  }

  private long[] undecided(Rail low, Rail high) {
    var undecided = new long[words];
    for (int id : order) {
      if (terms.circuit().node(id).kind() == Circuit.Kind.ATOM) {
        for (int word = 0; word < words; word++) {
          undecided[word] |= low.row(id)[word] ^ high.row(id)[word];
        }
      }
    }
    return undecided;
  }

  private boolean isReachedAlone(int lane, Mode mode) {
    var world = new BitSet();
    for (int input = 0; input < inputs.length; input++) {
      world.set(input, isSet(inputs[input], lane));
    }
    return isReached(terms, target, world, mode);
  }

  /// Whether the target is reached in one world, by the exact resolver.
  static boolean isReached(Terms terms, int target, BitSet world, Mode mode) {
    var counted = new Outcome(terms, world).counted(mode);
    return new Valuation(terms.circuit(), world, counted, counted).must(target);
  }

  static boolean isSet(long[] row, int lane) {
    return (row[lane >> 6] >>> (lane & 63) & 1) != 0;
  }

  static void set(long[] row, int lane, boolean value) {
    if (value) {
      row[lane >> 6] |= 1L << (lane & 63);
    } else {
      row[lane >> 6] &= ~(1L << (lane & 63));
    }
  }
}
