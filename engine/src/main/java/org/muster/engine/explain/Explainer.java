package org.muster.engine.explain;

/// Why.
public final class Explainer {
  private Explainer() {}
}
