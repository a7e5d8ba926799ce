package org.muster.cli.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.muster.cli.text.Figures;
import org.muster.model.evidence.Backing;
import org.muster.model.mission.Mission;
import org.muster.model.nation.Nation;
import org.muster.model.nation.NationId;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.Price;
import org.muster.model.plan.Price.Change;
import org.muster.model.planning.Factors;
import org.muster.model.site.Corridor;
import org.muster.model.site.Site;

/// What a change would buy, in sentences. An asterisk marks what somebody assumed.
final class PriceSentences {
  private final Mission mission;
  private final ForcePlan plan;
  private final Names names;

  PriceSentences(Mission mission, ForcePlan plan) {
    this.mission = mission;
    this.plan = plan;
    this.names = new Names(mission);
  }

  /// `France a week sooner: 120 weighted shortfall-weeks less (3.0% of what is missing).`
  String of(Price price) {
    var missing = plan.score().shortfall();
    return "%s: %s weighted shortfall-weeks less%s."
        .formatted(
            Names.sentence(change(price.change())),
            Worth.weeks(price.buys()),
            missing == 0
                ? ""
                : " (%s of what is missing)".formatted(Worth.share(price.buys(), missing)));
  }

  private String change(Change change) {
    return switch (change) {
      case Change.OneMoreUnit(var line, var things, var strength) -> unit(line, things, strength);
      case Change.WeekSooner(var nation) -> names.nation(nation) + " a week sooner";
      case Change.NoFloor(var nation, var spare) -> floor(nation, spare);
      case Change.TwiceTheCorridor(var corridor) ->
          "twice the capacity of %s%s".formatted(corridor, mark(corridor(corridor)));
      case Change.TwiceTheSite(var site) ->
          "room for twice as many at %s%s".formatted(site, mark(site(site)));
    };
  }

  /// `one more medevac unit of 125 troops on det-medevac`.
  private String unit(String id, long things, long strength) {
    var line = plan.findLine(id).map(it -> it.line());
    var subject = line.map(Lines::subject).orElse(id);
    var troops = strength > 0 ? " of " + Lines.troops(strength) : "";
    return "%s on %s%s"
        .formatted(
            things > 0
                ? "one more %s unit%s".formatted(subject, troops)
                : "one more unit%s (%s)".formatted(troops, subject),
            id,
            line.map(it -> mark(it.backing())).orElse(""));
  }

  private String floor(NationId nation, OptionalLong spare) {
    var told = "without %s home-defence floor".formatted(Names.possessive(names.nation(nation)));
    return spare.isEmpty()
        ? told
        : "%s (it can spare %s%s)"
            .formatted(
                told,
                Figures.number(spare.getAsLong()),
                mark(mission.findNation(nation).map(Nation::backing).orElse(List.of())));
  }

  private List<Backing> corridor(String id) {
    return mission.corridors().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .map(Corridor::backing)
        .orElse(List.of());
  }

  private List<Backing> site(String id) {
    return mission.sites().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .map(Site::backing)
        .orElse(List.of());
  }

  /// What the unit is that nobody offers.
  String oneMore() {
    var factors = mission.planning().factors();
    return "One more unit is one that nobody offers. It comes by the ways of its line after %s and"
            .formatted(time(factors.noticeDays(), "notice", factors, factors.notice()))
        + " %s, counts %s%s after it is in place, and %s."
            .formatted(
                time(factors.approachDays(), "approach", factors, factors.approach()),
                Figures.count(factors.handoverDays(), "day"),
                mark(factors, factors.handover().isEmpty()),
                tour(factors));
  }

  /// `30 days' notice*`.
  private static String time(long days, String what, Factors factors, Optional<?> told) {
    return "%s%s %s%s"
        .formatted(
            Figures.count(days, "day"),
            days == 1 ? "'s" : "'",
            what,
            mark(factors, told.isEmpty()));
  }

  private static String tour(Factors factors) {
    return factors
        .tour()
        .map(it ->
            "rests for %s%s after each tour of %s%s"
                .formatted(
                    Figures.count(factors.ratio(), "tour"),
                    mark(factors, factors.rotationRatio().isEmpty()),
                    it.written(),
                    mark(factors, false)))
        .orElse("stays, as its nation relieves it");
  }

  private static String mark(Factors factors, boolean untold) {
    return untold ? "*" : mark(factors.backing());
  }

  private static String mark(List<Backing> backing) {
    return backing.stream().anyMatch(it -> it instanceof Backing.Assumed) ? "*" : "";
  }
}
