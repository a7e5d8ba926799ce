package org.muster.exchange.worlds;

import java.util.List;

/// A column of the table.
///
/// @param name as in the file; see [ColumnNames]
/// @param means what stands in it, in words
public record Column(String name, String means, Kind kind) {
  /// What its values are.
  public sealed interface Kind {
    /// One of these texts.
    record Choice(List<String> options) implements Kind {
      public Choice {
        options = List.copyOf(options);
      }
    }

    /// A whole number.
    record Whole() implements Kind {}

    /// A number from 0 to 1.
    record Fraction() implements Kind {}

    /// Yes or no.
    record Truth() implements Kind {}

    /// Yes or no, in some rows neither.
    record TruthIfAsked() implements Kind {}
  }
}
