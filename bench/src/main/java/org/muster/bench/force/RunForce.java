package org.muster.bench.force;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.engine.Setting;
import org.muster.engine.assign.Effort;
import org.muster.engine.assign.ForcePlanner;
import org.muster.engine.assign.PlanTask;
import org.muster.engine.audit.PlanAudit;
import org.muster.engine.resolve.Resolver;
import org.muster.model.plan.ForcePlan;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Resolution;
import tools.jackson.databind.ObjectMapper;

/// One planner on one made-up force, in a process of its own. What it finds is held against every
/// rule before it is written down.
public final class RunForce {
  private static final long SEED = 1;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Setting setting;
  private final Resolution resolution;
  private final double limit;
  private final Trace trace;

  private RunForce(MadeUpForce.Size size, double limit) {
    var mission = MadeUpForce.draw(size, SEED);
    this.setting = Setting.of(mission, Optional.empty(), new TreeMap<>(), false);
    this.resolution = Resolver.resolve(setting);
    this.limit = limit;
    this.trace = new Trace();
  }

  /// @param arguments who plans (`muster`, `plain` or `timefold`), how many times as large, the
  ///   limit in seconds, and the file for what came out
  public static void main(String[] arguments) throws IOException {
    var factor = Integer.parseInt(arguments[1]);
    var size = MadeUpForce.Size.ONE.times(factor);
    var run = new RunForce(size, Double.parseDouble(arguments[2]));
    var plan =
        switch (arguments[0]) {
          case "muster" -> run.muster();
          case "plain" -> run.plain();
          case "timefold" -> run.timefold();
          default -> throw new IllegalArgumentException("Nobody plans as " + arguments[0] + ".");
        };
    var seconds = run.trace.seconds();
    run.check(plan);
    var told = new LinkedHashMap<String, Object>();
    told.put("planner", arguments[0]);
    told.put("factor", factor);
    told.put("size", size.toString());
    told.put("seconds", seconds);
    told.put("shortfall", plan.score().shortfall());
    told.put("bound", plan.score().bound());
    told.put("stays", plan.assignments().size());
    told.put("memory", peakMemory());
    told.put("trace", run.trace.points().stream().map(RunForce::point).toList());
    Files.writeString(Path.of(arguments[3]), JSON.writeValueAsString(told));
    System.exit(0);
  }

  private static Map<String, Object> point(Trace.Point point) {
    return Map.of(
        "seconds", point.seconds(), "shortfall", point.shortfall(), "bound", point.bound());
  }

  /// For the shortfall only, as the others do; until the time is over, or nothing is left to do.
  private ForcePlan muster() {
    var usual = Effort.USUAL;
    var effort =
        new Effort(
            usual.columns(),
            usual.nodes(),
            usual.rebuilds(),
            Integer.MAX_VALUE,
            usual.gap(),
            false,
            usual.seed());
    var task = PlanTask.of(setting, resolution, Mode.SEQUENTIAL).withEffort(effort);
    var plan =
        ForcePlanner.planOf(
            task,
            progress -> {
              trace.add(progress.best().orElse(-1), progress.bound().orElse(-1));
              return trace.seconds() < limit;
            });
    trace.add(plan.score().shortfall(), plan.score().bound());
    return plan;
  }

  private ForcePlan plain() {
    var ground = Ground.of(setting, resolution);
    var plan = PeerPlan.of(ground, PlainPlanner.plan(ground));
    trace.add(plan.score().shortfall(), -1);
    return plan;
  }

  private ForcePlan timefold() {
    var ground = Ground.of(setting, resolution);
    var first = PlainPlanner.plan(ground);
    trace.add(PeerPlan.of(ground, first).score().shortfall(), -1);
    var left = Duration.ofMillis(Math.max(1, Math.round(1000 * (limit - trace.seconds()))));
    var stays = TimefoldPlanner.plan(ground, first, left, shortfall -> trace.add(shortfall, -1));
    return PeerPlan.of(ground, stays);
  }

  private void check(ForcePlan plan) {
    var breaches = PlanAudit.breaches(setting, resolution, plan, List.of());
    if (!breaches.isEmpty()) {
      breaches.stream().limit(20).forEach(it -> System.err.println(it.message()));
      throw new IllegalStateException("The plan breaks %d rules.".formatted(breaches.size()));
    }
  }

  /// Of the whole process, native memory too, in bytes; 0 where the system does not tell.
  private static long peakMemory() throws IOException {
    var status = Path.of("/proc/self/status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(it -> it.startsWith("VmHWM:"))
            .mapToLong(it -> 1024 * Long.parseLong(it.replaceAll("\\D", "")))
            .findFirst()
            .orElse(0)
        : 0;
  }
}
