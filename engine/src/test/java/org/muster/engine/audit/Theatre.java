package org.muster.engine.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.muster.engine.Scene;
import org.muster.engine.resolve.Resolver;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LeftOut;
import org.muster.model.plan.LineFill;
import org.muster.model.plan.LineFill.Have;
import org.muster.model.plan.Reached;
import org.muster.model.plan.Score;
import org.muster.model.plan.Waterfall;

/// A tiny theatre and a plan for it. What the plan tells of itself is filled in truly.
final class Theatre extends Scene<Theatre> {
  @Override
  protected Theatre self() {
    return this;
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
}
