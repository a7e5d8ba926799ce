package org.muster.model.scenario;

import java.util.Comparator;
import org.muster.model.nation.NationId;

/// Something that could be changed to unlock the rest.
public sealed interface Move extends Comparable<Move> {
  /// A decision takes another option.
  record Decide(DecisionId decision, String option) implements Move {}

  /// A nation comes whatever the others do: all its pledges lose their conditions.
  record Commit(NationId nation) implements Move {}

  /// What moves: the name of the decision or the code of the nation.
  default String subject() {
    return switch (this) {
      case Decide(var decision, _) -> decision.name();
      case Commit(var nation) -> nation.code();
    };
  }

  /// What it moves to: the option, or `unconditional`.
  default String to() {
    return switch (this) {
      case Decide(_, var option) -> option;
      case Commit _ -> "unconditional";
    };
  }

  /// Decisions first, then nations; each by name.
  @Override
  default int compareTo(Move other) {
    return Comparator.comparing((Move move) -> move instanceof Commit)
        .thenComparing(Move::subject)
        .thenComparing(Move::to)
        .compare(this, other);
  }
}
