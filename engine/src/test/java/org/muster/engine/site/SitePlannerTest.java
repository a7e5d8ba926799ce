package org.muster.engine.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.muster.engine.Setting;
import org.muster.engine.Watch;
import org.muster.model.pledge.Range;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.requirement.RequirementSet;
import org.muster.model.site.Corridor;
import org.muster.model.site.Criterion;
import org.muster.model.site.Site;
import org.muster.model.site.Site.Consent;
import org.muster.model.site.SiteQuestion;
import org.muster.model.site.SiteRanking.Part;
import org.muster.model.site.SiteStudy;
import org.muster.model.time.Window;

/// Three places on the equator, one degree (111 km) apart, and what is reckoned of them by hand.
final class SitePlannerTest {
  private static final Site WEST =
      site("west", 0, OptionalLong.of(200), OptionalLong.of(50), 2, OptionalLong.of(150));
  private static final Site MIDDLE =
      site("middle", 1, OptionalLong.of(400), OptionalLong.empty(), 6, OptionalLong.of(900));
  private static final Site EAST =
      site("east", 2, OptionalLong.empty(), OptionalLong.empty(), 2, OptionalLong.empty());
  private static final List<Corridor> CORRIDORS =
      List.of(
          corridor("one", "west", Optional.of(Range.of(80, 300))),
          corridor("two", "west", Optional.of(Range.of(40))),
          corridor("three", "middle", Optional.of(Range.of(100))));

  private static Site site(
      String id,
      double longitude,
      OptionalLong capacity,
      OptionalLong throughput,
      double weight,
      OptionalLong contactKm) {
    return new Site(
        id,
        id,
        0,
        longitude,
        capacity,
        throughput,
        OptionalDouble.of(weight),
        contactKm,
        id.equals("east") ? Consent.UNKNOWN : Consent.YES,
        List.of());
  }

  private static Corridor corridor(String id, String to, Optional<Range> capacity) {
    return new Corridor(
        id,
        Corridor.Mode.ROAD,
        "abroad",
        to,
        capacity,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "");
  }

  private static SiteStudy study(SiteQuestion question, RequirementLine... lines) {
    var set = new RequirementSet("set", "Set", new TreeMap<>(), List.of(), List.of(lines), "");
    var mission = MadeUpPlaces.mission(List.of(WEST, MIDDLE, EAST), CORRIDORS, List.of(set));
    var setting = Setting.of(mission, Optional.empty(), new TreeMap<>(), false);
    return SitePlanner.study(setting, question, Watch.nobody());
  }

  private static Part part(String id, Criterion criterion) {
    return study(SiteQuestion.usual().withRadius(120)).ranking().sites().stream()
        .filter(it -> it.site().id().equals(id))
        .findFirst()
        .orElseThrow()
        .part(criterion);
  }

  private static void assertScore(String id, Criterion criterion, double score) {
    assertThat(part(id, criterion).known()).isTrue();
    assertThat(part(id, criterion).score()).isCloseTo(score, within(1e-12));
  }

  @Test
  void coverageIsTheShareOfTheOthersThatIsWithinReach() {
    assertScore("west", Criterion.COVERAGE, 6.0 / 8);
    assertScore("middle", Criterion.COVERAGE, 1);
  }

  @Test
  void capacityAndImportanceAreOfTheLargest() {
    assertScore("west", Criterion.CAPACITY, 0.5);
    assertScore("middle", Criterion.CAPACITY, 1);
    assertThat(part("east", Criterion.CAPACITY)).isEqualTo(Part.UNKNOWN);
    assertScore("east", Criterion.IMPORTANCE, 1.0 / 3);
  }

  /// The two corridors of the west could bring 120 (lower ends), but only 50 pass through.
  @Test
  void accessIsHalfWhatArrivesAndHalfByHowManyWays() {
    assertScore("west", Criterion.ACCESS, (50.0 / 100 + 2.0 / 2) / 2);
    assertScore("middle", Criterion.ACCESS, (1 + 1.0 / 2) / 2);
    assertThat(part("east", Criterion.ACCESS)).isEqualTo(Part.UNKNOWN);
  }

  @Test
  void distanceAddsNothingFromThreeHundredKilometresOn() {
    assertScore("west", Criterion.DISTANCE, 0.5);
    assertScore("middle", Criterion.DISTANCE, 1);
    assertThat(part("east", Criterion.DISTANCE)).isEqualTo(Part.UNKNOWN);
  }

  @Test
  void consentThatIsNotKnownIsHalf() {
    assertScore("west", Criterion.CONSENT, 1);
    assertThat(part("east", Criterion.CONSENT)).isEqualTo(Part.UNKNOWN);
  }

  @Test
  void roomIsForTheDayOnWhichMostIsAskedFor() {
    var first = due(MadeUpPlaces.line("first", 100, "west"), 0, OptionalInt.of(29));
    var second = due(MadeUpPlaces.line("second", 250, "middle"), 20, OptionalInt.empty());
    var third = due(MadeUpPlaces.line("third", 90, "east"), 30, OptionalInt.empty());
    var demand =
        study(SiteQuestion.usual(), first, second, third, MadeUpPlaces.line("far", 999, "nowhere"))
            .demand();
    assertThat(demand.strength()).isEqualTo(350);
    assertThat(demand.day()).isEqualTo(20);
    assertThat(demand.elsewhere()).containsExactly("far");
  }

  private static RequirementLine due(RequirementLine line, int from, OptionalInt to) {
    return new RequirementLine(
        line.id(),
        line.component(),
        line.capability(),
        line.amount(),
        line.strength(),
        line.place(),
        line.sites(),
        Optional.of(new Window(from, to)),
        line.priority(),
        line.need(),
        line.requires(),
        line.substitutes(),
        line.backing(),
        line.note());
  }

  @Test
  void theMiddleServesBestAndAStraightLineHasNoKnee() {
    var study = study(SiteQuestion.usual().withCount(1));
    assertThat(study.selections().toString()).contains("sites=[middle]");
    assertThat(study.knee()).isEmpty(); // 44, 22 and 0 km
  }

  @Test
  void aPlaceIsAloneIfNoOtherIsWithinTheRadius() {
    var study = study(SiteQuestion.usual().withRadius(120));
    assertThat(study.alone()).isEmpty();
    assertThat(study(SiteQuestion.usual().withRadius(100)).alone())
        .containsExactly("east", "middle", "west");
  }
}
