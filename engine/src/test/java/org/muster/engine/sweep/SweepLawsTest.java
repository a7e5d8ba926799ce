package org.muster.engine.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.engine.Setting;
import org.muster.engine.resolve.Resolver;
import org.muster.engine.slice.Bits;
import org.muster.model.mission.Mission;
import org.muster.model.pledge.PledgeId;
import org.muster.model.sweep.WorldSpace;
import org.muster.testkit.Sample;

final class SweepLawsTest {
  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#some")
  void everyWorldOfASweepIsAsTheResolverHasIt(Sample sample) {
    sample.obeys(SweepLawsTest::sameAnswers);
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#mixed")
  void soItIsWhereANotLeavesSomethingOpen(Sample sample) {
    sample.obeys(SweepLawsTest::sameAnswers);
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#planned")
  void soItIsWithLinesToFill(Sample sample) {
    sample.obeys(SweepLawsTest::sameAnswers);
  }

  @ParameterizedTest
  @MethodSource("org.muster.testkit.Sample#mixed")
  void whoComesInAWorldIsAsTheResolverHasIt(Sample sample) {
    sample.obeys(it -> {
      var setting = Setting.of(it.mission(), it.asOf(), it.choices(), it.optimistic());
      var comings = Worlds.coming(setting, space(it.mission(), setting));
      for (long world = 0; world < comings.size(); world++) {
        var here = setting.in(comings.space().world(world));
        for (var mode : Walk.MODES) {
          var coming = new TreeSet<PledgeId>();
          for (int tier = 0; tier < comings.tiers().size(); tier++) {
            if (Bits.isSet(comings.row(mode, tier), world)) {
              coming.add(comings.tiers().get(tier).pledge());
            }
          }
          assertThat(coming).isEqualTo(Resolver.resolve(here).total(mode).pledges());
        }
      }
    });
  }

  private static void sameAnswers(Sample sample) {
    var setting =
        Setting.of(sample.mission(), sample.asOf(), sample.choices(), sample.optimistic());
    var space = space(sample.mission(), setting);
    for (var cut : List.of(Cut.of(space), new Cut(1, 4), new Cut(3, 1_000))) {
      sameAnswers(setting, Worlds.whole(setting, space, cut));
    }
  }

  private static void sameAnswers(Setting setting, WorldTable table) {
    var plain = new PlainSweep(setting, table.space()).table();
    assertThat(table.size()).isEqualTo(plain.size());
    assertThat(table.events()).isEqualTo(plain.events());
    for (int world = 0; world < table.size(); world++) {
      assertThat(Answer.of(table, world)).isEqualTo(Answer.of(plain, world));
    }
  }

  private static WorldSpace space(Mission mission, Setting setting) {
    return new WorldSpace(setting.world(), mission.decisions());
  }
}
