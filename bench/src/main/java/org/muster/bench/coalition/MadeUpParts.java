package org.muster.bench.coalition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.muster.model.chance.Chances;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.condition.Quantity;
import org.muster.model.mission.Mission;
import org.muster.model.nation.NationId;
import org.muster.model.planning.Planning;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Offer;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.pledge.Rung;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.time.Span;
import org.muster.model.time.Window;

/// Groups of nations that have nothing to do with each other: each has decisions of its own and
/// looks only at its own members. A target asks what they bring in all.
public final class MadeUpParts {
  private static final int MEMBERS = 5;
  private static final long TARGET_IN_EACH = 1_500;

  private final SplittableRandom random;
  private final int groups;
  private final int decisions;

  private MadeUpParts(long seed, int groups, int decisions) {
    this.random = new SplittableRandom(seed);
    this.groups = groups;
    this.decisions = decisions;
  }

  /// @param decisions yes or no, of each group
  public static Mission draw(long seed, int groups, int decisions) {
    return new MadeUpParts(seed, groups, decisions).mission();
  }

  private Mission mission() {
    var all = new ArrayList<Decision>();
    var pledges = new ArrayList<Pledge>();
    for (int group = 0; group < groups; group++) {
      for (int at = 0; at < decisions; at++) {
        all.add(Decision.of(question(group, at), "no", "yes"));
      }
      for (int member = 0; member < MEMBERS; member++) {
        pledges.add(pledge(group, member));
      }
    }
    var target =
        new Condition.AtLeast(new Quantity.Strength(Optional.empty()), TARGET_IN_EACH * groups);
    return new Mission(
        "parts-" + groups,
        "%d groups of %d nations".formatted(groups, MEMBERS),
        "the day of the agreement",
        Optional.of(new Span(24, Span.Unit.MONTHS)),
        all,
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(Map.of(MadeUpCoalition.TARGET, Clause.of(target))),
        new TreeMap<>(),
        List.of(),
        List.of(),
        pledges,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Planning.NONE,
        Chances.EVEN);
  }

  private static String question(int group, int at) {
    return "question-%02d-%d".formatted(group, at);
  }

  private static NationId nation(int group, int member) {
    return NationId.of(
        "" + (char) ('A' + group / 26) + (char) ('A' + group % 26) + (char) ('A' + member));
  }

  /// Strengths are told by the head. A decision has to be taken, and another one, or a member of the
  /// group has to join.
  private Pledge pledge(int group, int member) {
    var low = random.nextLong(200, 1_000);
    var joins = nation(group, (member + 1 + random.nextInt(MEMBERS - 1)) % MEMBERS);
    var condition =
        new Condition.AllOf(
            List.of(
                decided(group, member % decisions),
                new Condition.AnyOf(
                    List.of(
                        decided(group, random.nextInt(decisions)),
                        new Condition.Joins(joins, Optional.empty())))));
    var offer =
        new Offer(
            Optional.of(Range.of(low, low + 100)),
            Optional.of(Range.of(1)),
            Optional.of(Clause.of(condition)));
    var nation = nation(group, member);
    return new Pledge(
        PledgeId.of("p%02d-%d".formatted(group, member)),
        nation,
        Optional.of(Component.LAND),
        Optional.of(Capability.of("infantry-battalion")),
        offer,
        List.of(),
        Optional.of(new Span(30, Span.Unit.DAYS)),
        Optional.of(new Window(30, OptionalInt.empty())),
        Optional.of(new Span(6, Span.Unit.MONTHS)),
        Optional.empty(),
        OptionalLong.empty(),
        Rung.CONDITIONAL,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Collections.emptySortedMap(),
        "");
  }

  private static Condition decided(int group, int at) {
    return new Condition.Decided(DecisionId.of(question(group, at)), "yes");
  }
}
