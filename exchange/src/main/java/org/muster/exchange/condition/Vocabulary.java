package org.muster.exchange.condition;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.model.mission.Mission;
import org.muster.model.nation.Nation;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.scenario.Decision;

/// What the conditions of a mission can speak of.
///
/// @param conditions names of the named conditions
/// @param members named lists of nations
/// @param subjects names of components, and of capabilities that somebody offers; to name another
///   capability is no mistake, nobody offers it yet
public record Vocabulary(
    List<Decision> decisions,
    SortedSet<String> conditions,
    SortedMap<String, SortedSet<NationId>> members,
    Set<NationId> nations,
    SortedSet<PledgeId> pledges,
    SortedSet<String> subjects) {

  public Vocabulary {
    decisions = List.copyOf(decisions);
    conditions = sorted(conditions);
    members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    nations = sorted(nations);
    pledges = sorted(pledges);
    subjects = sorted(subjects);
  }

  /// Everything that `mission` names.
  public static Vocabulary of(Mission mission) {
    var pledges = mission.pledges();
    return new Vocabulary(
        mission.decisions(),
        sorted(mission.conditions().keySet()),
        mission.members(),
        Stream.of(
                mission.nations().stream().map(Nation::id),
                pledges.stream().map(Pledge::nation),
                mission.members().values().stream().flatMap(Collection::stream))
            .flatMap(it -> it)
            .collect(Collectors.toSet()),
        sorted(pledges.stream().map(Pledge::id).toList()),
        subjects(pledges));
  }

  /// The names of all components, and of the capabilities of `pledges`.
  public static SortedSet<String> subjects(Collection<Pledge> pledges) {
    var subjects = new TreeSet<String>();
    for (var component : Component.values()) {
      subjects.add(component.written());
    }
    pledges.stream()
        .flatMap(it -> it.capability().stream())
        .map(Capability::name)
        .forEach(subjects::add);
    return subjects;
  }

  Optional<Decision> findDecision(String name) {
    return decisions.stream().filter(it -> it.id().name().equals(name)).findFirst();
  }

  Optional<NationId> findNation(String code) {
    return NationId.isCode(code)
        ? Optional.of(NationId.of(code)).filter(nations::contains)
        : Optional.empty();
  }

  private static <T extends Comparable<T>> SortedSet<T> sorted(Collection<T> items) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(items));
  }
}
