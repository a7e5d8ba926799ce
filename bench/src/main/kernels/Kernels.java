import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Random;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// How fast rows of bits can be worked on: as the engine does it, by the Vector API, and what the
/// machine gives at most. A program of one file, because the Vector API is an incubator module:
///
///     java --add-modules jdk.incubator.vector Kernels.java
///
/// Prints JSON: nanoseconds on the processor for a row of 128 words, 8,192 worlds.
final class Kernels {
  private static final VectorSpecies<Long> SPECIES = LongVector.SPECIES_PREFERRED;
  private static final int WORDS = 128;

  /// About what the rows of the measured program are, 0.7 MB.
  private static final int ROWS = 700;

  private static final int CALLS = 20_000;
  private static final int TIMES = 40;
  private static final long[][] ROW = new long[ROWS][WORDS];
  private static long kept;

  private interface Kernel {
    void run(int at);
  }

  public static void main(String[] arguments) {
    var random = new Random(1);
    for (var row : ROW) {
      for (int word = 0; word < WORDS; word++) {
        row[word] = random.nextLong();
      }
    }
    checkSeven();
    var text = new StringBuilder("{\"lanes\": " + SPECIES.length());
    tell(text, "copy", at -> System.arraycopy(row(at, 0), 0, row(at, 1), 0, WORDS));
    tell(text, "registers", at -> kept ^= registers(kept + at));
    tell(text, "and3", at -> and(row(at, 0), row(at, 1), row(at, 2), row(at, 3)));
    tell(text, "and3.vector", at -> andByVector(row(at, 0), row(at, 1), row(at, 2), row(at, 3)));
    tell(text, "fullAdd", Kernels::oneAdder);
    tell(text, "seven.adders", Kernels::fourAdders);
    tell(text, "seven.plain", at -> sevenPlain(rows(at)));
    tell(text, "seven.vector", at -> seven(rows(at)));
    System.out.println(text.append('}'));
    if (kept == 42) {
      System.err.println();
    }
  }

  /// The least of many repetitions.
  private static void tell(StringBuilder text, String name, Kernel kernel) {
    var threads = ManagementFactory.getThreadMXBean();
    var least = Long.MAX_VALUE;
    for (int time = 0; time < TIMES; time++) {
      var before = threads.getCurrentThreadCpuTime();
      for (int at = 0; at < CALLS; at++) {
        kernel.run(at);
      }
      least = Math.min(least, threads.getCurrentThreadCpuTime() - before);
    }
    text.append(String.format(Locale.ROOT, ", \"%s\": %.1f", name, (double) least / CALLS));
  }

  private static long[] row(int at, int place) {
    return ROW[(at * 37 + place * 101) % ROWS];
  }

  private static long[][] rows(int at) {
    var rows = new long[10][];
    for (int place = 0; place < rows.length; place++) {
      rows[place] = row(at, place);
    }
    return rows;
  }

  /// As many vector instructions of logic as a row of full adders has, but nothing is read or
  /// written. Four chains, which hardly wait for each other.
  private static long registers(long seed) {
    var bits = LongVector.broadcast(SPECIES, seed);
    var a = bits;
    var b = bits.lanewise(VectorOperators.NOT);
    var c = bits.lanewise(VectorOperators.LSHL, 1);
    var d = bits.lanewise(VectorOperators.LSHL, 2);
    var steps = WORDS / SPECIES.length() * 6 / 4;
    for (int step = 0; step < steps; step++) {
      a = a.lanewise(VectorOperators.XOR, bits);
      b = b.and(c);
      c = c.or(d);
      d = d.lanewise(VectorOperators.XOR, a);
    }
    return a.lanewise(VectorOperators.XOR, b)
        .lanewise(VectorOperators.XOR, c)
        .lanewise(VectorOperators.XOR, d)
        .reduceLanes(VectorOperators.XOR);
  }

  private static void and(long[] to, long[] a, long[] b, long[] c) {
    for (int word = 0; word < to.length; word++) {
      to[word] = a[word] & b[word] & c[word];
    }
  }

  private static void andByVector(long[] to, long[] a, long[] b, long[] c) {
    for (int word = 0; word < to.length; word += SPECIES.length()) {
      at(a, word).and(at(b, word)).and(at(c, word)).intoArray(to, word);
    }
  }

  private static void oneAdder(int at) {
    fullAdd(row(at, 0), row(at, 1), row(at, 2), row(at, 3), row(at, 4));
  }

  private static void fullAdd(long[] sum, long[] carry, long[] a, long[] b, long[] c) {
    for (int word = 0; word < sum.length; word++) {
      var one = a[word];
      var third = c[word];
      var half = one ^ b[word];
      sum[word] = half ^ third;
      carry[word] = (half & third) | (one & ~half);
    }
  }

  /// Seven bits to three by four adders, with rows in between.
  private static void fourAdders(int at) {
    sevenByAdders(rows(at), row(at, 10), row(at, 11), row(at, 12), row(at, 13), row(at, 14));
  }

  private static void sevenByAdders(
      long[][] rows, long[] s1, long[] c1, long[] s2, long[] c2, long[] c3) {
    fullAdd(s1, c1, rows[0], rows[1], rows[2]);
    fullAdd(s2, c2, rows[3], rows[4], rows[5]);
    fullAdd(rows[7], c3, s1, s2, rows[6]);
    fullAdd(rows[8], rows[9], c1, c2, c3);
  }

  private static void sevenPlain(long[][] rows) {
    sevenPlain(
        rows[0], rows[1], rows[2], rows[3], rows[4], rows[5], rows[6], rows[7], rows[8], rows[9]);
  }

  private static void sevenPlain(
      long[] a, long[] b, long[] c, long[] d, long[] e, long[] f, long[] g, long[] one, long[] two,
      long[] four) {
    for (int word = 0; word < one.length; word++) {
      var h1 = a[word] ^ b[word];
      var s1 = h1 ^ c[word];
      var c1 = (h1 & c[word]) | (a[word] & ~h1);
      var h2 = d[word] ^ e[word];
      var s2 = h2 ^ f[word];
      var c2 = (h2 & f[word]) | (d[word] & ~h2);
      var h3 = s1 ^ s2;
      var c3 = (h3 & g[word]) | (s1 & ~h3);
      var h4 = c1 ^ c2;
      one[word] = h3 ^ g[word];
      two[word] = h4 ^ c3;
      four[word] = (h4 & c3) | (c1 & ~h4);
    }
  }

  private static void seven(long[][] rows) {
    sevenByVector(
        rows[0], rows[1], rows[2], rows[3], rows[4], rows[5], rows[6], rows[7], rows[8], rows[9]);
  }

  private static void sevenByVector(
      long[] a, long[] b, long[] c, long[] d, long[] e, long[] f, long[] g, long[] one, long[] two,
      long[] four) {
    for (int word = 0; word < one.length; word += SPECIES.length()) {
      var a0 = at(a, word);
      var d0 = at(d, word);
      var h1 = xor(a0, at(b, word));
      var s1 = xor(h1, at(c, word));
      var c1 = carry(h1, at(c, word), a0);
      var h2 = xor(d0, at(e, word));
      var s2 = xor(h2, at(f, word));
      var c2 = carry(h2, at(f, word), d0);
      var h3 = xor(s1, s2);
      var c3 = carry(h3, at(g, word), s1);
      var h4 = xor(c1, c2);
      xor(h3, at(g, word)).intoArray(one, word);
      xor(h4, c3).intoArray(two, word);
      carry(h4, c3, c1).intoArray(four, word);
    }
  }

  private static LongVector at(long[] row, int word) {
    return LongVector.fromArray(SPECIES, row, word);
  }

  private static LongVector xor(LongVector a, LongVector b) {
    return a.lanewise(VectorOperators.XOR, b);
  }

  private static LongVector carry(LongVector half, LongVector third, LongVector one) {
    return half.and(third).or(one.and(half.lanewise(VectorOperators.NOT)));
  }

  /// Times of wrong answers tell nothing.
  private static void checkSeven() {
    var byAdders = copies();
    var plain = copies();
    var byVector = copies();
    sevenByAdders(
        byAdders, byAdders[10], byAdders[11], byAdders[12], byAdders[13], byAdders[14]);
    sevenPlain(plain);
    seven(byVector);
    for (int row = 7; row < 10; row++) {
      if (!java.util.Arrays.equals(byAdders[row], plain[row])
          || !java.util.Arrays.equals(plain[row], byVector[row])) {
        throw new IllegalStateException("The kernels add seven bits differently.");
      }
    }
  }

  private static long[][] copies() {
    var copies = new long[15][];
    for (int row = 0; row < copies.length; row++) {
      copies[row] = ROW[row].clone();
    }
    return copies;
  }
}
