package org.muster.engine.audit;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.engine.audit.Theatre.days;
import static org.muster.engine.audit.Theatre.window;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.Assignment.Leg;
import org.muster.model.planning.Milestone;
import org.muster.model.pledge.Range;

/// What holds of every plan, good or bad, in made-up theatres.
final class AuditLawsTest {
  private static final List<String> PLACES = List.of("kyiv", "lviv", "odesa", "Riga", "");
  private static final List<String> WAYS = List.of("north", "east", "back", "south", "nowhere");

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  private static Theatre theatre(Random random) {
    var theatre = new Theatre();
    theatre.approach = random.nextInt(15);
    theatre.handover = random.nextInt(15);
    theatre.tour = random.nextBoolean() ? Optional.of(days(random.nextInt(60))) : Optional.empty();
    for (var nation : List.of("EST", "LVA", "LTU")) {
      theatre.pledge(
          nation,
          nation,
          it -> {
            it.units = Optional.of(Range.of(random.nextInt(3)));
            it.heads = Optional.of(Range.of(random.nextInt(900)));
            it.lift = random.nextBoolean() ? OptionalLong.of(random.nextInt(900)) : it.lift;
            it.available = Optional.of(window(random.nextInt(40), 40 + random.nextInt(99)));
          });
      theatre.nation(nation, 900, random.nextInt(1000));
    }
    for (var line : List.of("ground", "second")) {
      theatre.line(
          line,
          it -> {
            it.heads = Optional.of(Range.of(random.nextInt(900)));
            it.sites = List.of("kyiv", "odesa");
            it.when = Optional.of(window(random.nextInt(40) - 9, 40 + random.nextInt(200)));
            it.requires = random.nextBoolean() ? List.of("ground") : List.of();
          });
    }
    var room = OptionalLong.of(random.nextInt(900));
    return theatre
        .site("kyiv", room, OptionalLong.of(random.nextInt(50)), OptionalLong.empty())
        .corridor("north", "Riga", "lviv", Optional.of(Range.of(random.nextInt(50))))
        .corridor("east", "lviv", "kyiv", Optional.empty(), 3, Optional.of(window(9, 80)))
        .corridor("back", "kyiv", "lviv", Optional.empty())
        .corridor("south", "Constanța", "odesa", Optional.empty())
        .lift("pool", "USA", true, random.nextInt(50), Optional.of(window(0, 50)));
  }

  private static <T> T any(Random random, List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  private static void anyStays(Random random, Theatre theatre) {
    theatre.milestones.add(
        new Milestone(
            "ioc", "IOC", List.of(), Optional.empty(), OptionalInt.empty(), 50, Optional.empty()));
    var units = List.of("EST", "EST#1", "LVA", "LVA#2", "LTU", "LTU#1", "USA");
    for (int count = random.nextInt(8); count > 0; count--) {
      var from = random.nextInt(Theatre.HORIZON + 10) - 5;
      var to = from + 1 + random.nextInt(12);
      theatre.stays.add(
          new Assignment(
              any(random, units),
              random.nextInt(9) == 0 ? "another" : "set",
              any(random, List.of("ground", "second", "third")),
              any(random, PLACES),
              from,
              from + random.nextInt(to - from + 1),
              to,
              IntStream.range(0, random.nextInt(4)).mapToObj(_ -> anyLeg(random, from)).toList(),
              Optional.of("risk").filter(_ -> random.nextInt(9) == 0)));
    }
  }

  private static Leg anyLeg(Random random, int from) {
    var departs = 7 * from - random.nextInt(60);
    return new Leg(
        any(random, WAYS), departs, departs + 1 + random.nextInt(30), random.nextInt(900));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoeverStaysAtHomeKeepsAllRules(long seed) {
    assertThat(theatre(new Random(seed)).breaches()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyPlanIsToldWhatItBreaksInTheOrderOfTheRules(long seed) {
    var random = new Random(seed);
    var theatre = theatre(random);
    anyStays(random, theatre);
    var breaches = theatre.breaches();
    assertThat(breaches).isSortedAccordingTo(comparing(Breach::rule)).doesNotHaveDuplicates();
    assertThat(breaches).allSatisfy(it -> assertThat(it.message()).endsWith("."));
    assertThat(theatre.breaches()).isEqualTo(breaches);
  }

  /// A rule of 1 to 7 looks at the stays of one unit: what others do does not mend it.
  @ParameterizedTest
  @MethodSource("seeds")
  void aBadStayIsBadInAnyCompany(long seed) {
    var random = new Random(seed);
    var theatre = theatre(random);
    anyStays(random, theatre);
    var together = theatre.breaches();
    for (var stay : List.copyOf(theatre.stays)) {
      theatre.stays.clear();
      theatre.stays.add(stay);
      assertThat(together)
          .containsAll(theatre.breaches().stream().filter(StayBreach.class::isInstance).toList());
    }
  }
}
