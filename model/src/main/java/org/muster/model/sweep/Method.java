package org.muster.model.sweep;

/// How the worlds were looked at.
public sealed interface Method {
  /// Every one of them.
  record Whole() implements Method {}

  /// Parts that have nothing to do with each other, each wholly; then combined exactly.
  ///
  /// @param parts how many
  /// @param worlds of all parts together
  record Factored(int parts, long worlds) implements Method {}

  /// Some, drawn by Latin hypercube.
  record Sampled(long samples, long seed) implements Method {}
}
