package org.muster.model.chance;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.model.evidence.Backing;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.World;

/// How likely the options of a decision are, perhaps given what other decisions take.
///
/// @param given the decisions it depends on, each before it in an order without circles
/// @param rows one for each combination of their options, in any order
/// @param backing what the numbers rest on; nothing makes them an assumption
public record ChanceTable(
    DecisionId decision, List<DecisionId> given, List<Row> rows, List<Backing> backing) {
  /// How far the chances of a row may be from 1 together, for the rounding of decimals.
  private static final double ROUNDING = 1e-9;

  public ChanceTable {
    given = List.copyOf(given);
    rows = List.copyOf(rows);
    backing = List.copyOf(backing);
  }

  /// One row.
  ///
  /// @param when what the other decisions take
  /// @param chances of each option, from 0 to 1; together 1
  public record Row(SortedMap<DecisionId, String> when, SortedMap<String, Double> chances) {
    /// @throws IllegalArgumentException if the chances are not shares that add up to 1
    public Row {
      when = Collections.unmodifiableSortedMap(new TreeMap<>(when));
      chances = Collections.unmodifiableSortedMap(new TreeMap<>(chances));
      var sum = chances.values().stream().mapToDouble(Double::doubleValue).sum();
      if (chances.values().stream().anyMatch(it -> !(it >= 0)) || Math.abs(sum - 1) > ROUNDING) {
        throw new IllegalArgumentException(
            "The chances (%s) must be from 0 to 1 and add up to 1.".formatted(chances));
      }
    }

    /// Of an option; one that is not named never happens.
    public double chance(String option) {
      return chances.getOrDefault(option, 0.0);
    }

    boolean appliesIn(World world) {
      return when.entrySet().stream()
          .allMatch(it -> world.option(it.getKey()).equals(it.getValue()));
    }
  }

  /// A table that depends on nothing.
  public static ChanceTable of(
      DecisionId decision, SortedMap<String, Double> chances, List<Backing> backing) {
    return new ChanceTable(
        decision, List.of(), List.of(new Row(new TreeMap<>(), chances)), backing);
  }

  /// Whether nobody said it, in whole or in part.
  public boolean isAssumed() {
    return Chance.isAssumed(backing);
  }

  /// @throws IllegalArgumentException if no row is for this world
  public double chance(String option, World world) {
    return rows.stream()
        .filter(row -> row.appliesIn(world))
        .findFirst()
        .map(row -> row.chance(option))
        .orElseThrow(() ->
            new IllegalArgumentException(
                "The chances of decision (%s) have no row for this world.".formatted(decision)));
  }
}
