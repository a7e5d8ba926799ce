package org.muster.bench.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.bench.Measured;
import org.muster.bench.coalition.MadeUpCoalition;
import org.muster.bench.coalition.MadeUpCoalition.Size;
import org.muster.bench.coalition.MadeUpParts;
import org.muster.bench.sweep.Clock.Took;
import org.muster.engine.Setting;
import org.muster.engine.Watch;
import org.muster.engine.resolve.Resolver;
import org.muster.engine.sweep.Comings;
import org.muster.engine.sweep.SweepTask;
import org.muster.engine.sweep.Sweeper;
import org.muster.engine.sweep.Worlds;
import org.muster.model.mission.Mission;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.Decision;
import org.muster.model.sweep.WorldSpace;
import tools.jackson.databind.ObjectMapper;

/// Muster and the plain loop over the same worlds. Nothing is written if a single tier of a single
/// world differs.
public final class RunSweep {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DECISIONS = 20;
  private static final int TIMES = 100;
  private static final int RESOLVED = 2_000;

  /// For so many worlds the plain loop's answers are kept before they are compared.
  private static final int SLICE = 1 << 14;

  private final Mission mission;
  private final Setting setting;
  private final WorldSpace space;
  private final Map<String, Object> told = new TreeMap<>();

  private RunSweep(Mission mission) {
    this.mission = mission;
    this.setting = Setting.of(mission, Optional.empty(), new TreeMap<>(), false);
    this.space = new WorldSpace(setting.world(), mission.decisions());
  }

  /// @param arguments what is run, the file for what comes out, and what it is run for: `same`;
  ///   `cold`; `growth NATIONS PLEDGES DECISIONS`, where `PLEDGES` are of each nation; or `parts
  ///   GROUPS DECISIONS`
  public static void main(String[] arguments) throws Exception {
    var numbers = List.of(arguments).stream().skip(2).map(Integer::parseInt).toList();
    var run =
        switch (arguments[0]) {
          case "same" -> new RunSweep(Measured.sweep(DECISIONS)).same();
          case "cold" -> new RunSweep(Measured.sweep(DECISIONS)).cold();
          case "growth" ->
              new RunSweep(grown(numbers.get(0), numbers.get(1), numbers.get(2))).grow();
          case "parts" -> new RunSweep(MadeUpParts.draw(1, numbers.get(0), numbers.get(1))).parts();
          default -> throw new IllegalArgumentException("Nothing is called " + arguments[0] + ".");
        };
    run.told.put("memory", Clock.peakMemory());
    Files.writeString(Path.of(arguments[1]), JSON.writeValueAsString(run.told));
  }

  /// The same conditions as in the measured instance, for more nations with more pledges.
  private static Mission grown(int nations, int pledges, int decisions) {
    return MadeUpCoalition.draw(1, new Size(nations, pledges, decisions, 16, 8_000, 8));
  }

  private RunSweep same() throws Exception {
    var comings = Worlds.coming(setting, space);
    var plain = new PlainWorlds(mission, comings.space().over());
    compare(comings, plain);
    tell("one", Clock.one(TIMES, () -> Worlds.coming(setting, space)));
    tell("all", Clock.all(TIMES, () -> Worlds.coming(setting, space)));
    tell("whole", Clock.all(TIMES, () -> Worlds.whole(setting, space)));
    var task = SweepTask.of(setting).over(mission.decisions().stream().map(Decision::id).toList());
    tell("summary", Clock.all(TIMES, () -> Sweeper.sweep(task, Watch.nobody())));
    resolveAlone();
    return this;
  }

  private void compare(Comings comings, PlainWorlds plain) throws Exception {
    var rowOf = rows(comings, plain);
    var least = new BitSet[SLICE];
    var greatest = new BitSet[SLICE];
    var wall = 0.0;
    var cpu = 0.0;
    var waiting = 0L;
    for (long from = 0; from < comings.size(); from += SLICE) {
      var first = from;
      var took =
          Clock.once(() -> {
            for (int at = 0; at < SLICE; at++) {
              var options = options(comings.space(), first + at);
              least[at] = plain.least(options);
              greatest[at] = plain.greatest(options);
            }
            return true;
          });
      wall += took.wall();
      cpu += took.cpu();
      for (int at = 0; at < SLICE; at++) {
        same(comings, Mode.SEQUENTIAL, rowOf, from + at, least[at]);
        same(comings, Mode.SIMULTANEOUS, rowOf, from + at, greatest[at]);
        waiting += least[at].equals(greatest[at]) ? 0 : 1;
      }
    }
    tell("plain", new Took(wall, cpu));
    told.put("worlds", comings.size());
    told.put("tiers", plain.tiers());
    told.put("waiting", (double) waiting / comings.size());
    told.put("firm", share(comings, Mode.SEQUENTIAL));
    told.put("possible", share(comings, Mode.SIMULTANEOUS));
  }

  /// For each tier of the plain loop where Muster has it.
  private static int[] rows(Comings comings, PlainWorlds plain) {
    var rowOf = new int[plain.tiers()];
    for (int row = 0; row < rowOf.length; row++) {
      var tier = comings.tiers().get(row);
      rowOf[plain.first(tier.pledge()) + tier.tier()] = row;
    }
    return rowOf;
  }

  private static int[] options(WorldSpace space, long world) {
    var options = new int[space.over().size()];
    var rest = world;
    for (int at = options.length - 1; at >= 0; at--) {
      var count = space.over().get(at).options().size();
      options[at] = (int) (rest % count);
      rest /= count;
    }
    return options;
  }

  private static void same(Comings comings, Mode mode, int[] rowOf, long world, BitSet plain) {
    for (int tier = 0; tier < rowOf.length; tier++) {
      var word = comings.row(mode, rowOf[tier])[(int) (world >>> 6)];
      if ((word >>> (world & 63) & 1) != 0 != plain.get(tier)) {
        throw new IllegalStateException(
            "In the world %d, %s, Muster and the plain loop differ about the tier %s."
                .formatted(world, mode, comings.tiers().get(rowOf[tier])));
      }
    }
  }

  private static double share(Comings comings, Mode mode) {
    var bits = 0L;
    for (int tier = 0; tier < comings.tiers().size(); tier++) {
      for (long word : comings.row(mode, tier)) {
        bits += Long.bitCount(word);
      }
    }
    return (double) bits / comings.tiers().size() / comings.size();
  }

  /// One world after the other by the resolver; a whole result each.
  private void resolveAlone() throws Exception {
    var step = space.size().longValueExact() / RESOLVED;
    var took =
        Clock.one(
            3,
            () -> {
              var firm = 0L;
              for (int at = 0; at < RESOLVED; at++) {
                var alone = setting.in(space.world(at * step));
                firm += Resolver.resolve(alone).pledges().size();
              }
              return firm;
            });
    tell("resolver", new Took(took.wall() / RESOLVED, took.cpu() / RESOLVED));
  }

  private RunSweep cold() throws Exception {
    tell("first", Clock.all(1, () -> Worlds.coming(setting, space)));
    return this;
  }

  private RunSweep grow() throws Exception {
    told.put("pledges", mission.pledges().size());
    told.put("worlds", space.size().longValueExact());
    tell("coming", Clock.all(5, () -> Worlds.coming(setting, space)));
    return this;
  }

  private RunSweep parts() throws Exception {
    told.put("pledges", mission.pledges().size());
    told.put("decisions", mission.decisions().size());
    var task = SweepTask.of(setting);
    tell("first", Clock.all(1, () -> Sweeper.sweep(task, Watch.nobody())));
    tell("coming", Clock.all(10, () -> Sweeper.sweep(task, Watch.nobody())));
    var sweep = Sweeper.sweep(task, Watch.nobody());
    told.put("method", sweep.method().toString());
    told.put("share", sweep.in(Mode.SEQUENTIAL).events().getFirst().holds().value());
    return this;
  }

  private void tell(String name, Took took) throws IOException {
    told.put(name, Map.of("wall", took.wall(), "cpu", took.cpu()));
    System.out.printf("%s: %.4f s, %.4f s on the processor%n", name, took.wall(), took.cpu());
  }
}
