package org.muster.engine.cover;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.model.mission.Mission;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.requirement.Coverage;
import org.muster.model.requirement.Coverage.Have;
import org.muster.model.requirement.Coverage.LineCover;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.requirement.RequirementSet;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Placed;
import org.muster.model.resolution.Placed.Brings;
import org.muster.model.resolution.Standing;
import org.muster.model.scenario.World;

/// A first look at what is missing: offers are dealt to the lines that apply, by priority, each
/// offer once, without regard to time, place, movement or rotation. Substitutes are not used.
///
/// A line that asks for a capability takes its things and its personnel from pledges of that
/// capability; a line that asks for a component, from the personnel of the component that is left.
public final class Coverer {
  private final boolean optimistic;
  private final List<Placed> pledges;
  private final Map<PledgeId, Brings> brought;
  private final Map<PledgeId, Long> units = new HashMap<>();
  private final Map<PledgeId, Long> heads = new HashMap<>();

  private Coverer(boolean optimistic, List<Placed> pledges, Map<PledgeId, Brings> brought) {
    this.optimistic = optimistic;
    this.pledges = pledges;
    this.brought = brought;
    brought.forEach((id, brings) -> {
      units.put(id, bound(brings.units()));
      heads.put(id, bound(brings.strength()));
    });
  }

  public static Coverage coverage(
      Mission mission, World world, boolean optimistic, List<Placed> pledges) {
    var sets =
        mission.requirements().stream()
            .filter(set -> set.appliesIn(world))
            .sorted(comparing(RequirementSet::id))
            .toList();
    var byMode = new EnumMap<Mode, Map<RequirementLine, Have>>(Mode.class);
    for (var mode : Mode.values()) {
      var brought = brought(mode, pledges);
      byMode.put(mode, new Coverer(optimistic, pledges, brought).deal(sets));
    }
    var lines = new ArrayList<LineCover>();
    for (var set : sets) {
      for (var line : set.lines()) {
        var have = new EnumMap<Mode, Have>(Mode.class);
        byMode.forEach((mode, dealt) -> have.put(mode, dealt.get(line)));
        lines.add(new LineCover(set.id(), line, have, candidates(line, pledges)));
      }
    }
    return new Coverage(sets.stream().map(RequirementSet::id).toList(), lines);
  }

  private static Map<PledgeId, Brings> brought(Mode mode, List<Placed> pledges) {
    var brought = new HashMap<PledgeId, Brings>();
    for (var placed : pledges) {
      placed.in(mode).ifPresent(it -> brought.put(placed.pledge().id(), it));
    }
    return brought;
  }

  private static List<PledgeId> candidates(RequirementLine line, List<Placed> pledges) {
    return pledges.stream()
        .filter(it -> it.standing().isCurrent() && it.standing() != Standing.FIRM)
        .map(Placed::pledge)
        .filter(line::fits)
        .map(Pledge::id)
        .sorted()
        .toList();
  }

  private Map<RequirementLine, Have> deal(List<RequirementSet> sets) {
    var dealt = new HashMap<RequirementLine, Have>();
    sets.stream()
        .flatMap(set -> set.lines().stream())
        .sorted(
            comparingInt(RequirementLine::priority)
                .thenComparing(line -> line.capability().isEmpty())
                .thenComparing(RequirementLine::id))
        .forEach(line -> dealt.put(line, deal(line)));
    return dealt;
  }

  private Have deal(RequirementLine line) {
    var offers =
        pledges.stream()
            .map(Placed::pledge)
            .filter(pledge -> brought.containsKey(pledge.id()) && line.fits(pledge))
            .toList();
    var needed = line.amount().map(Range::low);
    var strong = line.strength().map(Range::low);
    var amount = needed.map(most -> take(offers, units, most)).orElse(0L);
    var strength = strong.map(most -> take(offers, heads, most)).orElse(0L);
    var unnumbered = (int) offers.stream().filter(pledge -> isUnnumbered(line, pledge)).count();
    var filled = amount >= needed.orElse(0L) && strength >= strong.orElse(0L);
    return new Have(amount, strength, unnumbered, filled);
  }

  private boolean isUnnumbered(RequirementLine line, Pledge pledge) {
    var brings = Optional.ofNullable(brought.get(pledge.id()));
    return (line.amount().isPresent() && brings.flatMap(Brings::units).isEmpty())
        || (line.strength().isPresent() && brings.flatMap(Brings::strength).isEmpty());
  }

  private static long take(List<Pledge> offers, Map<PledgeId, Long> left, long most) {
    var taken = 0L;
    for (var pledge : offers) {
      var part = Math.min(most - taken, left.getOrDefault(pledge.id(), 0L));
      left.merge(pledge.id(), -part, Long::sum);
      taken += part;
    }
    return taken;
  }

  private long bound(Optional<Range> range) {
    return range.map(it -> it.bound(optimistic)).orElse(0L);
  }
}
