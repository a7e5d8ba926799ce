package org.muster.engine.audit;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.muster.model.nation.NationId;
import org.muster.model.planning.Milestone;

/// Sections 5 to 7 computed again: what counts and what is missing in every week, what that is
/// worth, which milestones are reached.
final class Reckoning {
  private static final long SUBSTITUTE_STILL_MISSING = 25;
  private static final long WHOLE = 100;

  private final Ground ground;
  private final List<Offered> offered;
  private final List<Stay> stays;
  private final Map<String, Got[]> got = new HashMap<>();
  private final Map<String, Gap[]> gaps = new HashMap<>();

  /// What counts for a line in a week: in all, and of that what it asked for itself.
  record Got(long things, long heads, long ownThings, long ownHeads) {
    static final Got NOTHING = new Got(0, 0, 0, 0);

    Got plus(Stay stay) {
      var own = stay.isAskedFor() ? 1 : 0;
      return new Got(
          things + stay.things(),
          heads + stay.heads(),
          ownThings + own * stay.things(),
          ownHeads + own * stay.heads());
    }
  }

  /// What a line misses in a week.
  record Gap(long things, long heads) {
    static final Gap NONE = new Gap(0, 0);

    Gap or(Gap other) {
      return new Gap(Math.max(things, other.things), Math.max(heads, other.heads));
    }
  }

  private Reckoning(Ground ground, List<Offered> offered, List<Stay> stays) {
    this.ground = ground;
    this.offered = offered;
    this.stays = stays;
    for (var line : ground.lines()) {
      got.put(key(line), got(line));
    }
    for (var line : ground.lines()) {
      var weeks = IntStream.range(0, ground.horizon());
      gaps.put(
          key(line), weeks.mapToObj(week -> gap(line, week, new HashSet<>())).toArray(Gap[]::new));
    }
  }

  static Reckoning of(Ground ground, List<Offered> offered, List<Stay> stays) {
    return new Reckoning(ground, offered, stays);
  }

  private static String key(DueLine line) {
    return line.set() + "/" + line.id();
  }

  Got got(DueLine line, int week) {
    return got.getOrDefault(key(line), new Got[0])[week];
  }

  Gap gap(DueLine line, int week) {
    return gaps.getOrDefault(key(line), new Gap[0])[week];
  }

  private Got[] got(DueLine line) {
    var weeks = new Got[ground.horizon()];
    for (int week = 0; week < weeks.length; week++) {
      weeks[week] = Got.NOTHING;
      for (var stay : stays) {
        if (stay.line().equals(line) && stay.told().isEffective(week)) {
          weeks[week] = weeks[week].plus(stay);
        }
      }
    }
    return weeks;
  }

  /// Lines on the way are not asked again: a line that requires itself back adds nothing.
  private Gap gap(DueLine line, int week, Set<String> onTheWay) {
    if (!line.isDue(week) || !onTheWay.add(line.id())) {
      return Gap.NONE;
    }
    var has = got(line, week);
    var gap =
        new Gap(Math.max(0, line.things() - has.things()), Math.max(0, line.heads() - has.heads()));
    for (var id : line.line().requires()) {
      var required = DueLine.find(ground.lines(), line.set(), id);
      if (required.isPresent()) {
        var there = required.get();
        gap = gap.or(gated(line, there, gap(there, week, onTheWay)));
      }
    }
    onTheWay.remove(line.id());
    return gap;
  }

  private static Gap gated(DueLine line, DueLine required, Gap there) {
    return new Gap(
        Math.max(
            share(line.things(), there.things(), required.things()),
            share(line.things(), there.heads(), required.heads())),
        Math.max(
            share(line.heads(), there.things(), required.things()),
            share(line.heads(), there.heads(), required.heads())));
  }

  /// ⌈need × missing ÷ of⌉, however large they are.
  private static long share(long need, long missing, long of) {
    if (missing == 0 || need == 0) {
      return 0;
    }
    var whole = BigInteger.valueOf(need).multiply(BigInteger.valueOf(missing));
    var rounding = BigInteger.valueOf(of - 1);
    return whole.add(rounding).divide(BigInteger.valueOf(of)).longValueExact();
  }

  /// In millionths.
  long shortfall() {
    var sum = 0L;
    for (var line : ground.lines()) {
      for (int week = line.from(); week < line.to(); week++) {
        var has = got(line, week);
        var gap = gap(line, week);
        sum += shortfall(line, line.things(), gap.things(), has.ownThings());
        sum += shortfall(line, line.heads(), gap.heads(), has.ownHeads());
      }
    }
    return sum;
  }

  /// What is not missing is covered by what was asked for first, and by substitutes for the rest.
  private static long shortfall(DueLine line, long need, long missing, long own) {
    if (need == 0) {
      return 0;
    }
    var price = line.price(need);
    var substituted = Math.max(0, need - missing - own);
    return price * missing + price * SUBSTITUTE_STILL_MISSING / WHOLE * substituted;
  }

  /// Head-weeks in place and offered heads × horizon, by nation, of the nations that offer heads.
  Map<NationId, Use> use() {
    var use = new TreeMap<NationId, Use>();
    for (var comes : offered) {
      for (var part : comes.unit().parts()) {
        var most = part.strength() * ground.horizon();
        use.merge(part.nation(), new Use(0, most), Use::plus);
      }
    }
    for (var stay : stays) {
      var end = Math.min(stay.told().to(), ground.horizon());
      var weeks = Math.max(0, end - Math.max(stay.told().from(), 0));
      for (var part : stay.offered().unit().parts()) {
        use.merge(part.nation(), new Use(part.strength() * weeks, 0), Use::plus);
      }
    }
    use.values().removeIf(it -> it.most() == 0);
    return use;
  }

  /// @param used head-weeks
  /// @param most head-weeks
  record Use(long used, long most) {
    Use plus(Use other) {
      return new Use(used + other.used, most + other.most);
    }
  }

  /// The first week in which the milestone is reached.
  OptionalInt reached(Milestone milestone) {
    var lines = ground.lines().stream().filter(it -> milestone.asksFor(it.line())).toList();
    return IntStream.range(0, ground.horizon())
        .filter(week ->
            lines.stream().anyMatch(it -> it.isDue(week))
                && lines.stream().allMatch(it -> it.from() <= week)
                && isHeld(milestone, lines, week))
        .findFirst();
  }

  private boolean isHeld(Milestone milestone, List<DueLine> lines, int from) {
    var until = (int) Math.min(ground.horizon(), (long) from + milestone.holdWeeks());
    var mayMiss = WHOLE - milestone.filled();
    return IntStream.range(from, until)
        .allMatch(week ->
            lines.stream()
                .map(it -> new Missed(it, gap(it, week)))
                .allMatch(it -> it.isAtMost(mayMiss)));
  }

  private record Missed(DueLine line, Gap gap) {
    boolean isAtMost(long percent) {
      return WHOLE * gap.things() <= percent * line.things()
          && WHOLE * gap.heads() <= percent * line.heads();
    }
  }
}
