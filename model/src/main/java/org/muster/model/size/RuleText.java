package org.muster.model.size;

/// What a rule of thumb is, for reading.
///
/// @param name lower case with hyphens, such as `population-ratio`
/// @param formula in words
/// @param notWhen when it must not be used, as a sentence
public record RuleText(String name, String title, String formula, String notWhen) {}
