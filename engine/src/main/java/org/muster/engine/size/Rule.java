package org.muster.engine.size;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.model.pledge.Range;
import org.muster.model.size.Basis;
import org.muster.model.size.Citation;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorName;
import org.muster.model.size.FactorRange;
import org.muster.model.size.RuleText;
import org.muster.model.size.Ruling;
import org.muster.model.size.Task;

/// A rule of thumb: a factor, what it is multiplied with, and when it must not be used.
interface Rule {
  RuleText text();

  /// The factor with its range and its source; may depend on the formation.
  Factor factor(Task task);

  Input input();

  /// What it counts, such as `troops`.
  String unit();

  /// Why it must not be used for this task; empty if it may.
  Optional<String> refusal(Task task);

  /// The factor times the quantity, unless the rule is of another kind.
  default Range result(FactorRange factor, Range quantity) {
    return factor.times(quantity);
  }

  /// @param known what there is to multiply with
  /// @param own the planner's own factors
  default Ruling judge(Task task, Map<Input, Range> known, Map<FactorName, FactorRange> own) {
    var refusal = refusal(task);
    if (refusal.isPresent()) {
      return new Ruling.Refused(text(), refusal.get());
    }
    var quantity = known.get(input());
    if (quantity == null) {
      return new Ruling.Lacking(text(), input().lacking());
    }
    var factor = Own.factor(factor(task), own);
    var result = result(factor.range(), quantity);
    return new Ruling.Applied(text(), factor, Own.told(input(), quantity), result, unit());
  }

  static Factor published(
      FactorName name, String low, String high, String derivation, Citation... sources) {
    return new Factor(
        name, FactorRange.of(low, high), new Basis.Published(List.of(sources), derivation));
  }

  static Factor assumed(
      FactorName name, String low, String high, String reasoning, Citation... near) {
    return new Factor(name, FactorRange.of(low, high), new Basis.Assumed(reasoning, List.of(near)));
  }
}
