package org.muster.engine.site;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.muster.engine.Setting;
import org.muster.engine.Watch;
import org.muster.model.site.Site;
import org.muster.model.site.SiteQuestion;
import org.muster.model.site.SiteSelection;
import org.muster.model.site.SiteSelection.Impossible;
import org.muster.model.site.SiteStudy;

/// Ranks the places of a mission and chooses among them (`docs/sites.md`).
public final class SitePlanner {
  private final Setting setting;
  private final SiteQuestion question;
  private final Watch watch;
  private final Places places;
  private final AtomicInteger done = new AtomicInteger();

  private SitePlanner(Setting setting, SiteQuestion question, Watch watch) {
    this.setting = setting;
    this.question = question;
    this.watch = watch;
    this.places = Places.of(setting.mission(), question.aside());
  }

  /// @param question whose ids are those of sites of the mission
  /// @param watch told how many counts of places were tried; stopped, what was found so far is told
  public static SiteStudy study(Setting setting, SiteQuestion question, Watch watch) {
    return new SitePlanner(setting, question, watch).study();
  }

  private SiteStudy study() {
    BooleanSupplier goesOn = () -> watch.goesOn(done.get(), places.count());
    var mission = setting.mission();
    var scoring = new Scoring(places, mission.corridors(), question.radiusKm());
    var ranking = Ranker.rank(places, scoring, question, goesOn);
    var demand = Demands.of(mission.requirements(), mission.sites(), setting.world());
    var choice = new Choice(places, question, question.room() ? demand.strength() : 0);
    var selector = new Selector(choice, refusedPins(), goesOn);
    var curve = curve(selector, choice);
    var knee = TradeOffs.knee(curve);
    return new SiteStudy(
        question,
        ranking,
        demand,
        TradeOffs.points(curve),
        knee,
        selections(selector, curve, question.count().orElse(knee.orElse(least(curve)))),
        places.alone(question.radiusKm()),
        places.unweighed());
  }

  private List<String> refusedPins() {
    return places.sites().stream()
        .filter(it -> it.hostConsent() == Site.Consent.NO)
        .map(Site::id)
        .filter(question.with()::contains)
        .toList();
  }

  private List<SiteSelection> curve(Selector selector, Choice choice) {
    var curve = new ArrayList<SiteSelection>();
    IntStream.rangeClosed(1, choice.size())
        .forEach(count -> {
          done.set(count);
          if (watch.goesOn(count, choice.size())) {
            curve.addAll(selector.select(count));
          }
        });
    return curve;
  }

  private static List<SiteSelection> selections(
      Selector selector, List<SiteSelection> curve, int count) {
    var known = curve.stream().filter(it -> it.count() == count).toList();
    return known.isEmpty() ? selector.select(count) : known;
  }

  /// The fewest that will do; 1 if none do, to be told why.
  private static int least(List<SiteSelection> curve) {
    return curve.stream()
        .filter(it -> !(it instanceof Impossible))
        .mapToInt(SiteSelection::count)
        .min()
        .orElse(1);
  }
}
