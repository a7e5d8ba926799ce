package org.muster.model.size;

import java.util.List;

/// What a factor's range rests on.
public sealed interface Basis {
  /// Published figures.
  ///
  /// @param derivation how the range follows from them, in a sentence
  record Published(List<Citation> sources, String derivation) implements Basis {
    /// @throws IllegalArgumentException if there is no source: then it is an assumption
    public Published {
      sources = List.copyOf(sources);
      if (sources.isEmpty()) {
        throw new IllegalArgumentException(
            "A published range (%s) must have a source.".formatted(derivation));
      }
    }
  }

  /// Not sourced; shown as an assumption wherever it is shown.
  ///
  /// @param near publications that point the same way but do not carry the range
  record Assumed(String reasoning, List<Citation> near) implements Basis {
    public Assumed {
      near = List.copyOf(near);
    }
  }

  /// The planner's own, instead of the rule's.
  ///
  /// @param instead what the rule would have used
  record Given(FactorRange instead, Basis basis) implements Basis {}
}
