package org.muster.model.condition;

/// The name of a component or a capability, where either will do: `land`, `air-cover`.
public record Subject(String name) implements Comparable<Subject> {
  public static Subject of(String name) {
    return new Subject(name);
  }

  @Override
  public int compareTo(Subject other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
