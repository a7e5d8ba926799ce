package org.muster.model.sweep;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.DecisionId;

/// What comes out of many worlds.
///
/// @param space the worlds that were asked for
/// @param idle decisions that were asked for and that nothing reads: they only multiply the worlds
/// @param weighted whether worlds count by how likely they are; otherwise all count the same
/// @param alone worlds that were resolved one by one, because a "not" left something open there
/// @param complete whether all was looked at; otherwise somebody stopped it
/// @param modes in turn and at once
public record Sweep(
    WorldSpace space,
    boolean optimistic,
    Method method,
    List<DecisionId> idle,
    boolean weighted,
    long alone,
    boolean complete,
    Map<Mode, InMode> modes) {

  public Sweep {
    idle = List.copyOf(idle);
    modes = Collections.unmodifiableMap(new EnumMap<>(modes));
  }

  /// The answers in one mode.
  ///
  /// @param events targets, then lines
  /// @param spreads a figure each
  public record InMode(List<EventShares> events, List<Spread> spreads) {
    public InMode {
      events = List.copyOf(events);
      spreads = List.copyOf(spreads);
    }

    public Optional<EventShares> find(Event event) {
      return events.stream().filter(it -> it.event().equals(event)).findFirst();
    }
  }

  /// @throws IllegalArgumentException if the mode was not swept
  public InMode in(Mode mode) {
    var found = modes.get(mode);
    if (found == null) {
      throw new IllegalArgumentException("Mode (%s) was not swept.".formatted(mode));
    }
    return found;
  }
}
