package org.muster.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.engine.Tiny.all;
import static org.muster.engine.Tiny.always;
import static org.muster.engine.Tiny.decided;
import static org.muster.engine.Tiny.joins;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.engine.Tiny;
import org.muster.engine.resolve.Resolver;
import org.muster.model.nation.NationId;
import org.muster.model.resolution.Awaited;

class ExpectationsTest {
  @Test
  void whoeverIsNamedAndDoesNotComeIsWaitedFor() {
    var mission =
        new Tiny()
            .land("ITA", 1, joins("USA"))
            .land("BEL", 1, all(joins("USA"), joins("GBR")))
            .land("GBR", 1, always());

    assertThat(of(mission))
        .singleElement()
        .satisfies(awaited -> {
          assertThat(awaited.nation()).isEqualTo(NationId.of("USA"));
          assertThat(awaited.by()).containsExactly(NationId.of("BEL"), NationId.of("ITA"));
        });
  }

  @Test
  void whoIsWaitedForByMostIsToldFirst() {
    var mission =
        new Tiny()
            .question("ceasefire", "no", "yes")
            .land("GBR", 1, decided("ceasefire", "yes"))
            .land("BEL", 1, all(joins("GBR"), joins("USA")))
            .land("ITA", 1, joins("USA"));

    assertThat(of(mission))
        .extracting(Awaited::nation)
        .containsExactly(NationId.of("USA"), NationId.of("GBR"));
  }

  @Test
  void whoComesWaitsForNobody() {
    var mission = new Tiny().question("us", "no", "yes").land("USA", 1, decided("us", "yes"));

    assertThat(of(mission.land("ITA", 1, joins("USA")), "us=yes")).isEmpty();
  }

  private static List<Awaited> of(Tiny mission, String... choices) {
    var setting = mission.setting(choices);
    return Expectations.of(setting, Resolver.resolve(setting));
  }
}
