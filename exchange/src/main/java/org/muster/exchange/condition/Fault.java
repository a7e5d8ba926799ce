package org.muster.exchange.condition;

/// One thing that is wrong with the text of a condition.
///
/// @param offset where it begins, in characters from the start of the text, the first being 0
/// @param message what is wrong, with the offending value, as a sentence
/// @param hint the way out, as a sentence; never empty
public record Fault(int offset, String message, String hint) {}
