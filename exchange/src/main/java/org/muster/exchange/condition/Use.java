package org.muster.exchange.condition;

/// Where a condition stands; it decides who "the others" are.
public enum Use {
  /// The condition of a pledge or of one of its alternatives: the others are all but its nation.
  PLEDGE,
  /// A condition that has a name: the others are those of the pledge that uses the name.
  NAMED,
  /// Something one may want to reach. Nobody in particular asks, so there are no others.
  TARGET
}
