package org.muster.engine.explain;

import static java.util.Comparator.comparing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.engine.Setting;
import org.muster.engine.resolve.Insight;
import org.muster.engine.resolve.Insight.Asker;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.condition.Condition.AllOf;
import org.muster.model.condition.Condition.AnyOf;
import org.muster.model.condition.Condition.AtLeast;
import org.muster.model.condition.Condition.Constant;
import org.muster.model.condition.Condition.Counts;
import org.muster.model.condition.Condition.Decided;
import org.muster.model.condition.Condition.HomeHolds;
import org.muster.model.condition.Condition.Joins;
import org.muster.model.condition.Condition.Named;
import org.muster.model.condition.Condition.Not;
import org.muster.model.condition.Quantity;
import org.muster.model.condition.Subject;
import org.muster.model.nation.Nation;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Placed;
import org.muster.model.resolution.Resolution;
import org.muster.model.resolution.Standing;
import org.muster.model.scenario.Decision;
import org.muster.model.why.Reason;
import org.muster.model.why.Verdict;
import org.muster.model.why.Why;

/// Builds the tree of reasons for where a pledge stands.
///
/// What holds in turn is explained by what held in an earlier round, so such a proof never rests on
/// itself. What waits is followed until the ring closes. What is blocked is followed along the
/// fewest leaves that would have to change. A pledge is explained once in a tree.
public final class Explainer {
  private final Setting setting;
  private final Resolution resolution;
  private final Insight insight;
  private final Deque<PledgeId> ancestors = new ArrayDeque<>();
  private final Set<PledgeId> explained = new HashSet<>();

  private Explainer(Setting setting, Resolution resolution, Insight insight) {
    this.setting = setting;
    this.resolution = resolution;
    this.insight = insight;
  }

  /// Why a nation comes or not: one branch for each of its pledges, those that count first.
  public static Why whyNation(Setting setting, Resolution resolution, NationId nation) {
    return new Explainer(setting, resolution, Insight.into(setting)).nation(nation);
  }

  /// Why a pledge stands where it stands.
  ///
  /// @throws IllegalArgumentException if the pledge is not on the roll
  public static Why whyPledge(Setting setting, Resolution resolution, PledgeId pledge) {
    return whyPledges(setting, resolution, List.of(pledge)).getFirst();
  }

  /// The same of several pledges, in the order given, each with a tree of its own.
  ///
  /// @throws IllegalArgumentException if a pledge is not on the roll
  public static List<Why> whyPledges(
      Setting setting, Resolution resolution, List<PledgeId> pledges) {
    var insight = Insight.into(setting);
    return pledges.stream()
        .map(pledge ->
            new Explainer(setting, resolution, insight).reference(placed(resolution, pledge)))
        .toList();
  }

  private static Placed placed(Resolution resolution, PledgeId pledge) {
    return resolution
        .findPledge(pledge)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "The pledge (%s) must be on the roll of the date.".formatted(pledge)));
  }

  private Why nation(NationId nation) {
    var pledges =
        resolution.pledgesOf(nation).stream()
            .sorted(comparing(Placed::standing).thenComparing(it -> it.pledge().id()))
            .toList();
    var best = pledges.stream().map(Placed::standing).findFirst();
    return new Why(
        new Reason.OfNation(nation, best),
        best.map(Explainer::verdict).orElse(Verdict.NO),
        pledges.stream().map(this::reference).toList());
  }

  private Why reference(Placed placed) {
    var id = placed.pledge().id();
    var verdict = verdict(placed.standing());
    if (ancestors.contains(id)) {
      return Why.leaf(
          new Reason.SeeAbove(id, placed.standing(), placed.standing() != Standing.FIRM), verdict);
    }
    if (!explained.add(id)) {
      return Why.leaf(new Reason.SeeAbove(id, placed.standing(), false), verdict);
    }
    ancestors.push(id);
    try {
      return placed.standing().isCurrent() ? current(placed) : notCurrent(placed);
    } finally {
      ancestors.pop();
    }
  }

  private static Verdict verdict(Standing standing) {
    return switch (standing) {
      case FIRM -> Verdict.IN_TURN;
      case WAITING -> Verdict.AT_ONCE;
      case OPEN -> Verdict.DEPENDS;
      case BLOCKED, REFUSED, EXPIRED, SUPERSEDED -> Verdict.NO;
    };
  }

  private Why notCurrent(Placed placed) {
    return new Why(
        new Reason.NotCurrent(placed.pledge().id(), placed.standing(), placed.supersededBy()),
        Verdict.NO,
        evidence(placed.pledge()));
  }

  private Why current(Placed placed) {
    var because = new ArrayList<>(tiers(placed.pledge()));
    because.addAll(evidence(placed.pledge()));
    return new Why(
        new Reason.OfPledge(placed.pledge().id(), placed.standing()),
        verdict(placed.standing()),
        because);
  }

  private List<Why> tiers(Pledge pledge) {
    var tiers = pledge.tiers();
    if (tiers.size() == 1) {
      return asked(tiers.getFirst().condition(), new Asker(pledge.id(), 0));
    }
    var because = new ArrayList<Why>();
    for (int tier = 0; tier < tiers.size(); tier++) {
      var asker = new Asker(pledge.id(), tier);
      var condition = tiers.get(tier).condition();
      because.add(
          new Why(
              new Reason.OfTier(pledge.id(), tier + 1),
              insight.verdict(condition, asker),
              asked(condition, asker)));
    }
    return because;
  }

  /// Everything that a pledge asks for: first what decides, with its reasons, then briefly the
  /// rest, which holds already.
  private List<Why> asked(Condition condition, Asker asker) {
    var told = new ArrayList<>(parts(condition, asker));
    if (condition instanceof AllOf(var parts)) {
      var deciding = deciding(parts, asker).toList();
      parts.stream()
          .filter(part -> !deciding.contains(part))
          .filter(Explainer::speaksForItself)
          .map(part -> Why.leaf(reason(part, asker), insight.verdict(part, asker)))
          .forEach(told::add);
    }
    return told;
  }

  /// Whether the condition tells something without its reasons.
  private static boolean speaksForItself(Condition condition) {
    return switch (condition) {
      case AllOf _, AnyOf _, Not _, Counts _ -> false;
      case Constant _, Decided _, Named _, Joins _, AtLeast _, HomeHolds _ -> true;
    };
  }

  /// What is said for it, or assumed.
  private List<Why> evidence(Pledge pledge) {
    var leaves = new ArrayList<Why>();
    pledge.statements().stream()
        .flatMap(id -> setting.mission().findStatement(id).stream())
        .filter(it -> !setting.roll().asOf().map(it.date()::isAfter).orElse(false))
        .forEach(it -> leaves.add(Why.leaf(new Reason.Said(it.id()), Verdict.IN_TURN)));
    pledge
        .assumptions()
        .forEach((field, reasoning) -> leaves.add(assumed(field + ": " + reasoning)));
    if (pledge.isAssumption() && pledge.assumptions().isEmpty()) {
      leaves.add(assumed(pledge.note()));
    }
    return leaves;
  }

  private static Why assumed(String reasoning) {
    return Why.leaf(new Reason.Assumed(reasoning), Verdict.IN_TURN);
  }

  /// The reasons of a condition, an "all" told as its parts.
  private List<Why> parts(Condition condition, Asker asker) {
    if (condition instanceof AllOf(var parts) && !parts.isEmpty()) {
      return deciding(parts, asker).map(part -> why(part, asker)).toList();
    }
    return List.of(why(condition, asker));
  }

  /// Of the parts of an "all", those that make it what it is.
  private Stream<Condition> deciding(List<Condition> parts, Asker asker) {
    var worst = parts.stream().map(it -> insight.verdict(it, asker)).max(Comparator.naturalOrder());
    return parts.stream().filter(it -> Optional.of(insight.verdict(it, asker)).equals(worst));
  }

  private Why why(Condition condition, Asker asker) {
    return condition instanceof Counts(var pledge)
        ? counting(pledge)
        : new Why(
            reason(condition, asker), insight.verdict(condition, asker), because(condition, asker));
  }

  private Reason reason(Condition condition, Asker asker) {
    return switch (condition) {
      case Constant(var value) -> new Reason.Constant(value);
      case Decided(var decision, var option) ->
          new Reason.OfDecision(decision, option, setting.world().option(decision));
      case Named(var name) -> new Reason.OfName(name);
      case Joins(var nation, var subject) -> new Reason.OfJoining(nation, subject);
      case Counts(var pledge) -> new Reason.SeeAbove(pledge, standing(pledge), false);
      case AtLeast(var quantity, var threshold) ->
          new Reason.OfQuantity(
              quantity,
              threshold,
              insight.measure(quantity, asker, Mode.SEQUENTIAL, setting.optimistic()),
              insight.measure(quantity, asker, Mode.SIMULTANEOUS, setting.optimistic()));
      case HomeHolds(var nation) -> home(nation, asker);
      case Not _ -> new Reason.Unless();
      case AllOf(var parts) -> parts.isEmpty() ? new Reason.Unconditional() : new Reason.All();
      case AnyOf(var parts) -> parts.isEmpty() ? new Reason.Constant(false) : new Reason.Any();
    };
  }

  private List<Why> because(Condition condition, Asker asker) {
    return switch (condition) {
      case Decided(var decision, _) ->
          setting.mission().findDecision(decision).map(this::said).orElse(List.of());
      case Named(var name) -> named(name, asker);
      case Joins(var nation, var subject) ->
          joining(nation, subject, insight.verdict(condition, asker));
      case AtLeast(var quantity, var threshold) -> contributors(quantity, threshold, asker);
      case Not(var part) -> List.of(why(part, asker));
      case AllOf(var parts) -> parts.isEmpty() ? List.of() : parts(condition, asker);
      case AnyOf(var parts) ->
          parts.isEmpty() ? List.of() : List.of(why(nearest(parts, asker), asker));
      case Constant _, HomeHolds _, Counts _ -> List.of();
    };
  }

  private List<Why> named(String name, Asker asker) {
    return Optional.ofNullable(setting.mission().conditions().get(name))
        .map(Clause::meaning)
        .map(meaning -> parts(meaning, asker))
        .orElse(List.of());
  }

  private List<Why> said(Decision decision) {
    return decision.statements().stream()
        .flatMap(id -> setting.mission().findStatement(id).stream())
        .filter(it -> !setting.roll().asOf().map(it.date()::isAfter).orElse(false))
        .map(it -> Why.leaf(new Reason.Said(it.id()), Verdict.IN_TURN))
        .toList();
  }

  /// Of the parts of an "any": the one that held first, else one that would hold at once, else the
  /// one that is nearest to holding.
  private Condition nearest(List<Condition> parts, Asker asker) {
    return parts.stream()
        .min(
            comparing((Condition part) -> insight.verdict(part, asker))
                .thenComparingInt(part -> insight.since(part, asker))
                .thenComparingLong(part -> insight.distance(part, asker)))
        .orElseThrow();
  }

  private List<Why> joining(NationId nation, Optional<Subject> subject, Verdict verdict) {
    var offers =
        resolution.pledgesOf(nation).stream()
            .filter(it -> subject.map(it.pledge()::isOf).orElse(true))
            .sorted(byNearness())
            .toList();
    var current = offers.stream().filter(it -> it.standing().isCurrent()).findFirst();
    if (current.isPresent()) {
      return List.of(reference(current.get()));
    }
    return offers.isEmpty()
        ? List.of(Why.leaf(new Reason.NoOffer(nation, subject), verdict))
        : offers.stream().map(this::reference).toList();
  }

  /// What came first, then what would come at once, then what is nearest to coming.
  private Comparator<Placed> byNearness() {
    return comparing(Placed::standing)
        .thenComparingInt(it -> insight.round(it.pledge().id()))
        .thenComparing(it -> !ancestors.contains(it.pledge().id()))
        .thenComparingLong(it -> insight.distance(it.pledge().id()))
        .thenComparing(it -> it.pledge().id());
  }

  private Standing standing(PledgeId pledge) {
    return resolution.findPledge(pledge).map(Placed::standing).orElse(Standing.BLOCKED);
  }

  private Why counting(PledgeId pledge) {
    return resolution
        .findPledge(pledge)
        .map(this::reference)
        .orElseGet(() ->
            Why.leaf(
                new Reason.NotCurrent(pledge, Standing.BLOCKED, Optional.empty()), Verdict.NO));
  }

  /// Pledges that make the quantity up, in the order in which they came or could, until it is
  /// enough.
  private List<Why> contributors(Quantity quantity, long threshold, Asker asker) {
    var left = threshold;
    var counted = new HashSet<NationId>();
    var leaves = new ArrayList<Why>();
    for (var placed : resolution.pledges().stream().sorted(byNearness()).toList()) {
      var share = placed.standing().isCurrent() ? share(quantity, placed, asker, counted) : 0;
      if (share > 0 && left > 0) {
        left -= share;
        counted.add(placed.pledge().nation());
        leaves.add(
            Why.leaf(
                new Reason.SeeAbove(placed.pledge().id(), placed.standing(), false),
                verdict(placed.standing())));
      }
    }
    return leaves;
  }

  private long share(Quantity quantity, Placed placed, Asker asker, Set<NationId> counted) {
    var pledge = placed.pledge();
    var fresh = counted.contains(pledge.nation()) ? 0L : 1L;
    return switch (quantity) {
      case Quantity.Nations(var subject) -> isOf(pledge, subject) ? fresh : 0;
      case Quantity.Others(var subject) ->
          isOf(pledge, subject) && !isOwn(pledge, asker) ? fresh : 0;
      case Quantity.Members(var among, var subject) ->
          isOf(pledge, subject) && among.contains(pledge.nation()) ? fresh : 0;
      case Quantity.Strength(var subject) ->
          isOf(pledge, subject) ? most(pledge.tiers().stream().map(Pledge.Tier::strength)) : 0;
      case Quantity.Amount(var capability) ->
          pledge.capability().equals(Optional.of(capability))
              ? most(pledge.tiers().stream().map(Pledge.Tier::units))
              : 0;
    };
  }

  private static boolean isOf(Pledge pledge, Optional<Subject> subject) {
    return subject.map(pledge::isOf).orElse(true);
  }

  private boolean isOwn(Pledge pledge, Asker asker) {
    return setting
        .mission()
        .findPledge(asker.pledge())
        .map(own -> own.nation().equals(pledge.nation()))
        .orElse(false);
  }

  private long most(Stream<Optional<Range>> amounts) {
    return amounts
        .flatMap(Optional::stream)
        .mapToLong(range -> range.bound(setting.optimistic()))
        .max()
        .orElse(0);
  }

  /// The tier that asks is counted too, as in its own condition.
  private Reason home(NationId nation, Asker asker) {
    var pledged =
        resolution.pledgesOf(nation).stream()
            .flatMap(placed -> strength(placed, asker).stream())
            .mapToLong(range -> range.bound(setting.optimistic()))
            .sum();
    var spare =
        setting.mission().findNation(nation).map(Nation::spare).orElse(OptionalLong.empty());
    return new Reason.OfHome(nation, spare, pledged);
  }

  private static Optional<Range> strength(Placed placed, Asker asker) {
    var counted = placed.atOnce().flatMap(Placed.Brings::strength);
    var asks = placed.pledge().id().equals(asker.pledge());
    var asked = asks ? placed.pledge().tiers().get(asker.tier()).strength() : counted;
    return Stream.of(counted, asked).flatMap(Optional::stream).reduce(Range::max);
  }
}
