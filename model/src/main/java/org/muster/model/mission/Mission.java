package org.muster.model.mission;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.muster.model.chance.Chances;
import org.muster.model.condition.Clause;
import org.muster.model.evidence.Meeting;
import org.muster.model.evidence.Source;
import org.muster.model.evidence.Statement;
import org.muster.model.evidence.StatementId;
import org.muster.model.nation.Nation;
import org.muster.model.nation.NationId;
import org.muster.model.planning.Planning;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.requirement.RequirementSet;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.World;
import org.muster.model.site.Corridor;
import org.muster.model.site.Site;
import org.muster.model.time.Span;

/// Everything known of one mission. Made by `org.muster.exchange.mission`, which has checked that
/// ids are unique and references resolve; named conditions have no cycles.
///
/// @param dDay what D-day is, in words; may be empty
/// @param conditions named once, used by many
/// @param members named lists of nations
/// @param targets what one may want to reach, by name
/// @param commitCosts political cost of asking a nation to come without its condition, if not 1
/// @param chances how likely what is; [Chances#EVEN] if nothing is told
public record Mission(
    String id,
    String title,
    String dDay,
    Optional<Span> horizon,
    List<Decision> decisions,
    SortedMap<String, Clause> conditions,
    SortedMap<String, SortedSet<NationId>> members,
    SortedMap<String, Clause> targets,
    SortedMap<NationId, Integer> commitCosts,
    List<Source> sources,
    List<Statement> statements,
    List<Pledge> pledges,
    List<Nation> nations,
    List<RequirementSet> requirements,
    List<Site> sites,
    List<Corridor> corridors,
    List<Meeting> meetings,
    List<OutcomeEvent> outcome,
    Planning planning,
    Chances chances) {

  public Mission {
    decisions = List.copyOf(decisions);
    conditions = Collections.unmodifiableSortedMap(new TreeMap<>(conditions));
    members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
    commitCosts = Collections.unmodifiableSortedMap(new TreeMap<>(commitCosts));
    sources = List.copyOf(sources);
    statements = List.copyOf(statements);
    pledges = List.copyOf(pledges);
    nations = List.copyOf(nations);
    requirements = List.copyOf(requirements);
    sites = List.copyOf(sites);
    corridors = List.copyOf(corridors);
    meetings = List.copyOf(meetings);
    outcome = List.copyOf(outcome);
  }

  /// A mission of which only decisions, named conditions, nations and pledges are told.
  public static Mission of(
      String id,
      List<Decision> decisions,
      SortedMap<String, Clause> conditions,
      List<Nation> nations,
      List<Pledge> pledges) {
    return new Mission(
        id,
        id,
        "",
        Optional.empty(),
        decisions,
        conditions,
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        List.of(),
        pledges,
        nations,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Planning.NONE,
        Chances.EVEN);
  }

  /// The same mission in which other things are likely.
  public Mission withChances(Chances changed) {
    return new Mission(
        id,
        title,
        dDay,
        horizon,
        decisions,
        conditions,
        members,
        targets,
        commitCosts,
        sources,
        statements,
        pledges,
        nations,
        requirements,
        sites,
        corridors,
        meetings,
        outcome,
        planning,
        changed);
  }

  /// The world in which nobody has chosen anything.
  public World initialWorld() {
    return World.initial(decisions);
  }

  public Optional<Nation> findNation(NationId id) {
    return nations.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  public Optional<Pledge> findPledge(PledgeId id) {
    return pledges.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  public Optional<Statement> findStatement(StatementId id) {
    return statements.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  public Optional<Decision> findDecision(DecisionId id) {
    return decisions.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  public int costOf(NationId nation) {
    return commitCosts.getOrDefault(nation, 1);
  }
}
