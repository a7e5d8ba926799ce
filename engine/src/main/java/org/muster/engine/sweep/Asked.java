package org.muster.engine.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.muster.engine.Setting;
import org.muster.engine.circuit.Terms;
import org.muster.model.condition.Quantity;
import org.muster.model.pledge.Pledge;
import org.muster.model.sweep.Event;
import org.muster.model.sweep.Figure;

/// Everything a mission can be asked in each world.
public final class Asked {
  private Asked() {}

  /// Its targets and its requirement lines.
  public static List<Event> events(Setting setting) {
    var mission = setting.mission();
    return Stream.<Event>concat(
            mission.targets().keySet().stream().map(Event.Target::new),
            mission.requirements().stream()
                .flatMap(
                    set -> set.lines().stream().map(line -> new Event.Line(set.id(), line.id()))))
        .sorted()
        .toList();
  }

  /// Nations, personnel in all and by component, things by capability, and lines filled.
  public static List<Figure> figures(Setting setting) {
    var current = setting.roll().current();
    var figures = new ArrayList<Figure>();
    figures.add(new Figure.Nations());
    figures.add(new Figure.Strength());
    new TreeSet<>(current.stream().flatMap(it -> it.component().stream()).toList())
        .forEach(component -> figures.add(new Figure.StrengthOf(component)));
    new TreeSet<>(
            current.stream()
                .filter(Asked::tellsUnits)
                .flatMap(it -> it.capability().stream())
                .toList())
        .forEach(capability -> figures.add(new Figure.Amount(capability)));
    figures.add(new Figure.LinesFilled());
    return List.copyOf(figures);
  }

  /// The register whose sum is the figure; empty if it is no sum over pledges.
  static Optional<Integer> register(Terms terms, Figure figure) {
    return switch (figure) {
      case Figure.Nations() -> Optional.of(terms.register(new Quantity.Nations(Optional.empty())));
      case Figure.Strength() -> Optional.of(terms.sum(_ -> true, Pledge.Tier::strength));
      case Figure.StrengthOf(var component) ->
          Optional.of(
              terms.sum(
                  it -> it.component().equals(Optional.of(component)), Pledge.Tier::strength));
      case Figure.Amount(var capability) ->
          Optional.of(
              terms.sum(it -> it.capability().equals(Optional.of(capability)), Pledge.Tier::units));
      case Figure.LinesFilled() -> Optional.empty();
    };
  }

  private static boolean tellsUnits(Pledge pledge) {
    return pledge.tiers().stream().anyMatch(tier -> tier.units().isPresent());
  }
}
