package org.muster.exchange.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarTest {
  private static final List<String> COMPONENTS = List.of("land", "air", "sea", "logistics");

  @Test
  void aWrongAMissingASpareAndTwoSwappedLettersAreNear() {
    assertThat(Similar.to("lond", COMPONENTS)).containsExactly("land");
    assertThat(Similar.to("lan", COMPONENTS)).containsExactly("land");
    assertThat(Similar.to("laand", COMPONENTS)).containsExactly("land");
    assertThat(Similar.to("lnad", COMPONENTS)).containsExactly("land");
  }

  @Test
  void capitalsAndUnderscoresAreNoDifference() {
    assertThat(Similar.to("Home_Floor", List.of("home-floor"))).containsExactly("home-floor");
  }

  @Test
  void theNearestComesFirstAndThreeAreEnough() {
    assertThat(Similar.to("S100", List.of("S103", "S102", "S1000", "S101", "S110")))
        .containsExactly("S1000", "S101", "S102");
  }

  @Test
  void whatHasNothingInCommonIsNotSuggested() {
    assertThat(Similar.to("helicopter", COMPONENTS)).isEmpty();
    assertThat(Similar.to("x", List.of("y"))).isEmpty();
  }
}
