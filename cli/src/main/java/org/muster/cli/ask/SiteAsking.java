package org.muster.cli.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.muster.exchange.finding.Similar;
import org.muster.model.finding.Finding;
import org.muster.model.mission.Mission;
import org.muster.model.site.Criterion;
import org.muster.model.site.CriterionWeights;
import org.muster.model.site.Site;
import org.muster.model.site.SiteQuestion;
import org.muster.model.word.Word;

/// Reads what is asked about sites.
public final class SiteAsking {
  private static final double MOST = 1_000_000;
  private static final double GLOBE_KM = 20_100;

  private final List<String> known;
  private final ArrayList<Finding> mistakes = new ArrayList<>();

  private SiteAsking(Mission mission) {
    this.known = mission.sites().stream().map(Site::id).sorted().toList();
  }

  /// As it stands on the command line.
  ///
  /// @param weights criterion to number
  public record Written(
      OptionalInt count,
      double radiusKm,
      double bandPercent,
      Map<String, String> weights,
      Collection<String> with,
      Collection<String> without,
      Collection<String> aside,
      boolean room) {}

  /// @throws CannotAsk with all that cannot be asked
  public static SiteQuestion of(Mission mission, Written written) {
    return new SiteAsking(mission).question(written);
  }

  private SiteQuestion question(Written written) {
    sites("--with", written.with());
    sites("--without", written.without());
    sites("--aside", written.aside());
    both(written.with(), written.without(), "--without");
    both(written.with(), written.aside(), "--aside");
    written.count().ifPresent(it -> within("--p", it, 1, 10_000));
    within("--radius", written.radiusKm(), 1, GLOBE_KM);
    within("--band", written.bandPercent(), 0, 100);
    var weights = weights(written.weights());
    if (!mistakes.isEmpty()) {
      throw new CannotAsk(mistakes);
    }
    return new SiteQuestion(
        written.count(),
        written.radiusKm(),
        CriterionWeights.USUAL.with(weights),
        written.bandPercent(),
        new TreeSet<>(written.with()),
        new TreeSet<>(written.without()),
        new TreeSet<>(written.aside()),
        written.room());
  }

  private void sites(String option, Collection<String> written) {
    written.stream()
        .distinct()
        .filter(it -> !known.contains(it))
        .map(it -> new SiteMistake.UnknownSite(option, it, Similar.to(it, known), known))
        .forEach(mistakes::add);
  }

  private void both(Collection<String> with, Collection<String> others, String option) {
    with.stream()
        .distinct()
        .filter(others::contains)
        .map(it -> new SiteMistake.BothWays("--with", it, option))
        .forEach(mistakes::add);
  }

  private void within(String option, double number, double least, double most) {
    if (!(number >= least && number <= most)) {
      mistakes.add(new SiteMistake.OutOfBounds(option, plain(number), plain(least), plain(most)));
    }
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  private Map<Criterion, Double> weights(Map<String, String> written) {
    var weights = new EnumMap<Criterion, Double>(Criterion.class);
    written.forEach((name, value) ->
        Arrays.stream(Criterion.values())
            .filter(it -> it.written().equals(name))
            .findFirst()
            .ifPresentOrElse(it -> weight(weights, it, value), () -> mistakes.add(unknown(name))));
    if (weights.size() == Criterion.values().length
        && weights.values().stream().allMatch(it -> it == 0)) {
      mistakes.add(new SiteMistake.AllWeightsZero());
    }
    return weights;
  }

  private void weight(Map<Criterion, Double> weights, Criterion criterion, String value) {
    var number = value.matches("\\d{1,7}(\\.\\d{1,9})?") ? Double.parseDouble(value) : -1;
    if (number < 0 || number > MOST) {
      mistakes.add(new SiteMistake.BadWeight(criterion.written(), value));
    } else {
      weights.put(criterion, number);
    }
  }

  private static Finding unknown(String name) {
    var criteria = Arrays.stream(Criterion.values()).map(Word::written).toList();
    return new SiteMistake.UnknownCriterion(name, Similar.to(name, criteria), criteria);
  }
}
