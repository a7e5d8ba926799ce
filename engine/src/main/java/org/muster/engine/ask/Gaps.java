package org.muster.engine.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.muster.model.ask.Robustness;
import org.muster.model.ask.Robustness.Gap;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.Move.Decide;
import org.muster.model.sweep.Event;
import org.muster.model.sweep.EventShares;
import org.muster.model.sweep.Share;

/// When lines have gaps, and what makes sure that they have none.
final class Gaps {
  private final List<Decision> decisions;
  private final Optional<Whole> whole;

  /// Every world of a space, and where lines are asked and filled.
  record Whole(Every every, Function<Event, Rows> lines) {}

  /// @param asked the worlds in which a line is asked, as bits
  /// @param filled those of them in which it is filled
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Rows(long[] asked, long[] filled) {
    long[] missing() {
      var missing = new long[asked.length];
      for (int word = 0; word < missing.length; word++) {
        missing[word] = asked[word] & ~filled[word];
      }
      return missing;
    }
  }

  /// @param decisions that are swept
  private Gaps(List<Decision> decisions, Optional<Whole> whole) {
    this.decisions = decisions;
    this.whole = whole;
  }

  /// @param events of which the lines count; in their order
  /// @param whole empty if not every world was looked at; then only fixes of one option are found
  static Robustness of(
      List<EventShares> events, List<Decision> decisions, Mode mode, Optional<Whole> whole) {
    var gaps = new Gaps(decisions, whole);
    var lines = new ArrayList<Robustness.Line>();
    for (var shares : events) {
      if (shares.event() instanceof Event.Line line && isAsked(shares.asked())) {
        lines.add(gaps.line(line, shares));
      }
    }
    return new Robustness(mode, lines);
  }

  private static boolean isAsked(Share asked) {
    return asked.in().signum() > 0;
  }

  private Robustness.Line line(Event.Line line, EventShares shares) {
    var gap = gap(shares.holds());
    return new Robustness.Line(
        line,
        shares.asked(),
        shares.holds(),
        gap,
        gap == Gap.SOMETIMES ? fixes(shares) : List.of());
  }

  private static Gap gap(Share filled) {
    if (filled.isAlways()) {
      return Gap.NEVER;
    }
    return filled.isNever() ? Gap.ALWAYS : Gap.SOMETIMES;
  }

  private List<List<Decide>> fixes(EventShares shares) {
    var single = new ArrayList<List<Decide>>();
    for (var decision : decisions) {
      var given = shares.given().get(decision.id());
      if (given != null) {
        given.forEach((option, share) -> {
          if (share.isAlways()) {
            single.add(List.of(new Decide(decision.id(), option)));
          }
        });
      }
    }
    var smallest = single.isEmpty() ? whole.map(it -> pairs(it, shares)).orElse(List.of()) : single;
    return smallest.stream()
        .map(set -> set.stream().sorted().toList())
        .sorted(Gaps::compare)
        .toList();
  }

  /// Where both options are taken the line is asked somewhere, and missing nowhere.
  private List<List<Decide>> pairs(Whole whole, EventShares shares) {
    var rows = whole.lines().apply(shares.event());
    var asked = whole.every().margins(rows.asked());
    var missing = whole.every().margins(rows.missing());
    var pairs = new ArrayList<List<Decide>>();
    for (int one = 0; one < whole.every().decisions().size(); one++) {
      for (int two = one + 1; two < whole.every().decisions().size(); two++) {
        addPairs(pairs, whole.every(), one, two, asked, missing);
      }
    }
    return pairs;
  }

  private static void addPairs(
      List<List<Decide>> pairs, Every every, int one, int two, Margins asked, Margins missing) {
    var first = every.decisions().get(one);
    var second = every.decisions().get(two);
    for (int option = 0; option < first.options().size(); option++) {
      for (int other = 0; other < second.options().size(); other++) {
        if (asked.of(one, option, two, other) > 0 && missing.of(one, option, two, other) == 0) {
          pairs.add(List.of(decide(first, option), decide(second, other)));
        }
      }
    }
  }

  private static Decide decide(Decision decision, int option) {
    return new Decide(decision.id(), decision.options().get(option));
  }

  private static int compare(List<Decide> one, List<Decide> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      var first = one.get(i).compareTo(other.get(i));
      if (first != 0) {
        return first;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
