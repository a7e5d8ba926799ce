package org.muster.engine.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GreatCircleTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "London to Paris, 51.5074, -0.1278, 48.8566, 2.3522, 343.6",
    "London to New York, 51.5074, -0.1278, 40.7128, -74.0060, 5570.2",
    "Berlin to Tokyo, 52.5200, 13.4050, 35.6762, 139.6503, 8917.8",
    "Kyiv to Lviv, 50.4501, 30.5234, 49.8397, 24.0297, 468",
    "Kyiv to Odesa, 50.4501, 30.5234, 46.4825, 30.7233, 441"
  })
  void cityPairsAreAsFarAsAnAtlasSays(
      String pair, double lat, double lon, double otherLat, double otherLon, double km) {
    assertThat(GreatCircle.km(lat, lon, otherLat, otherLon)).as(pair).isCloseTo(km, within(3.0));
  }

  @Test
  void aQuarterOfTheGlobeIsTenThousandKilometres() {
    assertThat(GreatCircle.km(0, 0, 90, 0)).isCloseTo(10_007.557, within(0.001));
    assertThat(GreatCircle.km(0, 0, 0, 180)).isCloseTo(20_015.115, within(0.001));
  }

  @Test
  void theDateLineIsNoDistance() {
    assertThat(GreatCircle.km(0, 179.5, 0, -179.5)).isCloseTo(111.195, within(0.001));
  }

  @Test
  void metresAreStillTold() {
    assertThat(GreatCircle.km(50, 30, 50.00001, 30)).isCloseTo(0.00111195, within(1e-8));
  }
}
