package org.muster.model.requirement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.Mode;

/// How far the offers cover the lines that apply, before time, movement and rotation are looked at.
///
/// @param sets ids of the requirement sets that apply
public record Coverage(List<String> sets, List<LineCover> lines) {
  public Coverage {
    sets = List.copyOf(sets);
    lines = List.copyOf(lines);
  }

  public int filled(Mode mode) {
    return (int) lines.stream().filter(line -> line.have(mode).filled()).count();
  }

  /// A line and what each mode gives it.
  ///
  /// @param candidates pledges of the kind that are offered but do not count in turn, by id
  public record LineCover(
      String set, RequirementLine line, Map<Mode, Have> by, List<PledgeId> candidates) {
    public LineCover {
      by = Collections.unmodifiableMap(new EnumMap<>(by));
      candidates = List.copyOf(candidates);
    }

    /// @throws IllegalArgumentException if the mode was not looked at
    public Have have(Mode mode) {
      return Optional.ofNullable(by.get(mode))
          .orElseThrow(
              () -> new IllegalArgumentException("Mode (%s) was not looked at.".formatted(mode)));
    }
  }

  /// What a line got.
  ///
  /// @param amount things of the capability
  /// @param strength personnel
  /// @param unnumbered pledges of the kind that count but name no number
  public record Have(long amount, long strength, int unnumbered, boolean filled) {}
}
