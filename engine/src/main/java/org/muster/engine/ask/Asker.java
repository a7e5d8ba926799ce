package org.muster.engine.ask;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.engine.Setting;
import org.muster.engine.Watch;
import org.muster.engine.sweep.SweepTask;
import org.muster.engine.sweep.Sweeper;
import org.muster.engine.sweep.WorldTable;
import org.muster.engine.sweep.Worlds;
import org.muster.model.ask.Advice;
import org.muster.model.ask.Regret;
import org.muster.model.ask.Robustness;
import org.muster.model.chance.Chances;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.World;
import org.muster.model.sweep.Event;
import org.muster.model.sweep.Figure;
import org.muster.model.sweep.Method;
import org.muster.model.sweep.Sweep;
import org.muster.model.sweep.WorldSpace;

/// What to ask next, what the gaps depend on, and which choice is regretted least.
public final class Asker {
  /// Up to so many worlds every one is kept, for what needs them all: pairs, total indices, fixes
  /// of two options, regret.
  public static final long KEPT = 1L << 20;

  private static final Event.Target TARGET = new Event.Target("target");
  private static final Set<String> COALITION = Set.of("coalition", "the coalition");

  private final AskTask task;
  private final Setting setting;
  private final Sweep sweep;
  private final WorldSpace space;
  private final Optional<WorldTable> table;

  private Asker(AskTask task, Setting setting, Sweep sweep) {
    this.task = task;
    this.setting = setting;
    this.sweep = sweep;
    this.space =
        new WorldSpace(
            sweep.space().base(),
            sweep.space().over().stream().filter(it -> !sweep.idle().contains(it.id())).toList());
    this.table = isKept() ? Optional.of(Worlds.whole(setting, space)) : Optional.empty();
  }

  /// @param watch looks on; if it stops the work, what was found so far is told
  public static Advice ask(AskTask task, Watch watch) {
    var setting = asking(task);
    var wanted = task.sweep();
    var sweep =
        Sweeper.sweep(
            new SweepTask(
                setting,
                wanted.over(),
                wanted.chances(),
                wanted.limit(),
                wanted.samples(),
                wanted.seed()),
            watch);
    return new Asker(task, setting, sweep).advice(watch);
  }

  /// The mission with the one target that is asked for: what only others read has no say.
  private static Setting asking(AskTask task) {
    var setting = task.sweep().setting();
    var targets = new TreeMap<>(Map.of(TARGET.name(), task.target()));
    return new Setting(
        setting.mission().withTargets(targets),
        setting.roll(),
        setting.world(),
        setting.optimistic());
  }

  private boolean isKept() {
    return sweep.complete()
        && sweep.method() instanceof Method.Whole
        && space.size().longValueExact() <= KEPT;
  }

  private Advice advice(Watch watch) {
    var next = new NextSteps(setting, task.target(), task.mode(), task.maxSize(), watch);
    var questions = Asking.questions(looked(), task.target(), task.mode(), next);
    var robustness = new EnumMap<Mode, Robustness>(Mode.class);
    sweep
        .modes()
        .forEach((mode, answers) ->
            robustness.put(mode, Gaps.of(answers.events(), space.over(), mode, whole(mode))));
    return new Advice(
        space,
        sweep.method(),
        sweep.weighted(),
        sweep.idle(),
        sweep.complete() && !next.isStopped(),
        questions,
        robustness,
        table.flatMap(this::regret));
  }

  private Chances chances() {
    return task.sweep().chances().orElse(Chances.EVEN);
  }

  private Weights weights(WorldTable of, Set<DecisionId> taken) {
    return task.sweep().chances().isPresent()
        ? Weights.of(of.space(), chances(), taken)
        : Weights.even(Math.toIntExact(of.size()));
  }

  private Looked looked() {
    var shares = sweep.in(task.mode()).find(TARGET).orElseThrow();
    return new Looked(
        space,
        chances(),
        shares,
        table.map(it ->
            new Looked.Row(
                Every.of(it.space(), weights(it, Set.of())),
                it.holding(task.mode(), it.events().indexOf(TARGET)))));
  }

  private Optional<Gaps.Whole> whole(Mode mode) {
    return table.map(it ->
        new Gaps.Whole(
            Every.of(it.space(), weights(it, Set.of())),
            line -> {
              var at = it.events().indexOf(line);
              return new Gaps.Rows(it.asking(at), it.holding(mode, at));
            }));
  }

  private Optional<Regret> regret(WorldTable of) {
    var taken = taken(of.space().over());
    return taken.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Regrets.of(
                Every.of(of.space(), weights(of, taken)),
                now(),
                task.outcome(),
                task.mode(),
                outcomes(of),
                taken));
  }

  private World now() {
    return task.sweep().setting().world();
  }

  private Set<DecisionId> taken(List<Decision> over) {
    var taken = new TreeSet<DecisionId>();
    for (var decision : over) {
      var can =
          task.choose()
              .map(it -> it.contains(decision.id()))
              .orElseGet(() -> COALITION.contains(decision.owner().toLowerCase(Locale.ROOT)));
      if (can) {
        taken.add(decision.id());
      }
    }
    return taken;
  }

  private long[] outcomes(WorldTable of) {
    var worlds = Math.toIntExact(of.size());
    return switch (task.outcome()) {
      case STRENGTH -> figure(of, new Figure.Strength(), worlds);
      case LINES -> figure(of, new Figure.LinesFilled(), worlds);
      case TARGET ->
          Regrets.outcomes(
              new long[][] {of.holding(task.mode(), of.events().indexOf(TARGET))}, worlds);
    };
  }

  private long[] figure(WorldTable of, Figure figure, int worlds) {
    return Regrets.outcomes(of.planes(task.mode(), of.figures().indexOf(figure)), worlds);
  }
}
