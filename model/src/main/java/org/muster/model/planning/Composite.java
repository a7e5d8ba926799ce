package org.muster.model.planning;

import java.util.List;
import java.util.Optional;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.PledgeId;

/// A multinational unit: pledges of several nations that go together or not as this unit.
///
/// If all its parts come, they are planned as one unit with the strength of all, and none of them
/// alone. If one stays away, the others are planned each for itself.
///
/// @param id such as `baltic-battalion`
/// @param lead the lead or framework nation, in whose name it is shown
/// @param capability what it is as a whole; it counts as one thing of it
/// @param parts pledges, at least two
public record Composite(
    String id,
    String title,
    NationId lead,
    Optional<Component> component,
    Capability capability,
    List<PledgeId> parts) {

  /// @throws IllegalArgumentException if there are not at least two different parts
  public Composite {
    parts = List.copyOf(parts);
    if (parts.stream().distinct().count() != parts.size() || parts.size() < 2) {
      throw new IllegalArgumentException(
          "The composite unit (%s) must have at least two different parts (%s)."
              .formatted(id, parts));
    }
  }
}
