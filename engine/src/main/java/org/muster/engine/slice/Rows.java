package org.muster.engine.slice;

/// The innermost loops: operations on whole rows. Plain enough for the compiler of the JVM to turn
/// each into vector instructions.
final class Rows {
  private Rows() {}

  static void not(long[] to, long[] a) {
    for (int word = 0; word < to.length; word++) {
      to[word] = ~a[word];
    }
  }

  static void and(long[] to, long[] a, long[] b) {
    for (int word = 0; word < to.length; word++) {
      to[word] = a[word] & b[word];
    }
  }

  static void and(long[] to, long[] a, long[] b, long[] c) {
    for (int word = 0; word < to.length; word++) {
      to[word] = a[word] & b[word] & c[word];
    }
  }

  static void or(long[] to, long[] a, long[] b) {
    for (int word = 0; word < to.length; word++) {
      to[word] = a[word] | b[word];
    }
  }

  static void or(long[] to, long[] a, long[] b, long[] c) {
    for (int word = 0; word < to.length; word++) {
      to[word] = a[word] | b[word] | c[word];
    }
  }

  static void xor(long[] to, long[] a, long[] b) {
    for (int word = 0; word < to.length; word++) {
      to[word] = a[word] ^ b[word];
    }
  }

  static void andNot(long[] to, long[] a, long[] b) {
    for (int word = 0; word < to.length; word++) {
      to[word] = a[word] & ~b[word];
    }
  }

  static void andOr(long[] to, long[] a, long[] b, long[] c) {
    for (int word = 0; word < to.length; word++) {
      to[word] = (a[word] & b[word]) | c[word];
    }
  }

  static void orAnd(long[] to, long[] a, long[] b, long[] c) {
    for (int word = 0; word < to.length; word++) {
      to[word] = (a[word] | b[word]) & c[word];
    }
  }

  static void orLess(long[] to, long[] a, long[] b, long[] c) {
    for (int word = 0; word < to.length; word++) {
      to[word] = a[word] | (b[word] & ~c[word]);
    }
  }

  static void halfAdd(long[] sum, long[] carry, long[] a, long[] b) {
    for (int word = 0; word < sum.length; word++) {
      var one = a[word];
      var other = b[word];
      sum[word] = one ^ other;
      carry[word] = one & other;
    }
  }

  static void fullAdd(long[] sum, long[] carry, long[] a, long[] b, long[] c) {
    for (int word = 0; word < sum.length; word++) {
      var one = a[word];
      var third = c[word];
      var half = one ^ b[word];
      sum[word] = half ^ third;
      carry[word] = (half & third) | (one & ~half);
    }
  }

  static void addFive(
      long[] sum, long[] carry, long[] other, long[] a, long[] b, long[] c, long[] d, long[] e) {
    for (int word = 0; word < sum.length; word++) {
      var one = a[word];
      var third = c[word];
      var fifth = e[word];
      var half = one ^ b[word];
      var three = half ^ third;
      var next = three ^ d[word];
      carry[word] = (half & third) | (one & ~half);
      other[word] = (next & fifth) | (three & ~next);
      sum[word] = next ^ fifth;
    }
  }

  /// `a - b - borrowed`, a bit of it, and whether the next bit has to lend.
  static void subtract(long[] rest, long[] borrow, long[] a, long[] b, long[] borrowed) {
    for (int word = 0; word < rest.length; word++) {
      var one = a[word];
      var before = borrowed[word];
      var half = one ^ b[word];
      rest[word] = half ^ before;
      borrow[word] = (~half & before) | (half & ~one);
    }
  }

  /// Adds to a row; says whether that changed it.
  static boolean raise(long[] row, long[] a) {
    var changed = 0L;
    for (int word = 0; word < row.length; word++) {
      var before = row[word];
      var after = before | a[word];
      changed |= before ^ after;
      row[word] = after;
    }
    return changed != 0;
  }

  /// Takes from a row what is not in `a`; says whether that changed it.
  static boolean lower(long[] row, long[] a) {
    var changed = 0L;
    for (int word = 0; word < row.length; word++) {
      var before = row[word];
      var after = before & a[word];
      changed |= before ^ after;
      row[word] = after;
    }
    return changed != 0;
  }
}
