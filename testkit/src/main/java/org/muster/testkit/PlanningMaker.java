package org.muster.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.muster.model.evidence.Backing;
import org.muster.model.mission.Mission;
import org.muster.model.planning.Composite;
import org.muster.model.planning.Factors;
import org.muster.model.planning.Milestone;
import org.muster.model.planning.Planning;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Caveat;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.Range;
import org.muster.model.pledge.Rung;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.requirement.RequirementSet;
import org.muster.model.scenario.DecisionId;
import org.muster.model.site.Corridor;
import org.muster.model.site.Lift;
import org.muster.model.site.Site;
import org.muster.model.time.Span;
import org.muster.model.time.Window;

/// Gives a made-up mission a plan to make: lines, sites, ways and means, tours and caveats. All of
/// it is small and near to each other, so that it gets in each other's way.
final class PlanningMaker {
  private static final String ABROAD = "somewhere abroad";
  private static final String FIELD = "an open field";
  private static final Backing MADE_UP = new Backing.Assumed("made up");

  private final Draw draw;
  private final Mission mission;
  private final List<Component> components;
  private final List<Capability> capabilities;
  private final int weeks;
  private final List<Site> sites;
  private final List<RequirementSet> sets;

  PlanningMaker(
      Draw draw, Mission mission, List<Component> components, List<Capability> capabilities) {
    this.draw = draw;
    this.mission = mission;
    this.components = components;
    this.capabilities = capabilities;
    weeks = draw.between(3, 10);
    sites = upTo(3).mapToObj(this::site).toList();
    sets = upTo(2).mapToObj(this::set).toList();
  }

  /// The mission with everything that a plan asks for.
  Mission planned() {
    return new Mission(
        mission.id(),
        mission.title(),
        mission.dDay(),
        Optional.of(new Span(weeks, Span.Unit.WEEKS)),
        mission.decisions(),
        mission.conditions(),
        mission.members(),
        mission.targets(),
        mission.commitCosts(),
        mission.sources(),
        mission.statements(),
        mission.pledges().stream().map(this::pledge).toList(),
        mission.nations(),
        sets,
        sites,
        upTo(3).mapToObj(this::corridor).toList(),
        mission.meetings(),
        mission.outcome(),
        new Planning(
            factors(),
            upTo(2).mapToObj(this::milestone).toList(),
            composites(),
            upTo(2).mapToObj(this::lift).toList()),
        mission.chances());
  }

  private IntStream upTo(int most) {
    return IntStream.rangeClosed(1, draw.between(0, most));
  }

  private Optional<Span> span(int percent, int most) {
    return draw.perhaps(percent, () -> new Span(draw.between(0, most), Span.Unit.DAYS));
  }

  private Optional<Span> tour(int percent) {
    return draw.perhaps(percent, () -> new Span(draw.between(1, 4), Span.Unit.WEEKS));
  }

  private OptionalLong number(int percent, int most) {
    return draw.chance(percent) ? OptionalLong.of(draw.between(1, most)) : OptionalLong.empty();
  }

  private Optional<Window> window(int percent) {
    return draw.perhaps(
        percent,
        () -> {
          var from = draw.between(0, 21);
          return new Window(
              from,
              draw.chance(40) ? OptionalInt.of(from + draw.between(6, 40)) : OptionalInt.empty());
        });
  }

  // Places and ways

  private Site site(int index) {
    return new Site(
        "site-" + index,
        "Site " + index,
        50 + index,
        20 - index,
        number(40, 600),
        number(30, 100),
        OptionalDouble.empty(),
        number(60, 100),
        draw.oneOf(List.of(Site.Consent.values())),
        List.of(MADE_UP));
  }

  private String place() {
    var places = new ArrayList<>(sites.stream().map(Site::id).toList());
    places.add(FIELD);
    return draw.oneOf(places);
  }

  private Corridor corridor(int index) {
    return new Corridor(
        "corridor-" + index,
        draw.oneOf(List.of(Corridor.Mode.RAIL, Corridor.Mode.ROAD)),
        draw.chance(60) ? ABROAD : place(),
        place(),
        draw.perhaps(70, () -> Range.of(draw.between(5, 100))),
        span(70, 9),
        window(30),
        Optional.empty(),
        List.of(MADE_UP),
        "");
  }

  private Lift lift(int index) {
    var owner = draw.perhaps(50, () -> draw.oneOf(mission.pledges()).nation());
    return new Lift(
        "lift-" + index,
        draw.oneOf(List.of(Corridor.Mode.RAIL, Corridor.Mode.ROAD)),
        owner,
        owner.isEmpty() || draw.chance(30),
        Range.of(draw.between(10, 100)),
        window(30),
        List.of(MADE_UP),
        "");
  }

  // Needs

  private RequirementSet set(int index) {
    var appliesTo = new TreeMap<DecisionId, String>();
    draw.some(mission.decisions()).stream()
        .limit(1)
        .forEach(it -> appliesTo.put(it.id(), draw.oneOf(it.options())));
    var lines = new ArrayList<RequirementLine>();
    for (int i = draw.between(1, 3); i > 0; i--) {
      lines.add(line("line-" + index + "-" + i, lines));
    }
    return new RequirementSet(
        "set-" + index, "Set " + index, appliesTo, List.of(MADE_UP), lines, "");
  }

  /// It may require those before it, so there is no circle.
  private RequirementLine line(String id, List<RequirementLine> earlier) {
    var capability = draw.perhaps(60, () -> draw.oneOf(capabilities));
    var things = capability.flatMap(_ -> draw.perhaps(60, () -> Range.of(draw.between(1, 3))));
    var heads = draw.perhaps(50, () -> Range.of(50L * draw.between(1, 8)));
    return new RequirementLine(
        id,
        draw.perhaps(capability.isEmpty() ? 100 : 40, () -> draw.oneOf(components)),
        capability,
        things,
        things.isEmpty() && heads.isEmpty() ? Optional.of(Range.of(100)) : heads,
        draw.chance(80) ? place() : "",
        draw.chance(40) ? draw.some(sites).stream().map(Site::id).toList() : List.of(),
        window(60),
        draw.between(1, 3),
        draw.oneOf(List.of(RequirementLine.Need.values())),
        draw.some(earlier).stream().map(RequirementLine::id).toList(),
        draw.chance(30) ? List.of(substitute()) : List.of(),
        List.of(MADE_UP),
        "");
  }

  private RequirementLine.Substitute substitute() {
    return new RequirementLine.Substitute(draw.oneOf(capabilities), "slower");
  }

  // What is offered

  private Pledge pledge(Pledge pledge) {
    return new Pledge(
        pledge.id(),
        pledge.nation(),
        pledge.component(),
        pledge.capability(),
        pledge.offer(),
        pledge.alternatives(),
        span(60, 20),
        window(40),
        tour(50),
        span(40, 30),
        draw.chance(30) ? OptionalLong.of(draw.between(0, 400)) : OptionalLong.empty(),
        draw.chance(15) ? Rung.DEPLOYED : pledge.rung(),
        upTo(draw.chance(40) ? 2 : 0).mapToObj(this::caveat).toList(),
        pledge.statements(),
        pledge.expires(),
        pledge.supersedes(),
        pledge.assumptions(),
        pledge.note());
  }

  private Caveat caveat(int index) {
    var places = upTo(2).mapToObj(_ -> place()).distinct().toList();
    return new Caveat(
        Caveat.Kind.AREA,
        draw.oneOf(List.of(Caveat.Rule.values())),
        "caveat " + index,
        new Caveat.Scope(
            places,
            number(30, 100),
            draw.chance(30) ? List.of(draw.oneOf(capabilities)) : List.of()),
        span(50, 20));
  }

  // What is laid down

  private Factors factors() {
    var ratio = draw.perhaps(60, () -> draw.between(0, 2));
    return new Factors(
        span(60, 14),
        span(80, 10),
        span(70, 8),
        tour(50),
        ratio.map(OptionalInt::of).orElseGet(OptionalInt::empty),
        span(40, 14),
        number(70, 200),
        draw.chance(50) ? List.of(MADE_UP) : List.of());
  }

  private Milestone milestone(int index) {
    var ids = sets.stream().flatMap(it -> it.lines().stream()).map(RequirementLine::id).toList();
    var priority = draw.perhaps(40, () -> draw.between(1, 3));
    return new Milestone(
        "milestone-" + index,
        "Milestone " + index,
        draw.chance(40) ? draw.some(ids) : List.of(),
        draw.perhaps(40, () -> draw.oneOf(List.of(RequirementLine.Need.values()))),
        priority.map(OptionalInt::of).orElseGet(OptionalInt::empty),
        draw.between(1, 100),
        span(50, 30));
  }

  /// One at most, of two or three pledges.
  private List<Composite> composites() {
    if (mission.pledges().size() < 2 || draw.chance(60)) {
      return List.of();
    }
    var parts = draw.shuffled(mission.pledges()).stream().limit(draw.between(2, 3)).toList();
    var lead = draw.oneOf(parts).nation();
    var ids = parts.stream().map(Pledge::id).toList();
    return List.of(
        new Composite(
            "unit",
            "A unit of several",
            lead,
            draw.perhaps(60, () -> draw.oneOf(components)),
            draw.oneOf(capabilities),
            ids));
  }
}
