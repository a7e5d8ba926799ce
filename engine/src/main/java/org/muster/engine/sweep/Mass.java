package org.muster.engine.sweep;

import java.io.Serializable;
import java.math.BigInteger;

/// How many worlds, and how likely they are together.
record Mass(BigInteger count, double weight) implements Serializable {
  static final Mass NONE = new Mass(BigInteger.ZERO, 0);
  static final Mass ONE = new Mass(BigInteger.ONE, 1);

  static Mass of(long count, double weight) {
    return new Mass(BigInteger.valueOf(count), weight);
  }

  Mass plus(Mass other) {
    return new Mass(count.add(other.count), weight + other.weight);
  }

  Mass times(Mass other) {
    return new Mass(count.multiply(other.count), weight * other.weight);
  }
}
