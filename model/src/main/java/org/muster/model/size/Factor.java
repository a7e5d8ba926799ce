package org.muster.model.size;

/// A factor with its range and what that rests on.
public record Factor(FactorName name, FactorRange range, Basis basis) {

  /// The same factor with a range of the planner's own, which remembers what it replaced.
  public Factor replacedBy(FactorRange own) {
    return new Factor(name, own, new Basis.Given(range, basis));
  }
}
