package org.muster.model.evidence;

/// The id of a source, such as `R-iiss-2025`.
public record SourceId(String id) implements Comparable<SourceId> {
  public static SourceId of(String id) {
    return new SourceId(id);
  }

  @Override
  public int compareTo(SourceId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
