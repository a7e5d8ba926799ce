package org.muster.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.cli.Run;
import org.muster.model.site.Criterion;
import org.muster.model.site.CriterionWeights;

final class SitesCommandTest {
  private static final String BIG = "missions/reassurance-ukraine";

  @Test
  void aChoiceIsYesAndNoneIsNo() {
    assertThat(Run.of("sites", BIG, "--p", "3").exitCode()).isZero();
    assertThat(Run.of("sites", BIG, "--p", "20").exitCode()).isEqualTo(1);
    assertThat(Run.of("sites", BIG, "--decide", "scale=large", "--p", "3").exitCode()).isEqualTo(1);
    assertThat(Run.of("sites", "missions/two-wait").exitCode()).isEqualTo(1);
  }

  @Test
  void aMisspeltSiteIsGuessed() {
    var run = Run.of("sites", BIG, "--with", "lvov", "--without", "odessa");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no site is called \"lvov\"", "Did you mean odesa?");
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    var run =
        Run.of(
            "sites",
            BIG,
            "--weight",
            "acces=1",
            "--weight",
            "capacity=x",
            "--radius",
            "0",
            "--band",
            "200",
            "--p",
            "0",
            "--with",
            "kyiv",
            "--aside",
            "kyiv");
    assertThat(run.err())
        .contains(
            "Did you mean access?",
            "the weight of capacity cannot be \"x\"",
            "--radius: the number cannot be 0",
            "--band: the number cannot be 200",
            "--p: the number cannot be 0",
            "the site kyiv is told by --with and by --aside");
  }

  @Test
  void weightsThatAreAllZeroLeaveNothingToJudgeBy() {
    var run =
        Run.of(
            "sites",
            BIG,
            "--weight",
            "coverage=0",
            "--weight",
            "capacity=0",
            "--weight",
            "access=0",
            "--weight",
            "distance=0",
            "--weight",
            "consent=0",
            "--weight",
            "importance=0");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("all criteria have the weight 0");
  }

  @Test
  void pinsHold() {
    var run =
        Run.of("sites", BIG, "--p", "2", "--with", "kharkiv", "--without", "kyiv", "--any-room");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).containsPattern("2 places, nearest to all places: .*kharkiv");
    assertThat(run.out().lines().filter(it -> it.contains("nearest to all places")))
        .noneMatch(it -> it.contains("kyiv"));
  }

  @Test
  void aLargerForceNeedsMorePlaces() {
    var run = Run.of("sites", BIG, "--decide", "scale=large", "--p", "3");
    assertThat(run.out()).contains("The force of 60,000 does not fit", "--any-room");
    assertThat(Run.of("sites", BIG, "--decide", "scale=large", "--p", "3", "--any-room").exitCode())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"two-wait", "five-nations", "reassurance-ukraine"})
  void thePageIsNoWiderThanAPipe(String mission) {
    assertThat(Run.of("sites", "missions/" + mission).out().lines())
        .allSatisfy(line -> assertThat(line.codePointCount(0, line.length())).isLessThan(101));
  }

  @Test
  void theCriteriaAndTheirWeightsAreDocumented() throws IOException {
    var guide = Files.readString(Run.HOME.resolve("docs/sites.md"));
    assertThat(Criterion.values())
        .allSatisfy(it ->
            assertThat(guide)
                .containsPattern(
                    "\\| `%s` \\|.*\\| %.0f \\|"
                        .formatted(
                            it.written(), CriterionWeights.USUAL.told().getOrDefault(it, -1.0))));
  }
}
