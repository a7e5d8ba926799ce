package org.muster.engine.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.muster.engine.chance.WorldChances;
import org.muster.engine.circuit.Terms;
import org.muster.engine.slice.Bits;
import org.muster.model.chance.Chances;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.Method;
import org.muster.model.sweep.Sweep;
import org.muster.model.sweep.WorldSpace;

/// Parts that have nothing to do with each other, each swept wholly by itself: a chunk each.
final class FactoredJob implements SweepJob {
  private final SweepTask task;
  private final WorldSpace space;
  private final List<List<Decision>> parts;
  private final List<Issue> issues;
  private final List<PartCode> codes = new ArrayList<>();
  private final Product product;

  private FactoredJob(
      SweepTask task,
      WorldSpace space,
      Terms terms,
      List<List<Decision>> parts,
      List<Issue> issues,
      Product product) {
    this.task = task;
    this.space = space;
    this.parts = parts;
    this.issues = issues;
    this.product = product;
    for (int part = 0; part < parts.size(); part++) {
      codes.add(new PartCode(task.setting(), terms, space(part), part, issues));
    }
  }

  private WorldSpace space(int part) {
    return new WorldSpace(space.base(), parts.get(part));
  }

  /// Empty if a part is too large to be swept, or they cannot be put together exactly.
  static Optional<SweepJob> of(
      SweepTask task, WorldSpace space, Readers readers, List<DecisionId> idle) {
    var parts = new Parts(readers, space.over(), task.chances().orElse(Chances.EVEN));
    var all = parts.all();
    var issues = new Issues(readers, parts);
    var events = Asked.events(task.setting());
    var figures = Asked.figures(task.setting());
    var asked =
        Stream.concat(events.stream().map(issues::of), figures.stream().map(issues::of)).toList();
    var most = Math.min(task.limit(), SweepTask.LIMIT);
    var tooLarge = all.stream().anyMatch(part -> size(part) > most);
    if (all.size() < 2 || tooLarge || !Issues.areFew(asked.stream())) {
      return Optional.empty();
    }
    var product = new Product(task, space, all, asked, readers, idle);
    return Optional.of(new FactoredJob(task, space, readers.terms(), all, asked, product));
  }

  private static double size(List<Decision> part) {
    return part.stream().mapToDouble(it -> it.options().size()).reduce(1, (a, b) -> a * b);
  }

  @Override
  public WorldSpace space() {
    return space;
  }

  @Override
  public Method method() {
    var worlds = parts.stream().mapToLong(part -> (long) size(part)).sum();
    return new Method.Factored(parts.size(), worlds);
  }

  @Override
  public int chunks() {
    return parts.size();
  }

  @Override
  public WorldTable table(int chunk) {
    throw new UnsupportedOperationException(
        "Of %s worlds in %d parts there is no table.".formatted(space.size(), parts.size()));
  }

  @Override
  public Partial run(int chunk) {
    var asked = space(chunk);
    var code = codes.get(chunk);
    var sweep = new WholeSweep(code.compiled(), asked);
    var size = asked.size().longValueExact();
    var rows = code.rows(size);
    var alone = 0L;
    for (int each = 0; each < sweep.chunks(); each++) {
      var first = each * sweep.chunkSize();
      alone += sweep.walk(each, Walk::run, (walk, at) -> code.write(walk, rows, first + at));
    }
    return said(parts.get(chunk), sweep.space(), size, rows, alone);
  }

  /// In how many worlds which numbers are added.
  private Partial said(
      List<Decision> decisions, WorldSpace inOrder, long size, long[][][][][] rows, long alone) {
    var places = new Places(inOrder, decisions);
    var weights =
        task.chances()
            .map(told -> WorldChances.of(told, inOrder).block(0, Math.toIntExact(size)))
            .orElseGet(() -> ones(size));
    var worlds = new Tally(places.count());
    var said = new ArrayList<List<SortedMap<Sums, Tally>>>();
    for (int mode = 0; mode < rows.length; mode++) {
      var each = new ArrayList<SortedMap<Sums, Tally>>();
      issues.forEach(_ -> each.add(new TreeMap<>()));
      said.add(each);
    }
    for (long world = 0; world < size; world++) {
      var weight = weights[(int) world];
      var taken = places.of(world);
      worlds.add(taken, weight);
      for (int mode = 0; mode < rows.length; mode++) {
        for (int issue = 0; issue < issues.size(); issue++) {
          said.get(mode)
              .get(issue)
              .computeIfAbsent(sums(rows[mode][issue], world), _ -> new Tally(places.count()))
              .add(taken, weight);
        }
      }
    }
    return new PartPartial(List.of(new Said(alone, worlds, said)));
  }

  private static double[] ones(long size) {
    var ones = new double[Math.toIntExact(size)];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static Sums sums(long[][][] slots, long world) {
    var values = new ArrayList<Long>();
    for (var planes : slots) {
      var value = 0L;
      for (int bit = 0; bit < planes.length; bit++) {
        value |= (Bits.isSet(planes[bit], world) ? 1L : 0L) << bit;
      }
      values.add(value);
    }
    return new Sums(values);
  }

  @Override
  public Sweep told(Partial all, int chunks) {
    return product.of(((PartPartial) all).parts(), method());
  }
}
