package org.muster.engine.slice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Whole numbers as bit planes, the lowest bit first: each plane is a value of a tape.
public final class Numbers {
  private final Tape tape;

  public Numbers(Tape tape) {
    this.tape = tape;
  }

  /// A number in the worlds of `where`, nought in the others.
  public int[] constant(long number, int where) {
    var planes = new int[Long.SIZE - Long.numberOfLeadingZeros(number)];
    for (int bit = 0; bit < planes.length; bit++) {
      planes[bit] = (number >>> bit & 1) == 0 ? Tape.NOUGHT : where;
    }
    return planes;
  }

  /// The largest of the amounts whose bit is set; nought if none is.
  ///
  /// @param reached whether the amount or a larger one is, for each
  /// @param amounts ascending
  public int[] largest(int[] reached, long[] amounts) {
    var most = amounts.length == 0 ? 0 : amounts[amounts.length - 1];
    var planes = new int[Long.SIZE - Long.numberOfLeadingZeros(most)];
    for (int bit = 0; bit < planes.length; bit++) {
      var plane = Tape.NOUGHT;
      var before = 0L;
      for (int at = 0; at < amounts.length; at++) {
        if (((amounts[at] ^ before) >>> bit & 1) != 0) {
          plane = tape.xor(plane, reached[at]);
        }
        before = amounts[at];
      }
      planes[bit] = plane;
    }
    return planes;
  }

  /// The sum of the weights whose bit is set: columns of equal worth, three bits of which become
  /// one and a carry, until one is left (Wallace 1964). What a loop does not change is added up
  /// first, so that it is done once.
  public int[] sum(int[] bits, long[] weights) {
    var total = Arrays.stream(weights).sum();
    var columns = new ArrayList<List<Integer>>();
    for (int column = 0; column <= Long.SIZE - Long.numberOfLeadingZeros(total); column++) {
      columns.add(new ArrayList<>());
    }
    for (int at = 0; at < bits.length; at++) {
      for (int column = 0; column < Long.SIZE; column++) {
        if ((weights[at] >>> column & 1) != 0) {
          columns.get(column).add(bits[at]);
        }
      }
    }
    var planes = new int[columns.size() - 1];
    for (int column = 0; column < planes.length; column++) {
      planes[column] = compressed(columns.get(column), columns.get(column + 1));
    }
    return planes;
  }

  /// How many of the values hold.
  public int[] count(List<Integer> values) {
    var ones = new long[values.size()];
    Arrays.fill(ones, 1);
    return sum(values.stream().mapToInt(Integer::intValue).toArray(), ones);
  }

  private int compressed(List<Integer> column, List<Integer> next) {
    var settled = new ArrayList<Integer>();
    var moving = new ArrayList<Integer>();
    var ones = 0;
    for (int bit : column) {
      if (bit == Tape.EVERYWHERE) {
        ones++;
      } else if (bit != Tape.NOUGHT) {
        (tape.isMoving(bit) ? moving : settled).add(bit);
      }
    }
    next.addAll(Collections.nCopies(ones / 2, Tape.EVERYWHERE));
    compress(settled, next);
    moving.addAll(settled);
    compress(moving, next);
    moving.addAll(Collections.nCopies(ones % 2, Tape.EVERYWHERE));
    if (moving.size() >= 3) {
      addThree(moving, next);
    }
    if (moving.size() == 2) {
      var both = tape.add(moving.getFirst(), moving.getLast());
      next.add(both[1]);
      return both[0];
    }
    return moving.isEmpty() ? Tape.NOUGHT : moving.getFirst();
  }

  /// Until two bits are left.
  private void compress(List<Integer> bits, List<Integer> next) {
    while (bits.size() >= 5) {
      var five =
          tape.addFive(
              bits.removeFirst(),
              bits.removeFirst(),
              bits.removeFirst(),
              bits.removeFirst(),
              bits.removeFirst());
      bits.add(five[0]);
      next.add(five[1]);
      next.add(five[2]);
    }
    while (bits.size() >= 3) {
      addThree(bits, next);
    }
  }

  private void addThree(List<Integer> bits, List<Integer> next) {
    var three = tape.add(bits.removeFirst(), bits.removeFirst(), bits.removeFirst());
    bits.add(three[0]);
    next.add(three[1]);
  }

  /// Whether the number is at least `threshold`: from the lowest bit up, a bit that is higher
  /// overrules what the lower ones say.
  public int atLeast(int[] planes, long threshold) {
    if (threshold <= 0) {
      return Tape.EVERYWHERE;
    }
    if (Long.SIZE - Long.numberOfLeadingZeros(threshold) > planes.length) {
      return Tape.NOUGHT;
    }
    var bit = Long.numberOfTrailingZeros(threshold);
    var reached = planes[bit++];
    for (; bit + 1 < planes.length; bit += 2) {
      reached = two(reached, planes[bit], planes[bit + 1], threshold >>> bit);
    }
    if (bit < planes.length) {
      reached =
          (threshold >>> bit & 1) != 0
              ? tape.and(planes[bit], reached)
              : tape.or(planes[bit], reached);
    }
    return reached;
  }

  private int two(int reached, int low, int high, long threshold) {
    return switch ((int) (threshold & 3)) {
      case 0 -> tape.or(low, high, reached);
      case 1 -> tape.andOr(low, reached, high);
      case 2 -> tape.orAnd(low, reached, high);
      default -> tape.and(low, high, reached);
    };
  }

  /// Whether the number is not nought.
  public int any(int[] planes) {
    return tape.or(planes);
  }

  /// What is left of two numbers when the smaller of them is taken from both.
  ///
  /// @param one what is left of the first
  /// @param other what is left of the second
  @SuppressWarnings("ArrayRecordComponent") // handed on at once
  public record Left(int[] one, int[] other) {}

  public Left takeSmaller(int[] one, int[] other) {
    var width = Math.max(one.length, other.length);
    var difference = new int[width];
    var borrow = Tape.NOUGHT;
    for (int bit = 0; bit < width; bit++) {
      var both = tape.subtract(plane(one, bit), plane(other, bit), borrow);
      difference[bit] = both[0];
      borrow = both[1];
    }
    var ofOne = new int[one.length];
    var ofOther = new int[other.length];
    var carry = Tape.EVERYWHERE;
    for (int bit = 0; bit < width; bit++) {
      var turned = tape.add(tape.plainNot(difference[bit]), carry);
      carry = turned[1];
      if (bit < one.length) {
        ofOne[bit] = tape.andNot(difference[bit], borrow);
      }
      if (bit < other.length) {
        ofOther[bit] = tape.and(turned[0], borrow);
      }
    }
    return new Left(ofOne, ofOther);
  }

  private static int plane(int[] planes, int bit) {
    return bit < planes.length ? planes[bit] : Tape.NOUGHT;
  }
}
