package org.muster.model.evidence;

/// What a number or a line rests on: something somebody said, or an assumption of the analyst.
public sealed interface Backing {
  /// A source or a statement, by id.
  record Cited(String id) implements Backing {}

  /// Not sourced. Shown as an assumption wherever the value is shown.
  ///
  /// @param reasoning why the value is as it is, in a sentence
  record Assumed(String reasoning) implements Backing {}

  /// As it stands in a file: the id, or `assumption: ` and the reasoning.
  default String written() {
    return switch (this) {
      case Cited(var id) -> id;
      case Assumed(var reasoning) -> "assumption: " + reasoning;
    };
  }
}
