package org.muster.engine.resolve;

import static java.util.stream.Collectors.toCollection;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.muster.engine.Setting;
import org.muster.engine.circuit.Inputs;
import org.muster.engine.circuit.Terms;
import org.muster.engine.cover.Coverer;
import org.muster.model.mission.Mission;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.position.Roll;
import org.muster.model.position.Roll.Status;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Placed;
import org.muster.model.resolution.Resolution;
import org.muster.model.resolution.Standing;
import org.muster.model.resolution.Total;
import org.muster.model.scenario.World;

/// Says who comes in a world: declared, in turn and at once.
///
/// The conditions are compiled once for a roll; then any world can be asked for.
public final class Resolver {
  private final Mission mission;
  private final Roll roll;
  private final boolean optimistic;
  private final Terms terms;
  private final Tally tally;

  private Resolver(Mission mission, Roll roll, boolean optimistic) {
    this.mission = mission;
    this.roll = roll;
    this.optimistic = optimistic;
    this.terms = Terms.of(mission, roll.current(), optimistic);
    this.tally = Tally.of(terms);
  }

  /// A resolver for all worlds of a mission as known on the roll's date. Not for several threads.
  public static Resolver over(Mission mission, Roll roll, boolean optimistic) {
    return new Resolver(mission, roll, optimistic);
  }

  public static Resolution resolve(Setting setting) {
    return over(setting.mission(), setting.roll(), setting.optimistic()).in(setting.world());
  }

  public Resolution in(World world) {
    var outcome = new Outcome(terms, Inputs.of(terms, world));
    var placed = roll.entries().stream().map(entry -> placed(entry, outcome)).toList();
    return new Resolution(
        world,
        optimistic,
        placed,
        totals(outcome),
        Knots.among(waiting(outcome), terms, outcome.bounds()),
        outcome.stable(),
        Coverer.coverage(mission, world, optimistic, placed));
  }

  private Set<Pledge> waiting(Outcome outcome) {
    return terms.pledges().stream()
        .filter(pledge -> outcome.standing(pledge) == Standing.WAITING)
        .collect(toCollection(LinkedHashSet::new));
  }

  private static EnumMap<Mode, Total> totals(Outcome outcome) {
    var totals = new EnumMap<Mode, Total>(Mode.class);
    for (var mode : Mode.values()) {
      totals.put(mode, outcome.total(mode));
    }
    return totals;
  }

  private Placed placed(Roll.Entry entry, Outcome outcome) {
    var pledge = entry.pledge();
    return switch (entry.status()) {
      case Status.Current() ->
          new Placed(
              pledge,
              outcome.standing(pledge),
              tally.brings(pledge.id(), outcome.counted(Mode.DECLARED)),
              tally.brings(pledge.id(), outcome.counted(Mode.SEQUENTIAL)),
              tally.brings(pledge.id(), outcome.counted(Mode.SIMULTANEOUS)),
              Optional.empty());
      case Status.Refused() -> absent(pledge, Standing.REFUSED, Optional.empty());
      case Status.Expired _ -> absent(pledge, Standing.EXPIRED, Optional.empty());
      case Status.Superseded(var by) -> absent(pledge, Standing.SUPERSEDED, Optional.of(by));
    };
  }

  private static Placed absent(Pledge pledge, Standing standing, Optional<PledgeId> by) {
    return new Placed(pledge, standing, Optional.empty(), Optional.empty(), Optional.empty(), by);
  }
}
