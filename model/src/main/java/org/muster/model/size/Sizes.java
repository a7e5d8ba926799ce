package org.muster.model.size;

import java.util.List;
import java.util.Optional;
import org.muster.model.pledge.Range;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.requirement.RequirementSet;

/// How large a force must be for a task: what every rule says, and the lines that follow.
///
/// @param rulings of all rules, in the order in which they are asked
public record Sizes(Task task, List<Ruling> rulings, Composition composition) {
  public Sizes {
    rulings = List.copyOf(rulings);
  }

  /// @throws IllegalArgumentException if no rule has this name
  public Ruling ruling(String rule) {
    return rulings.stream()
        .filter(it -> it.rule().name().equals(rule))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No rule is called %s.".formatted(rule)));
  }

  /// What the rules come to together.
  public sealed interface Composition {
    /// @param decidedBy the names of the rules that decided the total
    /// @param total personnel in place: the sum of the lines, end by end
    /// @param pool personnel that keep it in place over time; empty if rotation does not apply
    record Composed(List<String> decidedBy, RequirementSet set, Range total, Optional<Range> pool)
        implements Composition {
      public Composed {
        decidedBy = List.copyOf(decidedBy);
      }

      /// What the lines add up to, end by end.
      public Range sum() {
        return set.lines().stream()
            .map(RequirementLine::strength)
            .flatMap(Optional::stream)
            .reduce(Range.ZERO, Range::plus);
      }
    }

    /// No rule gives a size, or the factors cannot go together.
    record Impossible(String why, String wayOut) implements Composition {}
  }
}
