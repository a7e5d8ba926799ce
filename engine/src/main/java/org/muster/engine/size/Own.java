package org.muster.engine.size;

import java.util.Map;
import java.util.Optional;
import org.muster.model.pledge.Range;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorName;
import org.muster.model.size.FactorRange;

/// The planner's own factors before those of the rules.
final class Own {
  private Own() {}

  static Factor factor(Factor ofRule, Map<FactorName, FactorRange> own) {
    return Optional.ofNullable(own.get(ofRule.name())).map(ofRule::replacedBy).orElse(ofRule);
  }

  static String words(Input input, Range quantity) {
    return input == Input.SCALE ? "" : quantity.written() + " " + input.unit();
  }
}
