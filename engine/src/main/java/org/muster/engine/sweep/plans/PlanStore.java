package org.muster.engine.sweep.plans;

import java.util.Optional;
import org.muster.model.sweep.PlanSummary;

/// Where finished plans are kept, so that what was stopped goes on from there. Several threads ask
/// at once.
public interface PlanStore {
  Optional<PlanSummary> finished(String key);

  void keep(String key, PlanSummary summary);

  /// Nothing is kept.
  static PlanStore none() {
    return new PlanStore() {
      @Override
      public Optional<PlanSummary> finished(String key) {
        return Optional.empty();
      }

      @Override
      public void keep(String key, PlanSummary summary) {}
    };
  }
}
