package org.muster.model.evidence;

/// The id of a statement, such as `S101`.
public record StatementId(String id) implements Comparable<StatementId> {
  public static StatementId of(String id) {
    return new StatementId(id);
  }

  @Override
  public int compareTo(StatementId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
