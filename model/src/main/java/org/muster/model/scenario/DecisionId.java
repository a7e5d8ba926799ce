package org.muster.model.scenario;

/// The name of a decision, such as `us-air-cover`.
public record DecisionId(String name) implements Comparable<DecisionId> {
  public static DecisionId of(String name) {
    return new DecisionId(name);
  }

  @Override
  public int compareTo(DecisionId other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
