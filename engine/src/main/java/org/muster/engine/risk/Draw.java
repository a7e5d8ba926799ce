package org.muster.engine.risk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.muster.model.pledge.PledgeId;
import org.muster.model.scenario.World;

/// One way it could turn out.
public interface Draw {
  World world();

  /// Whether the pledge is not honoured.
  boolean isBroken(PledgeId pledge);

  /// Where within its ranges the pledge is, from 0 to below 1; empty if it brings what was planned
  /// with.
  OptionalDouble position(PledgeId pledge);

  /// By how many days the pledge is late.
  int lateness(PledgeId pledge);

  /// Empty if nobody says.
  Optional<LocalDate> dDay();
}
