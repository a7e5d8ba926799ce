package org.muster.model.chance;

import java.math.BigDecimal;
import java.util.List;
import org.muster.model.evidence.Backing;

/// How likely something is, and who says so.
///
/// @param value from 0 to 1
/// @param backing what it rests on; nothing makes it an assumption
public record Chance(double value, List<Backing> backing) {
  /// @throws IllegalArgumentException if it is not a share
  public Chance {
    backing = List.copyOf(backing);
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("A chance (%s) must be from 0 to 1.".formatted(value));
    }
  }

  /// Whether nobody said it, in whole or in part.
  public boolean isAssumed() {
    return isAssumed(backing);
  }

  /// Whether what rests on this is an assumption, in whole or in part.
  static boolean isAssumed(List<Backing> backing) {
    return backing.isEmpty() || backing.stream().anyMatch(Backing.Assumed.class::isInstance);
  }

  /// As in a file: `60%`.
  public static String written(double value) {
    return BigDecimal.valueOf(value).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }
}
