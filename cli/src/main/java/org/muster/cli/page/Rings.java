package org.muster.cli.page;

import java.util.ArrayList;
import org.muster.cli.text.Figures;
import org.muster.model.mission.Mission;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.Knot;

/// Knots told as rings.
final class Rings {
  private final Mission mission;

  Rings(Mission mission) {
    this.mission = mission;
  }

  /// `BEL (land) waits for USA (air-cover), USA (air-cover) waits for BEL (land)`, and how many
  /// more are in the knot.
  String of(Knot knot) {
    var steps = new ArrayList<String>();
    var ring = knot.ring();
    for (int i = 0; i < ring.size(); i++) {
      steps.add(name(ring.get(i)) + " waits for " + name(ring.get((i + 1) % ring.size())));
    }
    var others = knot.pledges().size() - ring.size();
    return String.join(", ", steps)
        + (others > 0
            ? "; with them in the knot: %s (%s)"
                .formatted(Figures.count(others, "more pledge"), Names.codes(knot.nations()))
            : "")
        + ".";
  }

  private String name(PledgeId id) {
    return mission.findPledge(id).map(Rings::name).orElse(id.id());
  }

  private static String name(Pledge pledge) {
    return pledge.nation()
        + " ("
        + pledge.capability().map(it -> it.name()).orElseGet(() -> pledge.subject())
        + ")";
  }
}
