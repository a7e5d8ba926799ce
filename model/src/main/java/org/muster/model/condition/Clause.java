package org.muster.model.condition;

/// A condition as somebody wrote it and as it is understood.
public record Clause(String text, Condition meaning) {
  /// A clause whose text is the written form of its meaning.
  public static Clause of(Condition meaning) {
    return new Clause(meaning.written(), meaning);
  }
}
