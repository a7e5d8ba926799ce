package org.muster.engine.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.engine.Setting;
import org.muster.engine.resolve.Comers;
import org.muster.engine.resolve.Comers.Coming;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.mission.Mission;
import org.muster.model.pledge.Offer;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.World;

/// Says who comes if some pledges are out. Not for several threads.
///
/// A pledge that is out is as if it were not there: whoever waits for it waits in vain. So that
/// nothing need be compiled anew for each set of pledges that are out, each pledge gets a gate: a
/// decision of its own which its condition asks for too.
final class Gates {
  private static final String OPEN = "open";
  private static final String SHUT = "shut";

  private final Comers comers;
  private final Set<PledgeId> gated = new TreeSet<>();

  /// @param mode in turn or at once: a pledge that is declared asks nobody
  Gates(Setting setting, Mode mode) {
    if (mode == Mode.DECLARED) {
      throw new IllegalArgumentException(
          "Pledges as declared depend on nobody; the mode must be another than (%s)."
              .formatted(mode));
    }
    var mission = setting.mission();
    var decisions = new ArrayList<>(mission.decisions());
    var pledges = new ArrayList<Pledge>();
    for (var pledge : setting.roll().current()) {
      gated.add(pledge.id());
      decisions.add(Decision.of(gate(pledge.id()).name(), OPEN, SHUT));
      pledges.add(gated(pledge));
    }
    var behindGates =
        Mission.of(mission.id(), decisions, mission.conditions(), mission.nations(), pledges);
    this.comers = Comers.over(behindGates, pledges, mission.targets(), setting.optimistic(), mode);
  }

  /// Who comes in a world in which these are out.
  Coming in(World world, Set<PledgeId> out) {
    var choices = new TreeMap<DecisionId, String>();
    gated.forEach(it -> choices.put(gate(it), out.contains(it) ? SHUT : OPEN));
    return comers.in(world.with(choices));
  }

  /// A name that no decision of a mission has.
  private static DecisionId gate(PledgeId pledge) {
    return DecisionId.of("gate of " + pledge.id());
  }

  private static Pledge gated(Pledge it) {
    var open = new Condition.Decided(gate(it.id()), OPEN);
    var told = it.offer().condition().map(Clause::meaning);
    var both = told.map(own -> Condition.allOf(List.of(open, own))).orElse(open);
    var offer = new Offer(it.offer().strength(), it.offer().units(), Optional.of(Clause.of(both)));
    return new Pledge(
        it.id(),
        it.nation(),
        it.component(),
        it.capability(),
        offer,
        it.alternatives(),
        it.noticeToMove(),
        it.available(),
        it.tour(),
        it.dwell(),
        it.lift(),
        it.rung(),
        it.caveats(),
        it.statements(),
        it.expires(),
        it.supersedes(),
        it.assumptions(),
        it.note());
  }
}
