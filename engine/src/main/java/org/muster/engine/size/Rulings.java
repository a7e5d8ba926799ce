package org.muster.engine.size;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.muster.model.pledge.Range;
import org.muster.model.size.FactorName;
import org.muster.model.size.Ruling.Applied;

/// What the rules that apply have said, by the factor they used.
record Rulings(List<Applied> applied) {
  Rulings {
    applied = List.copyOf(applied);
  }

  Optional<Applied> find(FactorName name) {
    return applied.stream().filter(it -> it.factor().name() == name).findFirst();
  }

  /// @throws IllegalStateException if no rule with this factor applies
  Applied ruling(FactorName name) {
    return find(name)
        .orElseThrow(() -> new IllegalStateException("No rule used %s.".formatted(name.written())));
  }

  Range result(FactorName name) {
    return ruling(name).result();
  }

  BigDecimal middle(FactorName name) {
    return ruling(name).factor().range().middle();
  }

  /// Personnel of one of the force's many things, as a share of the force.
  BigDecimal shareOfBrigades(FactorName perBrigade, FactorName people) {
    return middle(FactorName.GROUND_SHARE)
        .multiply(middle(perBrigade))
        .multiply(middle(people))
        .divide(middle(FactorName.BRIGADE_STRENGTH), MathContext.DECIMAL64);
  }

  BigDecimal shareOfHospitals() {
    return middle(FactorName.STAFF_PER_HOSPITAL)
        .divide(middle(FactorName.TROOPS_PER_HOSPITAL), MathContext.DECIMAL64);
  }
}
