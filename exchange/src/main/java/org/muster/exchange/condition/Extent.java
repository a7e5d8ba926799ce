package org.muster.exchange.condition;

/// A stretch of a condition's text.
///
/// @param start offset of its first character
/// @param end offset behind its last character
record Extent(int start, int end) {
  Extent to(Extent other) {
    return new Extent(Math.min(start, other.start), Math.max(end, other.end));
  }
}
