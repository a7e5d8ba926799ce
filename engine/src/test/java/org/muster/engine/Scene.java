package org.muster.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.muster.model.chance.Chances;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.mission.Mission;
import org.muster.model.nation.Nation;
import org.muster.model.nation.NationId;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.Assignment.Leg;
import org.muster.model.plan.Order;
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
import org.muster.model.scenario.Decision;
import org.muster.model.site.Corridor;
import org.muster.model.site.Lift;
import org.muster.model.site.Site;
import org.muster.model.site.Site.Consent;
import org.muster.model.time.Span;
import org.muster.model.time.Window;

/// A tiny theatre, written the way one would tell it.
///
/// Nothing takes time and nothing is limited until somebody says so. Requirement lines are of the
/// set `set` and are filled at `kyiv`.
///
/// @param <S> the kind of theatre that it is
public abstract class Scene<S extends Scene<S>> {
  public static final int HORIZON = 20;

  public final List<Decision> decisions = new ArrayList<>();
  public final SortedMap<String, Clause> targets = new TreeMap<>();
  public final List<Pledge> pledges = new ArrayList<>();
  public final List<RequirementLine> lines = new ArrayList<>();
  public final List<Nation> nations = new ArrayList<>();
  public final List<Site> sites = new ArrayList<>();
  public final List<Corridor> corridors = new ArrayList<>();
  public final List<Lift> lift = new ArrayList<>();
  public final List<Milestone> milestones = new ArrayList<>();
  public final List<Composite> composites = new ArrayList<>();
  public final List<Order> orders = new ArrayList<>();
  public final List<Assignment> stays = new ArrayList<>();
  public Mode mode = Mode.SEQUENTIAL;
  public boolean optimistic;
  public int notice;
  public int approach;
  public int handover;
  public Optional<Span> tour = Optional.empty();
  public long unitSize = 500;

  /// A pledge as it is told; everything may be left out.
  public static final class Told {
    public Optional<Component> component = Optional.of(Component.LAND);
    public Optional<Capability> capability = Optional.of(Capability.of("infantry"));
    public Optional<Range> heads = Optional.of(Range.of(100));
    public Optional<Range> units = Optional.of(Range.of(1));
    public Condition condition = Condition.always();
    public List<Offer> alternatives = List.of();
    public Optional<Span> notice = Optional.empty();
    public Optional<Window> available = Optional.empty();
    public Optional<Span> tour = Optional.empty();
    public Optional<Span> dwell = Optional.empty();
    public OptionalLong lift = OptionalLong.empty();
    public Rung rung = Rung.PLEDGED;
    public List<Caveat> caveats = List.of();
    public Optional<LocalDate> expires = Optional.empty();
  }

  /// A requirement line as it is told.
  public static final class Asked {
    public Optional<Component> component = Optional.of(Component.LAND);
    public Optional<Capability> capability = Optional.of(Capability.of("infantry"));
    public Optional<Range> things = Optional.of(Range.of(1));
    public Optional<Range> heads = Optional.empty();
    public String place = "";
    public List<String> sites = List.of("kyiv");
    public Optional<Window> when = Optional.empty();
    public int priority = 1;
    public Need need = Need.DESIRED;
    public List<String> requires = List.of();
    public List<Substitute> substitutes = List.of();
  }

  /// This, as what it is.
  protected abstract S self();

  public S pledge(String id, String nation, Consumer<Told> more) {
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
            told.expires,
            List.of(),
            new TreeMap<>(),
            ""));
    return self();
  }

  public S line(String id, Consumer<Asked> more) {
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
    return self();
  }

  public S nation(String code, long active, long floor) {
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
    return self();
  }

  public S site(String id, OptionalLong capacity, OptionalLong throughput, OptionalLong contactKm) {
    return site(id, capacity, throughput, contactKm, Consent.YES);
  }

  public S site(
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
    return self();
  }

  public S corridor(String id, String from, String to, Optional<Range> capacity) {
    return corridor(id, from, to, capacity, 0, Optional.empty());
  }

  public S corridor(
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
    return self();
  }

  public S lift(String id, String owner, boolean pooled, long daily, Optional<Window> window) {
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
    return self();
  }

  /// A stay that counts at once.
  public S stay(String unit, String line, int from, int to, Leg... legs) {
    return stay(unit, line, "kyiv", from, from, to, Optional.empty(), legs);
  }

  public S stay(
      String unit,
      String line,
      String site,
      int from,
      int effective,
      int to,
      Optional<String> risk,
      Leg... legs) {
    stays.add(new Assignment(unit, "set", line, site, from, effective, to, List.of(legs), risk));
    return self();
  }

  public static Span days(int count) {
    return new Span(count, Span.Unit.DAYS);
  }

  public static Window window(int from, int to) {
    return new Window(from, OptionalInt.of(to));
  }

  public Setting setting() {
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
            decisions,
            new TreeMap<>(),
            new TreeMap<>(),
            targets,
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
            new Planning(factors, milestones, composites, lift),
            Chances.EVEN);
    return Setting.of(mission, Optional.empty(), new TreeMap<>(), optimistic);
  }

  public static Caveat caveat(Caveat.Rule rule, Caveat.Scope scope, OptionalInt approval) {
    return new Caveat(
        Caveat.Kind.AREA,
        rule,
        "not there",
        scope,
        approval.isPresent() ? Optional.of(days(approval.getAsInt())) : Optional.empty());
  }

  public static Caveat.Scope places(String... places) {
    return new Caveat.Scope(Arrays.asList(places), OptionalLong.empty(), List.of());
  }
}
