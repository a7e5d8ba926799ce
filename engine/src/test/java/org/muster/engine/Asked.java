package org.muster.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.engine.resolve.Resolver;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Placed;
import org.muster.model.resolution.Resolution;
import org.muster.model.resolution.Standing;
import org.muster.testkit.MoveOracle;
import org.muster.testkit.Oracle;
import org.muster.testkit.Sample;

/// What the engine, and what brute force, is asked about a made-up mission.
public final class Asked {
  private Asked() {}

  public static Setting setting(Sample sample) {
    return Setting.of(sample.mission(), sample.asOf(), sample.choices(), sample.optimistic());
  }

  public static Resolution resolution(Sample sample) {
    return Resolver.resolve(setting(sample));
  }

  /// Brute force over the pledges that stand according to the roll.
  public static Oracle oracle(Sample sample) {
    return new Oracle(
        sample.mission(), setting(sample).roll().current(), sample.world(), sample.optimistic());
  }

  public static MoveOracle moves(Sample sample, Mode mode) {
    return new MoveOracle(
        sample.mission(),
        setting(sample).roll().current(),
        sample.world(),
        sample.optimistic(),
        sample.target().meaning(),
        mode);
  }

  public static SortedSet<PledgeId> coming(Resolution resolution, Mode mode) {
    return resolution.total(mode).pledges();
  }

  public static SortedSet<PledgeId> standing(Resolution resolution, Standing standing) {
    var pledges = new TreeSet<PledgeId>();
    resolution.pledges().stream()
        .filter(placed -> placed.standing() == standing)
        .forEach(placed -> pledges.add(placed.pledge().id()));
    return pledges;
  }

  public static SortedMap<PledgeId, Standing> standings(Resolution resolution) {
    var standings = new TreeMap<PledgeId, Standing>();
    for (Placed placed : resolution.pledges()) {
      standings.put(placed.pledge().id(), placed.standing());
    }
    return standings;
  }

  public static List<Pledge> pledges(Sample sample, Iterable<PledgeId> ids) {
    var pledges = new ArrayList<Pledge>();
    ids.forEach(id -> pledges.add(sample.mission().findPledge(id).orElseThrow()));
    return pledges;
  }
}
