package org.muster.model.mission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.model.evidence.Backing;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Range;

/// What happened in fact, for comparing with what was expected.
public record OutcomeEvent(
    LocalDate date,
    Optional<NationId> nation,
    Optional<Component> component,
    Optional<Range> strength,
    String what,
    List<Backing> backing) {

  public OutcomeEvent {
    backing = List.copyOf(backing);
  }
}
