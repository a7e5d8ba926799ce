package org.muster.engine.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.muster.model.planning.Milestone;
import org.muster.model.risk.Quantile;
import org.muster.model.risk.Risk;
import org.muster.model.risk.Risk.LineRisk;
import org.muster.model.risk.Risk.MilestoneRisk;
import org.muster.model.risk.Risk.TargetRisk;
import org.muster.model.risk.Spread;
import org.muster.model.sweep.Share;
import org.muster.model.time.Weeks;

/// What all draws add up to.
final class Findings {
  private final RiskJob job;
  private final Drawn drawn;
  private final List<Optional<Fate>> fates;
  private final LineMonths months;
  private final int[] all;
  private final long[] comes;

  /// @param fates of each draw what becomes of its plan; empty if it was not planned
  Findings(RiskJob job, Drawn drawn, List<Optional<Fate>> fates, LineMonths months) {
    this.job = job;
    this.drawn = drawn;
    this.fates = fates;
    this.months = months;
    this.all = IntStream.range(0, drawn.size()).toArray();
    this.comes =
        Arrays.stream(all)
            .mapToLong(it -> drawn.strengths(it, job.setting().optimistic()).all())
            .toArray();
  }

  Risk risk(int planned, boolean complete) {
    var milestones = job.setting().mission().planning().milestones();
    return new Risk(
        job.mode(),
        job.seed(),
        drawn.size(),
        (int) fates.stream().filter(Optional::isEmpty).count(),
        drawn.cases().size(),
        planned,
        complete,
        job.horizon(),
        job.by(),
        spread(new Sample(comes, comes, comes)),
        IntStream.range(0, job.horizon()).mapToObj(it -> spread(inPlace(all, it))).toList(),
        IntStream.range(0, milestones.size())
            .mapToObj(it -> milestone(it, milestones.get(it)))
            .toList(),
        lines(),
        targets(),
        new Swings(job, drawn, this).all());
  }

  // Numbers

  /// Values of some draws.
  ///
  /// @param known of those whose plan was made
  /// @param least of all of them, as if nothing were reached where no plan was made
  /// @param most likewise, as if everything were
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Sample(long[] known, long[] least, long[] most) {}

  /// Personnel in place in a week, in some draws.
  Sample inPlace(int[] some, int week) {
    return sample(some, fate -> fate.strength()[week], 0, it -> comes[it]);
  }

  private Sample sample(
      int[] some, ToLongFunction<Fate> value, long nothing, IntToLongFunction everything) {
    return new Sample(
        Arrays.stream(some)
            .filter(it -> fates.get(it).isPresent())
            .mapToLong(it -> value.applyAsLong(fates.get(it).orElseThrow()))
            .toArray(),
        Arrays.stream(some)
            .mapToLong(it -> fates.get(it).map(value::applyAsLong).orElse(nothing))
            .toArray(),
        Arrays.stream(some)
            .mapToLong(it ->
                fates.get(it).map(value::applyAsLong).orElseGet(() -> everything.applyAsLong(it)))
            .toArray());
  }

  private static Spread spread(Sample of) {
    return new Spread(quantiles(of), Intervals.mean(of.known(), of.least(), of.most(), 0));
  }

  private static List<Quantile> quantiles(Sample of) {
    var known = sorted(of.known());
    var least = sorted(of.least());
    var most = sorted(of.most());
    return Spread.LEVELS.stream().map(it -> Intervals.quantile(it, known, least, most)).toList();
  }

  private static long[] sorted(long[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  // Milestones

  private MilestoneRisk milestone(int place, Milestone milestone) {
    var weeks = IntStream.range(0, job.horizon());
    var byWeek = weeks.mapToObj(week -> reached(all, place, week)).toList();
    // What is not planned may come at once, or never: the sooner is the lower end of a week.
    var when = sample(all, fate -> week(fate, place), 0, _ -> Quantile.NEVER);
    return new MilestoneRisk(
        milestone.name(), milestone.title(), byWeek.getLast(), byWeek, quantiles(when));
  }

  private static long week(Fate fate, int milestone) {
    var week = fate.reached()[milestone];
    return week == Fate.NEVER ? Quantile.NEVER : week;
  }

  /// How likely a milestone has come by a week, in some draws.
  Share reached(int[] some, int milestone, int week) {
    var known = Arrays.stream(some).filter(it -> fates.get(it).isPresent()).toArray();
    var in =
        Arrays.stream(known)
            .filter(it -> fates.get(it).orElseThrow().reached()[milestone] <= week)
            .count();
    return Intervals.share((int) in, known.length, some.length - known.length);
  }

  // Lines and targets

  private List<LineRisk> lines() {
    var counts = new Counts(months.lines().size() * months.months());
    var applies = new HashMap<List<String>, Integer>();
    var due = new HashMap<List<String>, BitSet>();
    for (int i : all) {
      var sets = drawn.caseOf(i).sets();
      applies.merge(sets, 1, Integer::sum);
      counts.enter(due.computeIfAbsent(sets, months::due), fates.get(i));
    }
    var lines = new ArrayList<LineRisk>();
    for (int line = 0; line < months.lines().size(); line++) {
      var place = months.lines().get(line);
      var first = months.bit(line, 0);
      lines.add(
          new LineRisk(
              place.set(),
              place.line(),
              Intervals.share(applying(applies, place.set()), drawn.size(), 0),
              IntStream.range(first, first + months.months()).mapToObj(counts::share).toList()));
    }
    return lines;
  }

  private static int applying(Map<List<String>, Integer> draws, String set) {
    return draws.entrySet().stream()
        .filter(it -> it.getKey().contains(set))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /// Counts for each line and month.
  private static final class Counts {
    private final int[] met;
    private final int[] known;
    private final int[] unknown;

    Counts(int bits) {
      this.met = new int[bits];
      this.known = new int[bits];
      this.unknown = new int[bits];
    }

    void enter(BitSet due, Optional<Fate> fate) {
      due.stream().forEach(bit -> (fate.isPresent() ? known : unknown)[bit]++);
      fate.ifPresent(it -> it.met().stream().forEach(bit -> met[bit]++));
    }

    Share share(int bit) {
      return Intervals.share(met[bit], known[bit], unknown[bit]);
    }
  }

  private List<TargetRisk> targets() {
    return job.setting().mission().targets().keySet().stream()
        .map(name -> {
          var in =
              Arrays.stream(all).filter(it -> drawn.turnout(it).targets().contains(name)).count();
          return new TargetRisk(name, Intervals.share((int) in, drawn.size(), 0));
        })
        .toList();
  }

  /// The week in which the day is that chances are told for.
  int week() {
    return Weeks.of(job.by());
  }
}
