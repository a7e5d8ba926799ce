package org.muster.model.sweep;

import java.math.BigInteger;

/// How often something holds.
///
/// @param in how many of the worlds that were looked at it holds in
/// @param of so many worlds in which it is asked
/// @param value the share of them, weighted by how likely they are if that is told; from 0 to 1
/// @param low lower end of a 95 % interval; `value` where every world was looked at
/// @param high its upper end
public record Share(BigInteger in, BigInteger of, double value, double low, double high) {
  /// Nothing was asked anywhere.
  public static final Share NONE = new Share(BigInteger.ZERO, BigInteger.ZERO, 0, 0, 0);

  /// @throws IllegalArgumentException if it is more than all, or the ends are upside down
  public Share {
    if (in.signum() < 0 || in.compareTo(of) > 0 || low > value || value > high) {
      throw new IllegalArgumentException(
          "A share must be a part of a whole (%s of %s; %s in %s to %s)."
              .formatted(in, of, value, low, high));
    }
  }

  /// Of worlds that all count the same, every one looked at.
  public static Share of(BigInteger in, BigInteger of) {
    var value = of.signum() == 0 ? 0 : in.doubleValue() / of.doubleValue();
    return new Share(in, of, value, value, value);
  }

  public boolean isExact() {
    return low == high;
  }

  /// Whether it was asked, and held wherever it was.
  public boolean isAlways() {
    return of.signum() > 0 && in.equals(of);
  }

  /// Whether it was asked, and held nowhere.
  public boolean isNever() {
    return of.signum() > 0 && in.signum() == 0;
  }
}
