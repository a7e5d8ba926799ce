package org.muster.exchange.worlds;

/// The values of one column in some rows.
@SuppressWarnings("ArrayRecordComponent") // large, never compared
public sealed interface Values {
  /// Of a choice.
  ///
  /// @param options place of the option among those of the column, one a row
  record Places(int[] options) implements Values {}

  record Numbers(long[] numbers) implements Values {}

  record Fractions(double[] fractions) implements Values {}

  /// Of yes and no.
  ///
  /// @param holds a bit a row, 64 a word, the lowest first
  record Truths(long[] holds) implements Values {}

  /// The same where a row may say neither.
  ///
  /// @param asked a bit a row: whether it says something
  record TruthsIfAsked(long[] holds, long[] asked) implements Values {}

  /// Whether a bit is set.
  static boolean isSet(long[] words, int row) {
    return (words[row >>> 6] >>> row & 1) != 0;
  }
}
