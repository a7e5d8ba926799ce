package org.muster.model.site;

import java.util.List;
import java.util.Optional;
import org.muster.model.evidence.Backing;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Range;
import org.muster.model.time.Span;
import org.muster.model.time.Window;
import org.muster.model.word.Word;

/// A way into theatre that several nations share.
///
/// @param from a site's id or a place in words
/// @param to a site's id or a place in words
/// @param capacity personnel with their equipment a day; empty if not known
/// @param delay what a border, a change of gauge or a port costs on top
/// @param window days relative to D-day on which it is open; empty for always
/// @param owner whose lift it is; empty if nobody's in particular
public record Corridor(
    String id,
    Mode mode,
    String from,
    String to,
    Optional<Range> capacity,
    Optional<Span> delay,
    Optional<Window> window,
    Optional<NationId> owner,
    List<Backing> backing,
    String note) {

  public Corridor {
    backing = List.copyOf(backing);
  }

  /// How one moves on it.
  public enum Mode implements Word {
    ROAD,
    RAIL,
    AIR,
    SEA
  }
}
