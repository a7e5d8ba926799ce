package org.muster.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.cli.Run;
import org.muster.cli.ask.MissionAtHand;
import org.muster.cli.ask.SweepInquiry;
import org.muster.cli.text.Page;
import org.muster.cli.text.Typesetting;
import org.muster.engine.Watch;
import org.muster.engine.sweep.SweepTask;
import org.muster.engine.sweep.Sweeper;
import org.muster.model.pledge.Component;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.Event;
import org.muster.model.sweep.EventShares;
import org.muster.model.sweep.Figure;
import org.muster.model.sweep.Method;
import org.muster.model.sweep.Share;
import org.muster.model.sweep.Spread;
import org.muster.model.sweep.Sweep;
import org.muster.model.sweep.WorldSpace;

/// The page of made-up sweeps of five nations, whose main target is 800 land troops.
final class SweepPageTest {
  private static final SweepInquiry ASKED = asked("five-nations");
  private static final Share NONE_OF_8 = share(0, 8);
  private static final Share ALL_OF_8 = share(8, 8);

  @Test
  void theAnswerStandsFirst() {
    assertThat(page(whole(share(2, 8), share(4, 8))))
        .contains(
            "In 2 of 8 worlds (25%) land forces reach 800 in turn; in 4 (50%) if all sign at"
                + " once.");
  }

  @Test
  void bothModesAlikeAreToldOnce() {
    assertThat(page(whole(share(3, 8), share(3, 8))))
        .contains(
            "In 3 of 8 worlds (38%) land forces reach 800, in turn and if all sign at once alike.");
  }

  @Test
  void noneAndAllAreWords() {
    assertThat(page(whole(NONE_OF_8, ALL_OF_8)))
        .contains("In none of 8 worlds land forces reach 800 in turn; in all if all sign at once.")
        .contains("At most 90 of these 800 come in turn.");
  }

  @Test
  void whatAllHaveIsToldInTheWordsOfTheMission() {
    assertThat(page(whole(share(2, 8), share(4, 8))))
        .contains("All 2 have: Do the arms fall silent?: yes (ceasefire).");
  }

  @Test
  void whatIsNeededAndEnoughIsToldInOne() {
    assertThat(page(whole(share(4, 8), share(4, 8))))
        .contains("That is so exactly where: Do the arms fall silent?: yes (ceasefire).");
  }

  @Test
  void aSampleHasIntervals() {
    var share = new Share(BigInteger.valueOf(250), BigInteger.valueOf(1000), 0.25, 0.224, 0.278);
    var page = page(sweep(new Method.Sampled(1000, 7), false, share, share));
    assertThat(page)
        .contains("In 25% (22.4–27.8) of the worlds land forces reach 800")
        .contains("1,000 of 8 worlds were drawn by Latin hypercube (--seed 7");
  }

  @Test
  void nothingInASampleIsNotCertain() {
    var share = new Share(BigInteger.ZERO, BigInteger.valueOf(1000), 0, 0, 0.0038);
    assertThat(page(sweep(new Method.Sampled(1000, 7), false, share, share)))
        .contains("In none of 1,000 worlds drawn", "· 0% (0–0.4)");
  }

  @Test
  void chancesAreCalledChances() {
    var share = new Share(BigInteger.TWO, BigInteger.valueOf(8), 0.1, 0.1, 0.1);
    assertThat(page(sweep(new Method.Whole(), true, share, share)))
        .contains("With a chance of 10% land forces reach 800")
        .contains("How likely the target is, in percent, where the answer is given.")
        .doesNotContain("no probability");
  }

  @Test
  void veryManyWorldsStayReadable() {
    var of = BigInteger.TEN.pow(21);
    var share = Share.of(of.divide(BigInteger.valueOf(4)), of);
    assertThat(page(sweep(new Method.Factored(3, 4112), false, share, share)))
        .contains("In 2.5 × 10^20 of 1.0 × 10^21 worlds (25%)")
        .contains("fall into 3 parts that have nothing to do with each other; all 4,112 worlds");
  }

  @Test
  void aShareNeverSaysNothingOrAllWhereItIsNotSo() {
    assertThat(page(whole(share(1, 1000), share(999, 1000)))).contains("░ <1%", "▓ >99%");
  }

  @Test
  void whatWasEndedIsTold() {
    var sweep = whole(share(2, 8), share(4, 8));
    var ended =
        new Sweep(
            sweep.space(),
            false,
            sweep.method(),
            List.of(DecisionId.of("port-open")),
            false,
            2,
            false,
            sweep.modes());
    assertThat(page(ended))
        .contains("ended before all were looked at")
        .contains("Nothing reads port-open: it only multiplies the worlds.")
        .contains("2 worlds were resolved by themselves");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100, 120})
  void nothingIsWiderThanThePage(int width) {
    for (var asked : List.of(ASKED, asked("reassurance-ukraine"))) {
      var sweep = Sweeper.sweep(asked.task().drawing(2000, 1).upTo(100), Watch.nobody());
      assertThat(page(asked, sweep, width, false).lines())
          .allSatisfy(it -> assertThat(Typesetting.width(it)).isLessThanOrEqualTo(width));
    }
  }

  @Test
  void colourSaysNothingThatIsNotThereWithoutIt() {
    var sweep = whole(share(2, 8), share(4, 8));
    var coloured = page(ASKED, sweep, 100, true);
    assertThat(coloured).contains("\u001b[");
    assertThat(Typesetting.plain(coloured)).isEqualTo(page(ASKED, sweep, 100, false));
  }

  private static SweepInquiry asked(String mission) {
    var inquiry =
        MissionAtHand.in(Run.HOME.resolve("missions").resolve(mission), mission)
            .ask(Map.of(), Optional.empty(), false);
    return SweepInquiry.of(
        inquiry,
        SweepTask.of(inquiry.setting()),
        new SweepInquiry.Asked(List.of(), new TreeSet<>(), Optional.empty(), Mode.SEQUENTIAL));
  }

  private static Share share(long in, long of) {
    return Share.of(BigInteger.valueOf(in), BigInteger.valueOf(of));
  }

  private static Sweep whole(Share inTurn, Share atOnce) {
    return sweep(new Method.Whole(), false, inTurn, atOnce);
  }

  private static Sweep sweep(Method method, boolean weighted, Share inTurn, Share atOnce) {
    var space = new WorldSpace(ASKED.inquiry().setting().world(), ASKED.mission().decisions());
    return new Sweep(
        space,
        false,
        method,
        List.of(),
        weighted,
        0,
        true,
        Map.of(Mode.SEQUENTIAL, in(inTurn), Mode.SIMULTANEOUS, in(atOnce)));
  }

  /// All of it where the arms fall silent.
  private static Sweep.InMode in(Share holds) {
    var half = holds.of().divide(BigInteger.TWO);
    var options = new TreeMap<String, Share>();
    options.put("no", Share.of(BigInteger.ZERO, half));
    options.put("yes", Share.of(holds.in().min(half), half));
    SortedMap<DecisionId, SortedMap<String, Share>> given = new TreeMap<>();
    given.put(DecisionId.of("ceasefire"), options);
    var spread = new Spread(figure(), 0, 90, 30, List.of(0L, 10L, 20L, 40L, 80L));
    return new Sweep.InMode(
        List.of(new EventShares(new Event.Target("battalion"), holds, holds, given)),
        List.of(spread));
  }

  private static Figure figure() {
    return new Figure.StrengthOf(Component.LAND);
  }

  /// As one line, so that sentences are found wherever they are broken.
  private static String page(Sweep sweep) {
    return page(ASKED, sweep, 100, false).replaceAll("\\s+", " ");
  }

  private static String page(SweepInquiry asked, Sweep sweep, int width, boolean coloured) {
    var page = new Page(width, coloured);
    SweepPage.print(page, asked, sweep, List.of());
    return page.toString();
  }
}
