package org.muster.bench.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.muster.bench.Measured;
import org.muster.bench.coalition.MadeUpCoalition;
import org.muster.engine.Setting;
import org.muster.engine.Watch;
import org.muster.engine.sweep.Comings;
import org.muster.engine.sweep.SweepTask;
import org.muster.engine.sweep.Sweeper;
import org.muster.engine.sweep.Worlds;
import org.muster.model.mission.Mission;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.World;
import org.muster.model.sweep.Event;
import org.muster.model.sweep.WorldSpace;
import tools.jackson.databind.ObjectMapper;

/// Enumerates worlds with clingo, a world a model, checks that the answers are Muster's, and writes
/// down how long clingo took. Nothing is written if an answer differs.
public final class SweepComparison {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// Decisions that are swept where every tier of every world is compared.
  private static final int COMPARED = 12;

  private final Clingo clingo;
  private final Path folder;
  private final Mission mission;
  private final Setting setting;
  private final int decisions;
  private final Map<String, Double> told = new TreeMap<>();

  private SweepComparison(Path folder, int decisions) {
    this.folder = folder;
    this.clingo = new Clingo(folder);
    this.decisions = decisions;
    this.mission = Measured.sweep(decisions);
    this.setting = Setting.of(mission, Optional.empty(), new TreeMap<>(), false);
  }

  /// @param arguments the folder to work in, to which `clingo.json` is written, and how many
  ///   decisions there are
  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0]).toAbsolutePath();
    var run = new SweepComparison(folder, Integer.parseInt(arguments[1]));
    for (var fixpoint : Fixpoint.values()) {
      run.compareWorlds(fixpoint);
      run.count(fixpoint);
    }
    JSON.writeValue(folder.resolve("clingo.json").toFile(), run.told);
  }

  /// Every tier of every world of a smaller space; the other decisions stay as they are at first.
  private void compareWorlds(Fixpoint fixpoint) throws IOException {
    var swept = mission.decisions().subList(0, COMPARED);
    var program = AnswerSetProgram.of(mission, fixpoint) + choices(swept) + "#show d/2.\n";
    var answers = clingo.run(List.of(write(fixpoint, "some.lp", program), "0")).answers();
    var space = new WorldSpace(setting.world(), swept);
    var comings = Worlds.coming(setting, space);
    if (answers.size() != comings.size()) {
      throw new IllegalStateException(
          "clingo has %d models for %d worlds.".formatted(answers.size(), comings.size()));
    }
    for (var answer : answers) {
      same(comings, fixpoint, answer);
    }
  }

  private void same(Comings comings, Fixpoint fixpoint, Set<String> answer) {
    var number = number(comings.space(), answer);
    for (int row = 0; row < comings.tiers().size(); row++) {
      var tier = comings.tiers().get(row);
      var atom =
          "%s(\"%s\",%d)"
              .formatted(fixpoint == Fixpoint.LEAST ? "t" : "nt", tier.pledge(), tier.tier());
      var clingoSays = answer.contains(atom) == (fixpoint == Fixpoint.LEAST);
      var word = comings.row(fixpoint.mode(), row)[(int) (number >>> 6)];
      if ((word >>> (number & 63) & 1) != 0 != clingoSays) {
        throw new IllegalStateException(
            "In the world %d of the %s fixpoint clingo and Muster differ about %s."
                .formatted(number, fixpoint, tier));
      }
    }
  }

  private static long number(WorldSpace space, Set<String> answer) {
    var number = 0L;
    for (var decision : space.over()) {
      var options = decision.options();
      var taken =
          options.stream()
              .filter(it -> answer.contains("d(\"%s\",\"%s\")".formatted(decision.id(), it)))
              .findFirst()
              .orElseThrow();
      number = number * options.size() + options.indexOf(taken);
    }
    return number;
  }

  /// Timed: all worlds, and those that reach the target, without a word about each.
  private void count(Fixpoint fixpoint) throws IOException {
    var size = 1L << decisions;
    var every = AnswerSetProgram.of(mission, fixpoint) + choices(mission.decisions());
    var worlds = models(fixpoint, "all", every);
    var target = Measured.target(mission);
    var reaching = AnswerSetProgram.reaching(mission, fixpoint, target);
    var found = models(fixpoint, "target", reaching + choices(mission.decisions()));
    var ids = mission.decisions().stream().map(Decision::id).toList();
    var expected =
        Sweeper.sweep(SweepTask.of(setting).over(ids), Watch.nobody())
            .in(fixpoint.mode())
            .find(new Event.Target(MadeUpCoalition.TARGET))
            .orElseThrow()
            .holds()
            .in()
            .longValueExact();
    if (worlds != size || found != expected) {
      throw new IllegalStateException(
          "clingo has %d worlds and %d with the target, Muster %d and %d."
              .formatted(worlds, found, size, expected));
    }
    told.put(fixpoint.mode().written() + ".reaching", (double) found);
  }

  private long models(Fixpoint fixpoint, String name, String program) throws IOException {
    var run = clingo.run(List.of(write(fixpoint, name + ".lp", program), "0", "-q"));
    told.put(fixpoint.mode().written() + "." + name + ".cpu", run.cpu());
    told.put(fixpoint.mode().written() + "." + name + ".wall", run.wall());
    var models = run.told().at("/Models/Number").asLong();
    System.out.printf(
        "clingo %s %s: %d models, %.1f s, %.1f s on the processor%n",
        fixpoint, name, models, run.wall(), run.cpu());
    return models;
  }

  /// One option of each of these decisions; the others stay as they are.
  private String choices(List<Decision> swept) {
    var text = new StringBuilder();
    for (var decision : swept) {
      text.append("1 { d(\"%s\", O) : option(\"%1$s\", O) } 1.\n".formatted(decision.id()));
    }
    var choices = new TreeMap<DecisionId, String>(setting.world().choices());
    swept.forEach(decision -> choices.remove(decision.id()));
    return text + AnswerSetProgram.world(new World(choices));
  }

  private String write(Fixpoint fixpoint, String name, String text) throws IOException {
    var file = folder.resolve(fixpoint.mode().written() + "-" + name);
    return Files.writeString(file, text).toString();
  }
}
