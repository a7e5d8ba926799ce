package org.muster.bench.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.condition.Quantity;
import org.muster.model.condition.Subject;
import org.muster.model.mission.Mission;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.Range;
import org.muster.model.scenario.World;

/// A mission with monotone conditions as an answer-set program without negation on pledges, so that
/// its one answer per world is a least fixpoint.
///
/// The program for the least fixpoint derives `t(P, K)`: tier `K` of pledge `P` holds. The one for
/// the greatest derives `nt(P, K)`: it does not. The better of two tiers is told by levels: a
/// pledge reaches a level if it has a tier of at least that strength, and each level adds its step
/// to the sums. Thresholds use the lower ends of ranges. Worlds are given by `d(Decision, Option)`.
public final class AnswerSetProgram {
  private final Mission mission;
  private final Fixpoint fixpoint;
  private final StringBuilder text = new StringBuilder();
  private final List<List<String>> groups = new ArrayList<>();
  private int disjunctions;

  private AnswerSetProgram(Mission mission, Fixpoint fixpoint) {
    this.mission = mission;
    this.fixpoint = fixpoint;
  }

  /// The rules and the options there are, without a world. Shows `t(P, K)` or `nt(P, K)`.
  public static String of(Mission mission, Fixpoint fixpoint) {
    return new AnswerSetProgram(mission, fixpoint).mission().withOptions();
  }

  /// The same, and that the target is reached.
  public static String reaching(Mission mission, Fixpoint fixpoint, Clause target) {
    var program = new AnswerSetProgram(mission, fixpoint).mission();
    program.target(target);
    return program.withOptions();
  }

  private String withOptions() {
    for (var decision : mission.decisions()) {
      var name = quoted(decision.id());
      decision.options().forEach(option -> line("option(%s, %s).".formatted(name, quoted(option))));
    }
    text.append(least() ? "#show t/2.\n" : "#show nt/2.\n");
    return text.toString();
  }

  /// The facts that make a world.
  public static String world(World world) {
    return world.choices().entrySet().stream()
        .map(it -> "d(%s, %s).\n".formatted(quoted(it.getKey()), quoted(it.getValue())))
        .collect(Collectors.joining());
  }

  /// The rules with a choice of at most `size` moves that reach the target. Shows `commit(N)` and
  /// `decide(D, O)`.
  public static String ofUnlocks(Mission mission, Fixpoint fixpoint, Clause target, int size) {
    var program = new AnswerSetProgram(mission, fixpoint).mission();
    program.moves(size);
    program.target(target);
    return program.text.toString();
  }

  private AnswerSetProgram mission() {
    facts();
    groundwork();
    mission.pledges().forEach(this::rules);
    return this;
  }

  private boolean least() {
    return fixpoint == Fixpoint.LEAST;
  }

  private void facts() {
    text.append("#defined commit/1.\n#defined d/2.\n#defined of/2.\n");
    for (var nation : nations()) {
      line("nation(%s).".formatted(quoted(nation)));
    }
    for (var pledge : mission.pledges()) {
      var id = quoted(pledge.id());
      line("pledge(%s, %s).".formatted(id, quoted(pledge.nation())));
      subjects(pledge).forEach(subject -> line("of(%s, %s).".formatted(id, quoted(subject))));
      var tiers = pledge.tiers();
      for (int k = 0; k < tiers.size(); k++) {
        line("tier(%s, %d).".formatted(id, k));
      }
      levels(pledge, "strength", Pledge.Tier::strength);
      levels(pledge, "units", Pledge.Tier::units);
    }
  }

  private void levels(
      Pledge pledge, String quantity, Function<Pledge.Tier, Optional<Range>> amount) {
    var values = values(pledge, amount);
    var below = 0L;
    for (var level : new TreeSet<>(values)) {
      if (level > 0) {
        line(
            "step(%s, %s, %d, %d).".formatted(quantity, quoted(pledge.id()), level, level - below));
        below = level;
      }
    }
    for (int k = 0; k < values.size(); k++) {
      line("worth(%s, %s, %d, %d).".formatted(quantity, quoted(pledge.id()), k, values.get(k)));
    }
  }

  private static List<Long> values(Pledge pledge, Function<Pledge.Tier, Optional<Range>> amount) {
    return pledge.tiers().stream()
        .map(tier -> amount.apply(tier).map(Range::low).orElse(0L))
        .toList();
  }

  private void groundwork() {
    if (least()) {
      text.append(
          """
          c(P) :- t(P, K).
          j(N) :- c(P), pledge(P, N).
          j(N, S) :- c(P), pledge(P, N), of(P, S).
          reach(Q, P, V) :- t(P, K), worth(Q, P, K, W), step(Q, P, V, _), V <= W.
          """);
    } else {
      text.append(
          """
          nc(P) :- pledge(P, _); nt(P, K) : tier(P, K).
          nj(N) :- nation(N); nc(P) : pledge(P, N).
          nj(N, S) :- nation(N), of(_, S); nc(P) : pledge(P, N), of(P, S).
          miss(Q, P, V) :- step(Q, P, V, _); nt(P, K) : worth(Q, P, K, W), V <= W.
          """);
    }
  }

  private void rules(Pledge pledge) {
    var strengths = values(pledge, Pledge.Tier::strength);
    var units = values(pledge, Pledge.Tier::units);
    var tiers = pledge.tiers();
    for (int k = 0; k < tiers.size(); k++) {
      var asker = new Asker(Optional.of(pledge), strengths.get(k), units.get(k));
      var tier = "%s, %d".formatted(quoted(pledge.id()), k);
      var condition = tiers.get(k).condition();
      if (least()) {
        line("t(%s) :- %s.".formatted(tier, body(condition, asker)));
        line("t(%s) :- commit(%s).".formatted(tier, quoted(pledge.nation())));
      } else {
        var body = body(condition, asker);
        line("nt(%s) :- %s; not commit(%s).".formatted(tier, body, quoted(pledge.nation())));
      }
    }
  }

  private void moves(int size) {
    for (var decision : mission.decisions()) {
      var name = quoted(decision.id());
      for (var option : decision.options()) {
        line(
            (option.equals(decision.initial())
                    ? "d(%s, %s) :- not moved(%1$s)."
                    : "{ decide(%s, %s) }.")
                .formatted(name, quoted(option)));
      }
    }
    text.append(
        """
        { commit(N) } :- nation(N).
        moved(D) :- decide(D, O).
        d(D, O) :- decide(D, O).
        :- decide(D, O), decide(D, OO), O < OO.
        """);
    line(":- #count { N : commit(N); D, O : decide(D, O) } > %d.".formatted(size));
    text.append("#show commit/1.\n#show decide/2.\n");
  }

  private void target(Clause target) {
    var nobody = new Asker(Optional.empty(), 0, 0);
    var met = body(target.meaning(), nobody);
    line((least() ? "met :- %s." : "unmet :- %s.").formatted(met));
    line(least() ? ":- not met." : ":- unmet.");
  }

  /// Whose condition is read: the tier counts itself in its own thresholds.
  private record Asker(Optional<Pledge> pledge, long strength, long units) {
    boolean is(NationId nation) {
      return pledge.map(it -> it.nation().equals(nation)).orElse(false);
    }

    boolean brings(Optional<Subject> subject) {
      return pledge.map(it -> AnswerSetProgram.brings(it, subject)).orElse(false);
    }
  }

  /// For the least fixpoint when the condition holds, for the greatest when it fails.
  private String body(Condition condition, Asker asker) {
    return switch (condition) {
      case Condition.Constant(var value) -> truth(value == least());
      case Condition.Decided(var decision, var option) ->
          "%sd(%s, %s)".formatted(least() ? "" : "not ", quoted(decision), quoted(option));
      case Condition.Named(var name) -> body(named(name), asker);
      case Condition.Counts(var pledge) ->
          asker.pledge().map(it -> it.id().equals(pledge)).orElse(false)
              ? truth(least())
              : (least() ? "c(%s)" : "nc(%s)").formatted(quoted(pledge));
      case Condition.Joins(var nation, var subject) ->
          asker.is(nation) && asker.brings(subject) ? truth(least()) : joins(nation, subject);
      case Condition.AtLeast atLeast -> threshold(atLeast, asker);
      case Condition.AllOf(var parts) ->
          least() ? conjunction(parts, asker) : disjunction(parts, asker);
      case Condition.AnyOf(var parts) ->
          least() ? disjunction(parts, asker) : conjunction(parts, asker);
      case Condition.Not _, Condition.HomeHolds _ ->
          throw new IllegalArgumentException(
              "The condition (%s) is not monotone.".formatted(condition.written()));
    };
  }

  private Condition named(String name) {
    return Optional.ofNullable(mission.conditions().get(name)).orElseThrow().meaning();
  }

  private String conjunction(List<Condition> parts, Asker asker) {
    return parts.isEmpty()
        ? truth(true)
        : parts.stream().map(part -> body(part, asker)).collect(Collectors.joining("; "));
  }

  private String disjunction(List<Condition> parts, Asker asker) {
    if (parts.isEmpty()) {
      return truth(false);
    }
    var either = "either(%d)".formatted(disjunctions++);
    parts.forEach(part -> line("%s :- %s.".formatted(either, body(part, asker))));
    return either;
  }

  /// A nation without any pledge of the subject stays away whatever happens.
  private String joins(NationId nation, Optional<Subject> subject) {
    var has =
        mission.pledges().stream()
            .anyMatch(it -> it.nation().equals(nation) && brings(it, subject));
    var arguments = quoted(nation) + subject.map(it -> ", " + quoted(it)).orElse("");
    return has ? (least() ? "j(%s)" : "nj(%s)").formatted(arguments) : truth(!least());
  }

  private String threshold(Condition.AtLeast atLeast, Asker asker) {
    var least = atLeast.threshold();
    return switch (atLeast.quantity()) {
      case Quantity.Nations(var subject) -> nations(nations(), subject, least, asker);
      case Quantity.Others(var subject) -> {
        var others = nations();
        asker.pledge().map(Pledge::nation).ifPresent(others::remove);
        yield nations(others, subject, least, asker);
      }
      case Quantity.Members(var among, var subject) -> {
        var known = nations();
        known.retainAll(among);
        yield nations(known, subject, least, asker);
      }
      case Quantity.Strength(var subject) ->
          sum("strength", it -> brings(it, subject), least, asker, asker.strength());
      case Quantity.Amount(var capability) ->
          sum("units", it -> offers(it, capability), least, asker, asker.units());
    };
  }

  /// Enough nations of `among` joining, or as many missing that there are not enough.
  private String nations(
      SortedSet<NationId> among, Optional<Subject> subject, long least, Asker asker) {
    var counted = new TreeSet<>(among);
    var wanted = asker.brings(subject) && counted.removeIf(asker::is) ? least - 1 : least;
    if (counted.isEmpty()) {
      return truth(least() == wanted <= 0);
    }
    var elements =
        counted.stream()
            .map(nation -> quoted(nation) + " : " + joins(nation, subject))
            .collect(Collectors.joining("; "));
    return atLeast("count", elements, least() ? wanted : counted.size() - wanted + 1);
  }

  /// Enough being reached, or as much being missed that it is not enough.
  private String sum(String quantity, Predicate<Pledge> counts, long least, Asker asker, long own) {
    var amount = amount(quantity);
    var total = 0L;
    var set = group(counts);
    for (var pledge : mission.pledges()) {
      total +=
          counts.test(pledge) ? values(pledge, amount).stream().max(Long::compare).orElse(0L) : 0;
    }
    var asking = asker.pledge().filter(counts);
    var self = asking.map(it -> quoted(it.id()));
    var level = (least() ? "reach" : "miss") + "(%s, %s, V), step(%1$s, %2$s, V, D)";
    var others =
        "D, P, V : "
            + level.formatted(quantity, "P")
            + ", in(%d, P)".formatted(set)
            + self.map(it -> ", P != " + it).orElse("");
    var more =
        self.map(it -> "; D, %s, V : %s, V > %d".formatted(it, level.formatted(quantity, it), own));
    var gained = asking.isPresent() ? own : 0;
    return atLeast("sum", others + more.orElse(""), least() ? least - gained : total - least + 1);
  }

  /// The number of a set of pledges, told once as facts.
  private int group(Predicate<Pledge> counts) {
    var members = mission.pledges().stream().filter(counts).map(it -> quoted(it.id())).toList();
    var known = groups.indexOf(members);
    if (known >= 0) {
      return known;
    }
    members.forEach(member -> line("in(%d, %s).".formatted(groups.size(), member)));
    groups.add(members);
    return groups.size() - 1;
  }

  private static String atLeast(String aggregate, String elements, long least) {
    return least <= 0 ? truth(true) : "#%s { %s } >= %d".formatted(aggregate, elements, least);
  }

  private static Function<Pledge.Tier, Optional<Range>> amount(String quantity) {
    return quantity.equals("units") ? Pledge.Tier::units : Pledge.Tier::strength;
  }

  private static boolean brings(Pledge pledge, Optional<Subject> subject) {
    return subject.map(pledge::isOf).orElse(true);
  }

  private static boolean offers(Pledge pledge, Capability capability) {
    return pledge.capability().equals(Optional.of(capability));
  }

  private SortedSet<NationId> nations() {
    return mission.pledges().stream()
        .map(Pledge::nation)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedSet<String> subjects(Pledge pledge) {
    var subjects = new TreeSet<String>();
    pledge.component().ifPresent(it -> subjects.add(it.written()));
    pledge.capability().ifPresent(it -> subjects.add(it.name()));
    return subjects;
  }

  private static String truth(boolean value) {
    return value ? "#true" : "#false";
  }

  private static String quoted(Object name) {
    return "\"" + name + "\"";
  }

  private void line(String rule) {
    text.append(rule).append('\n');
  }
}
