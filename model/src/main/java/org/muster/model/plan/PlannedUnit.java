package org.muster.model.plan;

import java.util.List;
import java.util.Optional;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.PledgeId;

/// A unit as it is planned: one thing of a pledge, a share of its personnel, or a composite unit.
///
/// The units of a pledge are `lva-land#1`, `lva-land#2` and so on; if it brings one unit only, its
/// name is that of the pledge. A composite unit has the name of the composite.
///
/// @param nation whose it is; of a composite unit the lead nation
/// @param parts what it is made of: one pledge, or those of the composite
/// @param things of the capability: 1, or 0 if only personnel was told
/// @param strength personnel, in heads; 0 if nobody named a number
/// @param notional whether it stands for a share of personnel and not for a unit that was offered
public record PlannedUnit(
    String id,
    NationId nation,
    Optional<Component> component,
    Optional<Capability> capability,
    List<Part> parts,
    long things,
    long strength,
    boolean notional) {

  public PlannedUnit {
    parts = List.copyOf(parts);
  }

  /// What a nation brings to a unit.
  public record Part(PledgeId pledge, NationId nation, long strength) {}
}
