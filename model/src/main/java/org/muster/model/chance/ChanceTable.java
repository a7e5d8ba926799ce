package org.muster.model.chance;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.model.scenario.DecisionId;
import org.muster.model.scenario.World;

/// How likely the options of a decision are, perhaps given what other decisions take.
///
/// @param given the decisions it depends on, each before it in an order without circles
/// @param rows one for each combination of their options
public record ChanceTable(DecisionId decision, List<DecisionId> given, List<Row> rows) {
  public ChanceTable {
    given = List.copyOf(given);
    rows = List.copyOf(rows);
  }

  /// One row.
  ///
  /// @param when what the other decisions take
  /// @param chances of each option, from 0 to 1; together 1
  public record Row(SortedMap<DecisionId, String> when, SortedMap<String, Double> chances) {
    public Row {
      when = Collections.unmodifiableSortedMap(new TreeMap<>(when));
      chances = Collections.unmodifiableSortedMap(new TreeMap<>(chances));
    }

    boolean appliesIn(World world) {
      return when.entrySet().stream()
          .allMatch(it -> world.option(it.getKey()).equals(it.getValue()));
    }
  }

  /// @throws IllegalArgumentException if no row is for this world
  public double chance(String option, World world) {
    return rows.stream()
        .filter(row -> row.appliesIn(world))
        .findFirst()
        .map(row -> row.chances().getOrDefault(option, 0.0))
        .orElseThrow(() ->
            new IllegalArgumentException(
                "The chances of decision (%s) have no row for this world.".formatted(decision)));
  }
}
