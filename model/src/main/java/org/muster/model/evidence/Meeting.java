package org.muster.model.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.model.pledge.Range;

/// A meeting of the coalition or about it.
///
/// @param attendance delegations that took part, as announced; empty if not known
public record Meeting(
    String id,
    LocalDate date,
    String forum,
    String place,
    String chair,
    Optional<Range> attendance,
    String outcome,
    List<Backing> backing) {

  public Meeting {
    backing = List.copyOf(backing);
  }
}
