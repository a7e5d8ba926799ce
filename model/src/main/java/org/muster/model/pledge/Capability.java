package org.muster.model.pledge;

/// A kind of thing that is offered or needed, such as `infantry-company` or `air-cover`.
///
/// @param name lower case with hyphens
public record Capability(String name) implements Comparable<Capability> {
  public static Capability of(String name) {
    return new Capability(name);
  }

  @Override
  public int compareTo(Capability other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
