package org.muster.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.engine.Asked.pledges;
import static org.muster.engine.Asked.resolution;
import static org.muster.engine.Asked.setting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.Placed;
import org.muster.model.resolution.Resolution;
import org.muster.model.resolution.Standing;
import org.muster.model.why.Reason;
import org.muster.model.why.Verdict;
import org.muster.model.why.Why;
import org.muster.testkit.Oracle;
import org.muster.testkit.Sample;

/// What is said about why somebody comes or not.
class WhyLawsTest {
  @ParameterizedTest
  @MethodSource({
    "org.muster.testkit.Sample#some",
    "org.muster.testkit.Sample#mixed",
    "org.muster.testkit.Sample#dated"
  })
  void everyStepSaysOfAPledgeWhatTheResolutionSays(Sample sample) {
    sample.obeys(it -> {
      var resolution = resolution(it);
      for (var step : steps(it)) {
        told(step)
            .ifPresent(told -> {
              assertThat(resolution.findPledge(told.pledge()).map(Placed::standing))
                  .contains(told.standing());
              assertThat(step.verdict()).isEqualTo(verdict(told.standing()));
            });
      }
    });
  }

  /// A graded pledge may rest on who rests on a smaller tier of it, so plain pledges only. Each may
  /// count itself.
  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void nothingThatComesInTurnRestsOnItselfByWayOfOthers(Sample sample) {
    sample.obeys(it -> {
      for (var placed : resolution(it).pledges()) {
        if (placed.standing() == Standing.FIRM) {
          var rests = restsOn(it, placed.pledge().id());
          assertThat(rests.keySet())
              .as("%s", rests)
              .filteredOn(_ -> isPlain(it, rests.keySet()))
              .noneMatch(pledge -> reaches(rests, pledge, pledge));
        }
      }
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void whatAFirmPledgeIsSaidToRestOnIsEnoughToBringIt(Sample sample) {
    sample.obeys(it -> {
      for (var placed : resolution(it).pledges()) {
        if (placed.standing() == Standing.FIRM) {
          var support = support(it, placed.pledge().id());
          var alone =
              new Oracle(
                  it.mission(),
                  setting(it).roll().current().stream()
                      .filter(pledge -> support.contains(pledge.id()))
                      .toList(),
                  it.world(),
                  it.optimistic());
          assertThat(alone.pledges(alone.least()))
              .as("%s rests on %s", placed.pledge().id(), support)
              .contains(placed.pledge().id());
        }
      }
    });
  }

  @ParameterizedTest
  @MethodSource({"org.muster.testkit.Sample#some", "org.muster.testkit.Sample#dated"})
  void whyAFirmPledgeComesEndsInDecisionsStatementsAndAssumptions(Sample sample) {
    sample.obeys(it -> {
      for (var placed : resolution(it).pledges()) {
        if (placed.standing() == Standing.FIRM) {
          var why = why(it, resolution(it), placed.pledge().id());
          assertThat(grounds(why).filter(step -> step.because().isEmpty()))
              .allSatisfy(leaf -> assertThat(isGround(leaf)).as("%s", leaf).isTrue());
        }
      }
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void aDecisionIsToldAsItIsTaken(Sample sample) {
    sample.obeys(it -> {
      for (var step : steps(it)) {
        if (step.reason() instanceof Reason.OfDecision(var decision, var wanted, var taken)) {
          assertThat(taken).isEqualTo(it.world().option(decision));
          assertThat(step.verdict()).isEqualTo(wanted.equals(taken) ? Verdict.IN_TURN : Verdict.NO);
        }
      }
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void aQuantityIsEnoughExactlyWhereItIsSaidToBe(Sample sample) {
    sample.obeys(it -> {
      for (var step : steps(it)) {
        if (step.reason() instanceof Reason.OfQuantity(_, var needed, var inTurn, var atOnce)) {
          assertThat(inTurn).as("%s", step).isLessThanOrEqualTo(atOnce);
          assertThat(step.verdict())
              .as("%s", step)
              .isEqualTo(
                  inTurn >= needed
                      ? Verdict.IN_TURN
                      : atOnce >= needed ? Verdict.AT_ONCE : Verdict.NO);
        }
      }
    });
  }

  /// Where "unless" is said, one of two parts may hold in each stable outcome, and neither in all.
  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void allOfAndOneOfAreAsGoodAsTheirParts(Sample sample) {
    sample.obeys(it -> {
      var brief = toldBriefly(steps(it));
      for (var step : steps(it)) {
        if (isMadeOfParts(step.reason()) && !brief.contains(step)) {
          assertThat(step.because()).as("%s", step).isNotEmpty();
          assertThat(step.because())
              .as("%s", step)
              .allSatisfy(part -> assertThat(part.verdict()).isEqualTo(step.verdict()));
        }
      }
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void aNationComesAsItsBestPledgeDoes(Sample sample) {
    sample.obeys(it -> {
      var resolution = resolution(it);
      var nations = new TreeSet<NationId>();
      it.mission().pledges().forEach(pledge -> nations.add(pledge.nation()));
      for (var nation : nations) {
        var best =
            resolution.pledgesOf(nation).stream()
                .map(placed -> placed.standing())
                .min(Comparator.naturalOrder());
        var why = Explainer.whyNation(setting(it), resolution, nation);
        assertThat(why.reason()).isEqualTo(new Reason.OfNation(nation, best));
        assertThat(why.verdict()).isEqualTo(verdict(best.orElseThrow()));
      }
    });
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#large")
  void everyPledgeOfALargeMissionCanBeExplained(Sample sample) {
    sample.obeys(it -> {
      var resolution = resolution(it);
      for (var placed : resolution.pledges()) {
        assertThat(why(it, resolution, placed.pledge().id()).reason())
            .isEqualTo(new Reason.OfPledge(placed.pledge().id(), placed.standing()));
      }
    });
  }

  // Trees

  /// All steps of the explanations of all pledges.
  private static List<Why> steps(Sample sample) {
    var resolution = resolution(sample);
    var steps = new ArrayList<Why>();
    for (var placed : resolution.pledges()) {
      below(why(sample, resolution, placed.pledge().id())).forEach(steps::add);
    }
    return steps;
  }

  private static Why why(Sample sample, Resolution resolution, PledgeId pledge) {
    return Explainer.whyPledge(setting(sample), resolution, pledge);
  }

  /// The step and all below it.
  private static Stream<Why> below(Why why) {
    return Stream.concat(Stream.of(why), why.because().stream().flatMap(WhyLawsTest::below));
  }

  /// The step and what it rests on: of a step that holds in turn, the parts that do.
  private static Stream<Why> grounds(Why why) {
    return Stream.concat(
        Stream.of(why),
        why.because().stream()
            .filter(part -> part.verdict() == Verdict.IN_TURN)
            .flatMap(WhyLawsTest::grounds));
  }

  /// The pledge and all others that come in turn and that it is said to rest on, directly or not.
  private static SortedSet<PledgeId> support(Sample sample, PledgeId pledge) {
    return new TreeSet<>(restsOn(sample, pledge).keySet());
  }

  /// Who rests directly on whom, by the explanation of a firm pledge; what that one leaves to be
  /// looked up elsewhere, by the explanation of its own.
  private static SortedMap<PledgeId, SortedSet<PledgeId>> restsOn(Sample sample, PledgeId pledge) {
    var resolution = resolution(sample);
    var rests = new TreeMap<PledgeId, SortedSet<PledgeId>>();
    var open = new ArrayDeque<>(List.of(pledge));
    while (!open.isEmpty()) {
      var next = open.remove();
      if (!rests.containsKey(next)) {
        collect(why(sample, resolution, next), next, rests);
        rests.values().forEach(open::addAll);
      }
    }
    return rests;
  }

  private static void collect(
      Why step, PledgeId asking, SortedMap<PledgeId, SortedSet<PledgeId>> rests) {
    rests.computeIfAbsent(asking, _ -> new TreeSet<>());
    for (var part : step.because()) {
      if (part.verdict() == Verdict.IN_TURN) {
        var other = told(part).map(Told::pledge);
        other
            .filter(it -> !it.equals(asking))
            .ifPresent(it -> rests.computeIfAbsent(asking, _ -> new TreeSet<>()).add(it));
        collect(
            part, part.reason() instanceof Reason.OfPledge ? other.orElseThrow() : asking, rests);
      }
    }
  }

  private static boolean reaches(
      SortedMap<PledgeId, SortedSet<PledgeId>> rests, PledgeId from, PledgeId to) {
    var reached = new TreeSet<PledgeId>();
    var open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      rests.getOrDefault(open.remove(), new TreeSet<>()).stream()
          .filter(reached::add)
          .forEach(open::add);
    }
    return reached.contains(to);
  }

  private static boolean isPlain(Sample sample, Set<PledgeId> pledges) {
    return pledges(sample, pledges).stream().allMatch(pledge -> pledge.tiers().size() == 1);
  }

  /// A pledge and where the step says that it stands.
  private record Told(PledgeId pledge, Standing standing) {}

  private static Optional<Told> told(Why step) {
    return switch (step.reason()) {
      case Reason.OfPledge(var pledge, var standing) -> Optional.of(new Told(pledge, standing));
      case Reason.SeeAbove(var pledge, var standing, _) -> Optional.of(new Told(pledge, standing));
      case Reason.NotCurrent(var pledge, var standing, _) ->
          Optional.of(new Told(pledge, standing)).filter(_ -> !standing.isCurrent());
      case Reason.OfNation _, Reason.OfJoining _, Reason.NoOffer _, Reason.OfTier _ ->
          Optional.empty();
      case Reason.All _, Reason.Any _, Reason.Unless _, Reason.OfName _ -> Optional.empty();
      case Reason.OfDecision _, Reason.OfQuantity _, Reason.OfHome _ -> Optional.empty();
      case Reason.Unconditional _, Reason.Constant _, Reason.Said _, Reason.Assumed _ ->
          Optional.empty();
    };
  }

  private static Verdict verdict(Standing standing) {
    return switch (standing) {
      case FIRM -> Verdict.IN_TURN;
      case WAITING -> Verdict.AT_ONCE;
      case OPEN -> Verdict.DEPENDS;
      case BLOCKED, REFUSED, EXPIRED, SUPERSEDED -> Verdict.NO;
    };
  }

  /// What a pledge asks for beside what decides: it holds better than the pledge, and no more is
  /// said.
  private static Set<Why> toldBriefly(List<Why> steps) {
    return steps.stream()
        .filter(step ->
            step.reason() instanceof Reason.OfPledge || step.reason() instanceof Reason.OfTier)
        .flatMap(step ->
            step.because().stream()
                .filter(part -> part.because().isEmpty())
                .filter(part -> part.verdict().compareTo(step.verdict()) < 0))
        .collect(Collectors.toSet());
  }

  private static boolean isMadeOfParts(Reason reason) {
    return reason instanceof Reason.All
        || reason instanceof Reason.Any
        || reason instanceof Reason.OfName
        || reason instanceof Reason.OfJoining;
  }

  /// Whether nothing more need be asked: a decision, a word, an assumption, no condition, a pledge
  /// that is explained elsewhere, or a threshold that is reached with nothing.
  private static boolean isGround(Why leaf) {
    return switch (leaf.reason()) {
      case Reason.OfDecision _, Reason.Said _, Reason.Assumed _, Reason.Unconditional _ -> true;
      case Reason.Constant(var value) -> value;
      case Reason.SeeAbove(_, _, var ring) -> !ring;
      case Reason.OfQuantity(_, var needed, _, _) -> needed <= 0;
      case Reason.NoOffer _, Reason.NotCurrent _, Reason.OfHome _, Reason.OfTier _ -> false;
      case Reason.OfNation _, Reason.OfPledge _, Reason.OfJoining _, Reason.OfName _ -> false;
      case Reason.All _, Reason.Any _, Reason.Unless _ -> false;
    };
  }
}
