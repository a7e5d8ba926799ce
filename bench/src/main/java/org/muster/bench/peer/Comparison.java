package org.muster.bench.peer;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.bench.Measured;
import org.muster.bench.coalition.Worlds;
import org.muster.engine.Setting;
import org.muster.engine.position.RollCall;
import org.muster.engine.resolve.Resolver;
import org.muster.engine.unlock.UnlockSearch;
import org.muster.model.mission.Mission;
import org.muster.model.pledge.Pledge;
import org.muster.model.resolution.Placed;
import org.muster.model.scenario.Move;
import org.muster.model.scenario.World;
import tools.jackson.databind.ObjectMapper;

/// Solves the measured worlds with clingo, checks that the answers are Muster's, and writes down
/// how long clingo took. Nothing is written if a single answer differs.
public final class Comparison {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ROUNDS = 20;
  private static final int PROCESSES = 15;
  private static final int UNLOCK_PROCESSES = 5;

  private final Path folder;
  private final Clingo clingo;
  private final Mission mission = Measured.large();
  private final List<World> worlds = Worlds.draw(mission, Measured.WORLDS, Measured.SEED);
  private final Map<String, Double> seconds = new TreeMap<>();

  private Comparison(Path folder) {
    this.folder = folder;
    this.clingo = new Clingo(folder);
  }

  /// @param arguments the folder to work in; `clingo.json` is written to it
  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0]).toAbsolutePath();
    Files.createDirectories(folder);
    var comparison = new Comparison(folder);
    for (var fixpoint : Fixpoint.values()) {
      comparison.compareWorlds(fixpoint);
      comparison.compareUnlocks(fixpoint);
    }
    JSON.writeValue(folder.resolve("clingo.json").toFile(), comparison.seconds);
  }

  private void compareWorlds(Fixpoint fixpoint) throws IOException {
    var program = write(fixpoint, "rules.lp", AnswerSetProgram.of(mission, fixpoint));
    oneAfterAnother(fixpoint, program);
    var world = write(fixpoint, "world.lp", AnswerSetProgram.world(worlds.getFirst()));
    wholeProcesses(name(fixpoint) + ".one-world", PROCESSES, List.of(program, world));
  }

  private void oneAfterAnother(Fixpoint fixpoint, String program) throws IOException {
    var script = folder.resolve("worlds.lp");
    try (var packed = Comparison.class.getResourceAsStream("worlds.lp")) {
      Files.write(script, Objects.requireNonNull(packed).readAllBytes());
    }
    var answer = folder.resolve(name(fixpoint) + "-answers.json");
    var job = folder.resolve(name(fixpoint) + "-job.json");
    var options = options();
    var taken = worlds.stream().map(world -> taken(world, options)).toList();
    JSON.writeValue(
        job.toFile(),
        Map.of("options", options, "worlds", taken, "rounds", ROUNDS, "to", answer.toString()));
    clingo.run(List.of(program, script.toString(), "-c", "job=\"" + job + "\""));
    var told = JSON.readTree(answer.toFile());
    for (int i = 0; i < worlds.size(); i++) {
      var atoms = new TreeSet<String>();
      told.at("/answers/" + i).forEach(atom -> atoms.add(atom.asString()));
      same(worlds.get(i), comingSaysClingo(fixpoint, atoms), comingSaysMuster(fixpoint, i));
    }
    var times = new ArrayList<Double>();
    told.at("/seconds").forEach(it -> times.add(it.asDouble()));
    seconds.put(name(fixpoint) + ".grounded", median(times));
  }

  private List<List<String>> options() {
    return mission.decisions().stream()
        .flatMap(decision ->
            decision.options().stream().map(option -> List.of(decision.id().name(), option)))
        .toList();
  }

  private static List<Integer> taken(World world, List<List<String>> options) {
    var taken = new ArrayList<Integer>();
    world
        .choices()
        .forEach(
            (decision, option) -> taken.add(options.indexOf(List.of(decision.name(), option))));
    return taken;
  }

  /// `ngb-isr: 40..60, 2` for each pledge that comes.
  private Set<String> comingSaysClingo(Fixpoint fixpoint, Set<String> atoms) {
    var coming = new TreeSet<String>();
    for (var pledge : mission.pledges()) {
      var tiers = pledge.tiers();
      var holding = new ArrayList<Pledge.Tier>();
      for (int k = 0; k < tiers.size(); k++) {
        var derived = atoms.contains(atom(fixpoint, pledge, k));
        if (derived == (fixpoint == Fixpoint.LEAST)) {
          holding.add(tiers.get(k));
        }
      }
      best(holding).ifPresent(brings -> coming.add(pledge.id() + ": " + brings));
    }
    return coming;
  }

  private static String atom(Fixpoint fixpoint, Pledge pledge, int tier) {
    var name = fixpoint == Fixpoint.LEAST ? "t" : "nt";
    return "%s(\"%s\",%d)".formatted(name, pledge.id(), tier);
  }

  private static Optional<Placed.Brings> best(List<Pledge.Tier> holding) {
    return holding.stream()
        .map(tier -> new Placed.Brings(tier.strength(), tier.units()))
        .reduce((one, other) ->
            new Placed.Brings(
                one.strength().flatMap(a -> other.strength().map(a::max)),
                one.units().flatMap(a -> other.units().map(a::max))));
  }

  private Set<String> comingSaysMuster(Fixpoint fixpoint, int world) {
    var resolution = Resolver.resolve(setting(worlds.get(world)));
    var coming = new TreeSet<String>();
    for (var placed : resolution.pledges()) {
      var brings = fixpoint == Fixpoint.LEAST ? placed.inTurn() : placed.atOnce();
      brings.ifPresent(it -> coming.add(placed.pledge().id() + ": " + it));
    }
    return coming;
  }

  private Setting setting(World world) {
    return new Setting(mission, RollCall.asKnown(mission, Optional.empty()), world, false);
  }

  private void compareUnlocks(Fixpoint fixpoint) throws IOException {
    var target = Measured.target(mission);
    var text = AnswerSetProgram.ofUnlocks(mission, fixpoint, target, Measured.UNLOCK_SIZE);
    var program = write(fixpoint, "unlocks.lp", text);
    // Enumerates the answers whose shown atoms are minimal by inclusion.
    var minimal =
        List.of(program, "0", "--heuristic=Domain", "--enum-mode=domRec", "--dom-mod=false,show");
    var runs = wholeProcesses(name(fixpoint) + ".unlocks", UNLOCK_PROCESSES, minimal);
    var found = new TreeSet<>(runs.answers().stream().map(Set::toString).toList());
    var setting = setting(worlds.getFirst());
    var unlocks = UnlockSearch.unlocks(setting, target, fixpoint.mode(), Measured.UNLOCK_SIZE);
    var expected =
        unlocks.unlocks().stream()
            .map(unlock ->
                unlock.moves().stream()
                    .map(Comparison::atom)
                    .collect(toCollection(TreeSet::new))
                    .toString())
            .collect(toCollection(TreeSet::new));
    same(worlds.getFirst(), found, expected);
    System.out.printf(
        "%s: %d unlocks of up to %d moves%n", fixpoint, found.size(), Measured.UNLOCK_SIZE);
  }

  private static String atom(Move move) {
    return switch (move) {
      case Move.Commit(var nation) -> "commit(\"%s\")".formatted(nation);
      case Move.Decide(var decision, var option) ->
          "decide(\"%s\",\"%s\")".formatted(decision, option);
    };
  }

  private Clingo.Run wholeProcesses(String name, int times, List<String> arguments) {
    var runs = new ArrayList<Clingo.Run>();
    for (int i = 0; i < times; i++) {
      runs.add(clingo.run(arguments));
    }
    seconds.put(name + ".process", median(runs.stream().map(Clingo.Run::wall).toList()));
    seconds.put(name + ".cpu", median(runs.stream().map(Clingo.Run::cpu).toList()));
    seconds.put(name + ".solving", median(runs.stream().map(Clingo.Run::solving).toList()));
    return runs.getFirst();
  }

  private static double median(List<Double> values) {
    var sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void same(World world, Set<String> clingo, Set<String> muster) {
    if (!clingo.equals(muster)) {
      var extra = new TreeSet<>(clingo);
      extra.removeAll(muster);
      var missing = new TreeSet<>(muster);
      missing.removeAll(clingo);
      throw new IllegalStateException(
          "In the world %s clingo alone says %s and Muster alone says %s."
              .formatted(world.choices(), extra, missing));
    }
  }

  private String write(Fixpoint fixpoint, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name(fixpoint) + "-" + name), text).toString();
  }

  private static String name(Fixpoint fixpoint) {
    return fixpoint.mode().written();
  }
}
