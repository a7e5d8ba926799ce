package org.muster.engine.explain;

import static java.util.Comparator.comparingInt;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.engine.Setting;
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
import org.muster.model.condition.Subject;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.Awaited;
import org.muster.model.resolution.Placed;
import org.muster.model.resolution.Resolution;
import org.muster.model.resolution.Standing;

/// Whom those who do not come wait for, by name: every nation that a condition of theirs asks for
/// and that does not come in turn, whether or not it is on the shortest way out.
public final class Expectations {
  private final Setting setting;
  private final Resolution resolution;
  private final SortedMap<NationId, Found> found = new TreeMap<>();

  private static final class Found {
    private final SortedSet<Subject> subjects = new TreeSet<>();
    private final SortedSet<NationId> by = new TreeSet<>();
    private final Set<PledgeId> pledges = new HashSet<>();
  }

  private Expectations(Setting setting, Resolution resolution) {
    this.setting = setting;
    this.resolution = resolution;
  }

  /// The nations that are waited for, those that most nations wait for first.
  public static List<Awaited> of(Setting setting, Resolution resolution) {
    var expectations = new Expectations(setting, resolution);
    for (var placed : resolution.pledges()) {
      if (placed.standing().isCurrent() && placed.standing() != Standing.FIRM) {
        var pledge = placed.pledge();
        pledge.tiers().forEach(tier -> expectations.collect(tier.condition(), pledge));
      }
    }
    return expectations.told();
  }

  private List<Awaited> told() {
    return found.entrySet().stream()
        .map(it ->
            new Awaited(
                it.getKey(),
                it.getValue().subjects,
                it.getValue().by,
                it.getValue().pledges.size()))
        .sorted(
            comparingInt((Awaited it) -> -it.by().size())
                .thenComparingInt(it -> -it.pledges())
                .thenComparing(Awaited::nation))
        .toList();
  }

  private void collect(Condition condition, Pledge pledge) {
    switch (condition) {
      case Joins(var nation, var subject) -> note(nation, subject, pledge);
      case Named(var name) ->
          Optional.ofNullable(setting.mission().conditions().get(name))
              .map(Clause::meaning)
              .ifPresent(meaning -> collect(meaning, pledge));
      case AllOf(var parts) -> parts.forEach(part -> collect(part, pledge));
      case AnyOf(var parts) -> parts.forEach(part -> collect(part, pledge));
      case Constant _, Decided _, Counts _, AtLeast _, HomeHolds _, Not _ -> {}
    }
  }

  private void note(NationId nation, Optional<Subject> subject, Pledge pledge) {
    if (!nation.equals(pledge.nation()) && !comes(nation, subject)) {
      var who = found.computeIfAbsent(nation, _ -> new Found());
      subject.ifPresent(who.subjects::add);
      who.by.add(pledge.nation());
      who.pledges.add(pledge.id());
    }
  }

  private boolean comes(NationId nation, Optional<Subject> subject) {
    return resolution.pledgesOf(nation).stream()
        .filter(placed -> placed.standing() == Standing.FIRM)
        .map(Placed::pledge)
        .anyMatch(pledge -> subject.map(pledge::isOf).orElse(true));
  }
}
