package org.muster.model.site;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/// How much each criterion counts; what matters is each one's share of the sum.
///
/// @param told of every criterion, at least 0; not all 0
public record CriterionWeights(Map<Criterion, Double> told) {
  /// An assumption of Muster, shown as such: what a place does for others first, then whether the
  /// force fits and gets in, then how safe and how sure it is.
  public static final CriterionWeights USUAL =
      new CriterionWeights(
          Map.of(
              Criterion.COVERAGE, 25.0,
              Criterion.CAPACITY, 20.0,
              Criterion.ACCESS, 20.0,
              Criterion.DISTANCE, 10.0,
              Criterion.CONSENT, 10.0,
              Criterion.IMPORTANCE, 15.0));

  /// @throws IllegalArgumentException if one is missing or below 0, or all are 0
  public CriterionWeights {
    told = Collections.unmodifiableMap(new TreeMap<>(told));
    if (told.size() < Criterion.values().length
        || told.values().stream().anyMatch(it -> !(it >= 0) || it.isInfinite())
        || told.values().stream().allMatch(it -> it == 0)) {
      throw new IllegalArgumentException(
          "The weights (%s) must be at least 0 for every criterion, and not all 0."
              .formatted(told));
    }
  }

  /// Some of them told otherwise.
  public CriterionWeights with(Map<Criterion, Double> others) {
    var all = new EnumMap<Criterion, Double>(told);
    all.putAll(others);
    return new CriterionWeights(all);
  }

  /// From 0 to 1; those of all criteria add up to 1.
  public double share(Criterion criterion) {
    var sum = told.values().stream().mapToDouble(it -> it).sum();
    return told.getOrDefault(criterion, 0.0) / sum;
  }

  /// Whether it is the one that Muster assumes.
  public boolean isUsual(Criterion criterion) {
    return told.getOrDefault(criterion, 0.0).equals(USUAL.told.get(criterion));
  }
}
