package org.muster.cli.page;

import java.util.ArrayList;
import org.muster.cli.text.Figures;
import org.muster.model.mission.Mission;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.Knot;

/// Knots told as rings.
final class Rings {
  private static final int MOST_NAMED = 4;

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
    return String.join(", ", steps) + others(knot) + ".";
  }

  private String others(Knot knot) {
    var others = knot.pledges().stream().filter(id -> !knot.ring().contains(id)).toList();
    if (others.isEmpty()) {
      return "";
    }
    return "; with them in the knot: "
        + (others.size() <= MOST_NAMED
            ? String.join(", ", others.stream().map(this::name).toList())
            : Figures.count(others.size(), "pledge") + " of " + Names.codes(knot.nations()));
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
