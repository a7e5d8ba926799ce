package org.muster.engine.size;

import java.util.Map;
import java.util.Optional;
import org.muster.model.pledge.Range;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorName;
import org.muster.model.size.FactorRange;
import org.muster.model.size.Ruling;

/// The planner's own factors before those of the rules; and what a rule was asked with.
final class Own {
  private Own() {}

  static Factor factor(Factor ofRule, Map<FactorName, FactorRange> own) {
    return Optional.ofNullable(own.get(ofRule.name())).map(ofRule::replacedBy).orElse(ofRule);
  }

  static Optional<Ruling.Input> told(Input input, Range quantity) {
    return input == Input.SCALE
        ? Optional.empty()
        : Optional.of(new Ruling.Input(quantity, input.unit()));
  }
}
