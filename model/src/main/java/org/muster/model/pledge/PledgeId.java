package org.muster.model.pledge;

/// The id of a pledge, such as `lva-land`.
public record PledgeId(String id) implements Comparable<PledgeId> {
  public static PledgeId of(String id) {
    return new PledgeId(id);
  }

  @Override
  public int compareTo(PledgeId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
