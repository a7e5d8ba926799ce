package org.muster.testkit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.mission.Mission;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.World;

/// A made-up mission, and the question that is asked about it. Every run makes the same ones.
///
/// For `@MethodSource`: [#some], [#mixed], [#dated], [#planned], [#small], [#smallMixed], [#large].
/// `-Dsamples=5000` asks for more of each.
///
/// @param seed from which it is made, together with the family and the size
/// @param size how many tiers its pledges have together
/// @param choices the decisions somebody has taken
/// @param optimistic whether thresholds use the upper ends of ranges
/// @param asOf the day that is asked for, in dated samples
public record Sample(
    Family family,
    long seed,
    int size,
    Mission mission,
    SortedMap<DecisionId, String> choices,
    boolean optimistic,
    Optional<LocalDate> asOf) {

  /// The name of the one target that every made-up mission has.
  public static final String TARGET = "goal";

  private static final int USUAL = 300;

  /// What kind of missions there are.
  public enum Family {
    /// More commitment never harms: `not` stands before decisions only.
    MONOTONE,
    /// With "unless", upper bounds and home-defence floors.
    MIXED,
    /// Monotone, and with statements, refusals, last days and replacements.
    DATED,
    /// Monotone, and with lines, sites, ways and means, tours, caveats and milestones.
    PLANNED
  }

  /// Monotone missions of one to nine tiers, the smallest first.
  public static Stream<Sample> some() {
    return of(Family.MONOTONE, 1, 9, count(USUAL));
  }

  /// Missions that need not be monotone, of one to eight tiers.
  public static Stream<Sample> mixed() {
    return of(Family.MIXED, 1, 8, count(USUAL));
  }

  /// Missions with dated evidence, of one to twelve tiers.
  public static Stream<Sample> dated() {
    return of(Family.DATED, 1, 12, count(USUAL));
  }

  /// Missions to plan for, of one to six tiers and three to ten weeks.
  public static Stream<Sample> planned() {
    return of(Family.PLANNED, 1, 6, count(USUAL));
  }

  /// Monotone missions of one to six tiers, for what takes many resolutions.
  public static Stream<Sample> small() {
    return of(Family.MONOTONE, 1, 6, count(USUAL) / 2);
  }

  /// Missions that need not be monotone, of two to six tiers, for what takes many resolutions.
  public static Stream<Sample> smallMixed() {
    return of(Family.MIXED, 2, 6, count(USUAL));
  }

  /// Monotone missions too large to try every set of pledges.
  public static Stream<Sample> large() {
    return of(Family.MONOTONE, 20, 50, count(USUAL) / 6);
  }

  private static int count(int usual) {
    return Integer.getInteger("samples", usual);
  }

  /// Samples of a family whose sizes grow from `least` to `most`.
  public static Stream<Sample> of(Family family, int least, int most, int count) {
    return LongStream.rangeClosed(1, count)
        .boxed()
        .sorted(Comparator.comparingInt((Long seed) -> size(seed, least, most)))
        .map(seed -> of(family, seed, size(seed, least, most)));
  }

  private static int size(long seed, int least, int most) {
    return least + (int) (seed % (most - least + 1));
  }

  /// The sample that a failed test names.
  public static Sample of(Family family, long seed, int size) {
    var mission = new MissionMaker(seed, size, family).mission();
    var draw = new Draw(~seed);
    var choices = new TreeMap<DecisionId, String>();
    mission.decisions().stream()
        .filter(_ -> draw.chance(40))
        .forEach(decision -> choices.put(decision.id(), draw.oneOf(decision.options())));
    var optimistic = draw.chance(30);
    var day = EvidenceMaker.FIRST_DAY.plusDays(draw.between(-1, EvidenceMaker.DAYS + 2));
    return new Sample(
        family,
        seed,
        size,
        mission,
        choices,
        optimistic,
        family == Family.DATED ? Optional.of(day) : Optional.empty());
  }

  /// The world that is asked about.
  public World world() {
    return mission.initialWorld().with(choices);
  }

  public Clause target() {
    return Optional.ofNullable(mission.targets().get(TARGET))
        .orElseGet(() -> Clause.of(Condition.always()));
  }

  public Sample with(Mission changed) {
    return new Sample(family, seed, size, changed, choices, optimistic, asOf);
  }

  public Sample with(boolean changed) {
    return new Sample(family, seed, size, mission, choices, changed, asOf);
  }

  /// The brute-force answers for this sample, all of whose pledges are taken as current.
  public Oracle oracle() {
    return new Oracle(mission, mission.pledges(), world(), optimistic);
  }

  /// The same mission with decisions, pledges, nations and the parts of conditions in another
  /// order.
  public Sample shuffled() {
    return with(Shuffle.of(mission, new Draw(seed + 1)));
  }

  /// The same mission with decisions, pledges and nations in another order.
  public Sample reordered() {
    return with(Shuffle.lists(mission, new Draw(seed + 2)));
  }

  /// Checks a law; if it does not hold, looks for a smaller mission of which it does not hold and
  /// shows that one.
  public void obeys(Law law) {
    Shrink.check(this, law);
  }

  /// Something that holds of every sample.
  @FunctionalInterface
  public interface Law {
    /// Throws if it does not hold.
    void check(Sample sample);
  }

  /// The mission as text for people.
  public static String describe(Mission mission) {
    return Portrait.of(mission);
  }

  /// The sample as text for people.
  public String describe() {
    return "%s%n%sworld %s%s%s%n"
        .formatted(
            this,
            describe(mission),
            world().choices(),
            optimistic ? ", optimistic" : "",
            asOf.map(day -> ", as of " + day).orElse(""));
  }

  /// As in the names of tests.
  @Override
  public String toString() {
    return "Sample.of(%s, %d, %d)".formatted(family, seed, size);
  }
}
