package org.muster.engine.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.muster.engine.Watch;
import org.muster.engine.site.ChoiceProgram.Found;
import org.muster.engine.site.MedianSearch.Limits;
import org.muster.model.site.SiteSelection;
import org.muster.model.site.SiteSelection.Aim;
import org.muster.model.site.SiteSelection.Chosen;
import org.muster.model.site.SiteSelection.Impossible;
import org.muster.model.site.SiteSelection.Served;

/// Chooses so many places, for either aim (docs/sites.md, section 4).
final class Selector {
  private static final Comparator<Served> FARTHEST_FIRST =
      Comparator.comparingDouble((Served it) -> -it.km()).thenComparing(Served::place);

  private final Choice choice;
  private final List<String> refusedPins;
  private final BooleanSupplier goesOn;

  /// @param refusedPins places that must be chosen and may not, because their hosts refuse
  Selector(Choice choice, List<String> refusedPins, BooleanSupplier goesOn) {
    this.choice = choice;
    this.refusedPins = refusedPins;
    this.goesOn = goesOn;
  }

  /// One for each aim, or one that says why there is none.
  List<SiteSelection> select(int count) {
    var impossible = obstacle(count);
    if (impossible.isPresent()) {
      return List.of(impossible.get());
    }
    var nearest = nearest(count);
    if (nearest.isEmpty()) {
      return List.of(stopped(count));
    }
    var widest = widest(count, nearest.get());
    return List.of(
        told(count, Aim.DISTANCE, nearest.get()),
        told(count, Aim.COVERAGE, widest.orElse(new Found(nearest.get().chosen(), false))));
  }

  private Optional<SiteSelection> obstacle(int count) {
    if (choice.customers() == 0) {
      return impossible(
          count, "The mission has no places, or all are left aside.", "They stand in sites.csv.");
    }
    if (!refusedPins.isEmpty()) {
      return impossible(
          count,
          "%s must be chosen, but the host refuses.".formatted(String.join(", ", refusedPins)),
          "Do not ask for it with --with.");
    }
    if (count > choice.size()) {
      return impossible(
          count,
          "No more than %d may be chosen; the hosts of others refuse, or --without does."
              .formatted(choice.size()),
          "Ask for fewer with --p.");
    }
    if (count < choice.pinned()) {
      return impossible(
          count,
          "%d places must be chosen with --with.".formatted(choice.pinned()),
          "Ask for at least as many with --p.");
    }
    if (choice.limitsRoom() && choice.mostRoom(count) < choice.needed()) {
      return impossible(
          count,
          "The force of %s does not fit: so many can take %s at most."
              .formatted(number(choice.needed()), number(choice.mostRoom(count))),
          roomier());
    }
    return Optional.empty();
  }

  private String roomier() {
    var fewest =
        IntStream.rangeClosed(1, choice.size())
            .filter(it -> choice.mostRoom(it) >= choice.needed())
            .findFirst();
    return (fewest.isPresent()
            ? "It takes at least %d (--p); ".formatted(fewest.getAsInt())
            : "All of them together cannot; ")
        + "--any-room does not ask for room.";
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static Optional<SiteSelection> impossible(int count, String why, String wayOut) {
    return Optional.of(new Impossible(count, why, wayOut));
  }

  private static SiteSelection stopped(int count) {
    return new Impossible(
        count, "The search was stopped before it found a choice.", "Let it run on.");
  }

  /// What is nearest without asking for room, and has it, is nearest of those that have it.
  private Optional<Found> nearest(int count) {
    var anyRoom = nearestWithAnyRoom(count);
    return choice.hasRoom(anyRoom.chosen())
        ? Optional.of(anyRoom)
        : ChoiceProgram.measuring(choice, count).nearest(goesOn);
  }

  private Found nearestWithAnyRoom(int count) {
    Watch watch = (_, _) -> goesOn.getAsBoolean();
    var found = MedianSearch.solve(choice.medianProblem(count), Limits.USUAL, watch);
    return new Found(Arrays.stream(found.chosen()).boxed().toList(), found.isProved());
  }

  /// Where the nearest choice covers as much as any, nothing is nearer.
  private Optional<Found> widest(int count, Found nearest) {
    var everybody = choice.covered(IntStream.range(0, choice.size()).boxed().toList());
    if (choice.covered(nearest.chosen()) >= everybody * (1 - 1e-9)) {
      return Optional.of(nearest);
    }
    var widest = ChoiceProgram.covering(choice, count).widest(goesOn);
    if (widest.isEmpty()) {
      return widest;
    }
    var covered = choice.covered(widest.get().chosen());
    return choice.covered(nearest.chosen()) >= covered * (1 - 1e-9)
        ? Optional.of(new Found(nearest.chosen(), nearest.proved() && widest.get().proved()))
        : ChoiceProgram.measuring(choice, count)
            .nearestCovering(covered, goesOn)
            .map(it -> new Found(it.chosen(), it.proved() && widest.get().proved()))
            .or(() -> widest);
  }

  private Chosen told(int count, Aim aim, Found found) {
    var places = choice.places();
    var chosen = found.chosen().stream().map(choice::place).toList();
    var weight = places.totalWeight();
    var capacities = chosen.stream().map(it -> places.site(it).capacity()).toList();
    return new Chosen(
        count,
        aim,
        chosen.stream().map(places::id).sorted().toList(),
        weight == 0 ? 0 : choice.cost(found.chosen()) / weight,
        weight == 0 ? 0 : choice.covered(found.chosen()) / weight,
        capacities.stream().mapToLong(it -> it.orElse(0)).sum(),
        chosen.stream()
            .filter(it -> places.site(it).capacity().isEmpty())
            .map(places::id)
            .sorted()
            .toList(),
        served(chosen),
        found.proved());
  }

  private List<Served> served(List<Integer> chosen) {
    var places = choice.places();
    var served = new ArrayList<Served>();
    IntStream.range(0, places.count())
        .forEach(i ->
            chosen.stream()
                .min(
                    Comparator.comparingDouble((Integer j) -> places.km(i, j))
                        .thenComparing(places::id))
                .ifPresent(
                    j -> served.add(new Served(places.id(i), places.id(j), places.km(i, j)))));
    served.sort(FARTHEST_FIRST);
    return served;
  }
}
