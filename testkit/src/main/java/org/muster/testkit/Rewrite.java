package org.muster.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.muster.model.chance.Chances;
import org.muster.model.chance.Delays;
import org.muster.model.chance.Honouring;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.condition.Condition.AllOf;
import org.muster.model.condition.Condition.AnyOf;
import org.muster.model.condition.Condition.AtLeast;
import org.muster.model.condition.Condition.Constant;
import org.muster.model.condition.Condition.Counts;
import org.muster.model.condition.Condition.Decided;
import org.muster.model.condition.Condition.HomeHolds;
import org.muster.model.condition.Condition.Joins;
import org.muster.model.condition.Condition.Named;
import org.muster.model.condition.Condition.Not;
import org.muster.model.evidence.Statement;
import org.muster.model.mission.Mission;
import org.muster.model.nation.Nation;
import org.muster.model.nation.NationId;
import org.muster.model.planning.Planning;
import org.muster.model.pledge.Offer;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.scenario.Decision;

/// Copies of missions, pledges and conditions with something changed.
public final class Rewrite {
  private Rewrite() {}

  /// The pledge with other offers.
  public static Pledge offers(Pledge pledge, Offer offer, List<Offer> alternatives) {
    return new Pledge(
        pledge.id(),
        pledge.nation(),
        pledge.component(),
        pledge.capability(),
        offer,
        alternatives,
        pledge.noticeToMove(),
        pledge.available(),
        pledge.tour(),
        pledge.dwell(),
        pledge.lift(),
        pledge.rung(),
        pledge.caveats(),
        pledge.statements(),
        pledge.expires(),
        pledge.supersedes(),
        pledge.assumptions(),
        pledge.note());
  }

  /// The pledge with every offer changed.
  public static Pledge offers(Pledge pledge, UnaryOperator<Offer> change) {
    return offers(
        pledge, change.apply(pledge.offer()), pledge.alternatives().stream().map(change).toList());
  }

  public static Offer unconditional(Offer offer) {
    return new Offer(offer.strength(), offer.units(), Optional.empty());
  }

  /// The mission with one pledge changed.
  public static Mission pledge(Mission mission, Pledge changed) {
    return pledges(
        mission,
        mission.pledges().stream().map(it -> it.id().equals(changed.id()) ? changed : it).toList());
  }

  public static Mission pledges(Mission mission, List<Pledge> pledges) {
    return lists(mission, mission.decisions(), pledges, mission.nations());
  }

  static Mission lists(
      Mission mission, List<Decision> decisions, List<Pledge> pledges, List<Nation> nations) {
    return rewritten(mission, decisions, mission.conditions(), mission.targets(), pledges, nations);
  }

  /// The mission with every condition in it changed, the named ones and the targets too.
  static Mission conditions(Mission mission, UnaryOperator<Condition> change) {
    return rewritten(
        mission,
        mission.decisions(),
        clauses(mission.conditions(), change),
        clauses(mission.targets(), change),
        mission.pledges().stream()
            .map(pledge -> offers(pledge, offer -> withCondition(offer, change)))
            .toList(),
        mission.nations());
  }

  static Mission named(Mission mission, Map<String, Clause> conditions) {
    return rewritten(
        mission,
        mission.decisions(),
        conditions,
        mission.targets(),
        mission.pledges(),
        mission.nations());
  }

  static Mission targets(Mission mission, Map<String, Clause> targets) {
    return rewritten(
        mission,
        mission.decisions(),
        mission.conditions(),
        targets,
        mission.pledges(),
        mission.nations());
  }

  /// The mission without one of the nations, statements nobody cites, costs of commitment, or
  /// chances.
  static List<Mission> leaner(Mission mission) {
    var leaner = new ArrayList<Mission>();
    for (var nation : mission.nations()) {
      var fewer = mission.nations().stream().filter(it -> !it.equals(nation)).toList();
      leaner.add(lists(mission, mission.decisions(), mission.pledges(), fewer));
    }
    var cited = mission.pledges().stream().flatMap(pledge -> pledge.statements().stream()).toList();
    var told = mission.statements().stream().filter(it -> cited.contains(it.id())).toList();
    if (told.size() < mission.statements().size()) {
      leaner.add(rest(mission, mission.commitCosts(), told));
    }
    if (!mission.commitCosts().isEmpty()) {
      leaner.add(rest(mission, new TreeMap<>(), mission.statements()));
    }
    if (!mission.chances().equals(Chances.EVEN)) {
      leaner.add(mission.withChances(Chances.EVEN));
    }
    return leaner;
  }

  private static Mission rewritten(
      Mission mission,
      List<Decision> decisions,
      Map<String, Clause> conditions,
      Map<String, Clause> targets,
      List<Pledge> pledges,
      List<Nation> nations) {
    return copy(
        mission,
        decisions,
        conditions,
        targets,
        pledges,
        nations,
        mission.commitCosts(),
        mission.statements());
  }

  private static Mission rest(
      Mission mission, SortedMap<NationId, Integer> commitCosts, List<Statement> statements) {
    return copy(
        mission,
        mission.decisions(),
        mission.conditions(),
        mission.targets(),
        mission.pledges(),
        mission.nations(),
        commitCosts,
        statements);
  }

  private static Mission copy(
      Mission mission,
      List<Decision> decisions,
      Map<String, Clause> conditions,
      Map<String, Clause> targets,
      List<Pledge> pledges,
      List<Nation> nations,
      SortedMap<NationId, Integer> commitCosts,
      List<Statement> statements) {
    return new Mission(
        mission.id(),
        mission.title(),
        mission.dDay(),
        mission.horizon(),
        decisions,
        new TreeMap<>(conditions),
        mission.members(),
        new TreeMap<>(targets),
        commitCosts,
        mission.sources(),
        statements,
        pledges,
        nations,
        mission.requirements(),
        mission.sites(),
        mission.corridors(),
        mission.meetings(),
        mission.outcome(),
        complete(mission.planning(), pledges),
        complete(mission.chances(), pledges));
  }

  /// Without the units of which a part is gone.
  private static Planning complete(Planning planning, List<Pledge> pledges) {
    var ids = pledges.stream().map(Pledge::id).collect(Collectors.toSet());
    return new Planning(
        planning.factors(),
        planning.milestones(),
        planning.composites().stream().filter(it -> ids.containsAll(it.parts())).toList(),
        planning.lift());
  }

  /// Without what is told of pledges that are gone.
  private static Chances complete(Chances chances, List<Pledge> pledges) {
    var ids = pledges.stream().map(Pledge::id).collect(Collectors.toSet());
    var honouring = chances.honouring();
    var delays = chances.delays();
    return new Chances(
        chances.decisions(),
        new Honouring(honouring.rungs(), honouring.nations(), only(ids, honouring.pledges())),
        new Delays(
            delays.rungs(), delays.components(), delays.nations(), only(ids, delays.pledges())),
        chances.dDay());
  }

  private static <T> SortedMap<PledgeId, T> only(Set<PledgeId> ids, SortedMap<PledgeId, T> told) {
    var left = new TreeMap<>(told);
    left.keySet().retainAll(ids);
    return left;
  }

  private static Map<String, Clause> clauses(
      Map<String, Clause> clauses, UnaryOperator<Condition> change) {
    var changed = new TreeMap<String, Clause>();
    clauses.forEach((name, it) -> changed.put(name, Clause.of(everywhere(it.meaning(), change))));
    return changed;
  }

  private static Offer withCondition(Offer offer, UnaryOperator<Condition> change) {
    return new Offer(
        offer.strength(),
        offer.units(),
        offer.condition().map(it -> Clause.of(everywhere(it.meaning(), change))));
  }

  /// Changes the parts, then the whole.
  private static Condition everywhere(Condition condition, UnaryOperator<Condition> change) {
    return change.apply(
        switch (condition) {
          case Constant _, Decided _, Named _, Joins _, Counts _, AtLeast _, HomeHolds _ ->
              condition;
          case Not(var part) -> new Not(everywhere(part, change));
          case AllOf(var parts) ->
              new AllOf(parts.stream().map(part -> everywhere(part, change)).toList());
          case AnyOf(var parts) ->
              new AnyOf(parts.stream().map(part -> everywhere(part, change)).toList());
        });
  }
}
