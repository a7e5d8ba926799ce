package org.muster.engine.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.muster.engine.Setting;
import org.muster.engine.resolve.Resolver;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.mission.Mission;
import org.muster.model.nation.Nation;
import org.muster.model.nation.NationId;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.Assignment.Leg;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LeftOut;
import org.muster.model.plan.LineFill;
import org.muster.model.plan.LineFill.Have;
import org.muster.model.plan.Order;
import org.muster.model.plan.Reached;
import org.muster.model.plan.Score;
import org.muster.model.plan.Waterfall;
import org.muster.model.planning.Composite;
import org.muster.model.planning.Factors;
import org.muster.model.planning.Milestone;
import org.muster.model.planning.Planning;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Caveat;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Offer;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.pledge.Rung;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.requirement.RequirementLine.Need;
import org.muster.model.requirement.RequirementLine.Substitute;
import org.muster.model.requirement.RequirementSet;
import org.muster.model.resolution.Mode;
import org.muster.model.site.Corridor;
import org.muster.model.site.Lift;
import org.muster.model.site.Site;
import org.muster.model.site.Site.Consent;
import org.muster.model.time.Span;
import org.muster.model.time.Window;

/// A tiny theatre and a plan for it, written the way one would tell them.
///
/// Nothing takes time and nothing is limited until somebody says so. Requirement lines are of the
/// set `set` and are filled at `kyiv`. What the plan tells of itself is filled in truly.
final class Theatre {
  static final int HORIZON = 20;

  final List<Pledge> pledges = new ArrayList<>();
  final List<RequirementLine> lines = new ArrayList<>();
  final List<Nation> nations = new ArrayList<>();
  final List<Site> sites = new ArrayList<>();
  final List<Corridor> corridors = new ArrayList<>();
  final List<Lift> lift = new ArrayList<>();
  final List<Milestone> milestones = new ArrayList<>();
  final List<Composite> composites = new ArrayList<>();
  final List<Order> orders = new ArrayList<>();
  final List<Assignment> stays = new ArrayList<>();
  Mode mode = Mode.SEQUENTIAL;
  boolean optimistic;
  int notice;
  int approach;
  int handover;
  Optional<Span> tour = Optional.empty();
  long unitSize = 500;

  /// A pledge as it is told; everything may be left out.
  static final class Told {
    Optional<Component> component = Optional.of(Component.LAND);
    Optional<Capability> capability = Optional.of(Capability.of("infantry"));
    Optional<Range> heads = Optional.of(Range.of(100));
    Optional<Range> units = Optional.of(Range.of(1));
    Condition condition = Condition.always();
    List<Offer> alternatives = List.of();
    Optional<Span> notice = Optional.empty();
    Optional<Window> available = Optional.empty();
    Optional<Span> tour = Optional.empty();
    Optional<Span> dwell = Optional.empty();
    OptionalLong lift = OptionalLong.empty();
    Rung rung = Rung.PLEDGED;
    List<Caveat> caveats = List.of();
  }

  /// A requirement line as it is told.
  static final class Asked {
    Optional<Component> component = Optional.of(Component.LAND);
    Optional<Capability> capability = Optional.of(Capability.of("infantry"));
    Optional<Range> things = Optional.of(Range.of(1));
    Optional<Range> heads = Optional.empty();
    String place = "";
    List<String> sites = List.of("kyiv");
    Optional<Window> when = Optional.empty();
    int priority = 1;
    Need need = Need.DESIRED;
    List<String> requires = List.of();
    List<Substitute> substitutes = List.of();
  }

  Theatre pledge(String id, String nation, Consumer<Told> more) {
    var told = new Told();
    more.accept(told);
    pledges.add(
        new Pledge(
            PledgeId.of(id),
            NationId.of(nation),
            told.component,
            told.capability,
            new Offer(told.heads, told.units, Optional.of(Clause.of(told.condition))),
            told.alternatives,
            told.notice,
            told.available,
            told.tour,
            told.dwell,
            told.lift,
            told.rung,
            told.caveats,
            List.of(),
            Optional.empty(),
            List.of(),
            new TreeMap<>(),
            ""));
    return this;
  }

  Theatre line(String id, Consumer<Asked> more) {
    var asked = new Asked();
    more.accept(asked);
    lines.add(
        new RequirementLine(
            id,
            asked.component,
            asked.capability,
            asked.things,
            asked.heads,
            asked.place,
            asked.sites,
            asked.when,
            asked.priority,
            asked.need,
            asked.requires,
            asked.substitutes,
            List.of(),
            ""));
    return this;
  }

  Theatre nation(String code, long active, long floor) {
    nations.add(
        new Nation(
            NationId.of(code),
            code,
            OptionalLong.of(active),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.of(floor),
            List.of()));
    return this;
  }

  Theatre site(String id, OptionalLong capacity, OptionalLong throughput, OptionalLong contactKm) {
    return site(id, capacity, throughput, contactKm, Consent.YES);
  }

  Theatre site(
      String id,
      OptionalLong capacity,
      OptionalLong throughput,
      OptionalLong contactKm,
      Consent consent) {
    sites.add(
        new Site(
            id,
            id,
            50,
            30,
            capacity,
            throughput,
            OptionalDouble.empty(),
            contactKm,
            consent,
            List.of()));
    return this;
  }

  Theatre corridor(String id, String from, String to, Optional<Range> capacity) {
    return corridor(id, from, to, capacity, 0, Optional.empty());
  }

  Theatre corridor(
      String id,
      String from,
      String to,
      Optional<Range> capacity,
      int delay,
      Optional<Window> window) {
    corridors.add(
        new Corridor(
            id,
            Corridor.Mode.RAIL,
            from,
            to,
            capacity,
            Optional.of(days(delay)),
            window,
            Optional.empty(),
            List.of(),
            ""));
    return this;
  }

  Theatre lift(String id, String owner, boolean pooled, long daily, Optional<Window> window) {
    lift.add(
        new Lift(
            id,
            Corridor.Mode.RAIL,
            Optional.of(NationId.of(owner)),
            pooled,
            Range.of(daily),
            window,
            List.of(),
            ""));
    return this;
  }

  /// A stay that counts at once.
  Theatre stay(String unit, String line, int from, int to, Leg... legs) {
    return stay(unit, line, "kyiv", from, from, to, Optional.empty(), legs);
  }

  Theatre stay(
      String unit,
      String line,
      String site,
      int from,
      int effective,
      int to,
      Optional<String> risk,
      Leg... legs) {
    stays.add(new Assignment(unit, "set", line, site, from, effective, to, List.of(legs), risk));
    return this;
  }

  static Span days(int count) {
    return new Span(count, Span.Unit.DAYS);
  }

  static Window window(int from, int to) {
    return new Window(from, OptionalInt.of(to));
  }

  Setting setting() {
    var factors =
        new Factors(
            Optional.of(days(notice)),
            Optional.of(days(approach)),
            Optional.of(days(handover)),
            tour,
            OptionalInt.empty(),
            Optional.empty(),
            OptionalLong.of(unitSize),
            List.of());
    var mission =
        new Mission(
            "theatre",
            "theatre",
            "",
            Optional.of(days(7 * HORIZON)),
            List.of(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            List.of(),
            List.of(),
            pledges,
            nations,
            List.of(new RequirementSet("set", "set", new TreeMap<>(), List.of(), lines, "")),
            sites,
            corridors,
            List.of(),
            List.of(),
            new Planning(factors, milestones, composites, lift));
    return Setting.of(mission, Optional.empty(), new TreeMap<>(), optimistic);
  }

  /// The plan with these stays; all else is as it should be.
  ForcePlan plan() {
    var setting = setting();
    var ground = Ground.of(setting);
    var mustering = Mustering.of(setting, Resolver.resolve(setting), mode);
    var offered = mustering.units();
    var known =
        stays.stream()
            .flatMap(told ->
                offered.stream()
                    .filter(it -> it.unit().id().equals(told.unit()))
                    .flatMap(unit ->
                        DueLine.find(ground.lines(), told.set(), told.line()).stream()
                            .map(line ->
                                new Stay(
                                    told,
                                    unit,
                                    line,
                                    ground.site(told.site()),
                                    ground.planning().factors()))))
            .toList();
    var reckoning = Reckoning.of(ground, offered, known);
    return new ForcePlan(
        mode,
        HORIZON,
        List.of(),
        offered.stream().map(Offered::unit).toList(),
        stays,
        ground.lines().stream().map(it -> fill(it, reckoning)).toList(),
        milestones.stream()
            .map(
                it -> new Reached(it.name(), reckoning.reached(it), OptionalInt.empty(), List.of()))
            .toList(),
        List.of(),
        mustering.pledges().stream()
            .filter(pledge ->
                known.stream()
                    .noneMatch(it ->
                        it.offered().pledges().stream().anyMatch(of -> of.id().equals(pledge))))
            .map(pledge ->
                new LeftOut(
                    pledge,
                    mustering.isNumbered(pledge) ? LeftOut.Why.NOT_NEEDED : LeftOut.Why.NO_NUMBER))
            .toList(),
        new Waterfall(List.of(), 0),
        new Score(
            reckoning.shortfall(),
            0,
            stays.size(),
            Optional.empty(),
            reckoning.use().values().stream()
                .mapToLong(it -> 1000 * it.used() / it.most())
                .max()
                .orElse(0),
            Score.Ending.PROVEN));
  }

  private static LineFill fill(DueLine line, Reckoning reckoning) {
    var weeks = new ArrayList<Have>();
    for (int week = 0; week < HORIZON; week++) {
      var got = reckoning.got(line, week);
      var gap = reckoning.gap(line, week);
      weeks.add(new Have(got.things(), got.heads(), gap.things(), gap.heads()));
    }
    return new LineFill(
        line.set(),
        line.line(),
        line.things() == 0 ? OptionalLong.empty() : OptionalLong.of(line.things()),
        line.heads() == 0 ? OptionalLong.empty() : OptionalLong.of(line.heads()),
        line.from(),
        line.to(),
        weeks);
  }

  List<Breach> breaches() {
    return breaches(plan());
  }

  List<Breach> breaches(ForcePlan plan) {
    var setting = setting();
    return PlanAudit.breaches(setting, Resolver.resolve(setting), plan, orders);
  }

  /// Where the rules stand that are not kept, once for each breach.
  List<String> broken() {
    return breaches().stream().map(it -> it.rule().place()).toList();
  }

  static List<String> messages(List<Breach> breaches) {
    return breaches.stream().map(Breach::message).toList();
  }

  static Caveat caveat(Caveat.Rule rule, Caveat.Scope scope, OptionalInt approval) {
    return new Caveat(
        Caveat.Kind.AREA,
        rule,
        "not there",
        scope,
        approval.isPresent() ? Optional.of(days(approval.getAsInt())) : Optional.empty());
  }

  static Caveat.Scope places(String... places) {
    return new Caveat.Scope(Arrays.asList(places), OptionalLong.empty(), List.of());
  }
}
