package org.muster.model.site;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.muster.model.evidence.Backing;
import org.muster.model.word.Word;

/// A place where a part of the force could stand.
///
/// @param latitude degrees north
/// @param longitude degrees east
/// @param capacity personnel it can take; empty if not known
/// @param throughput personnel with their equipment a day that can pass through; empty if not known
/// @param weight how much holding the place matters, relative to others; empty if not weighed
/// @param contactKm kilometres to the line of contact; empty if not known
public record Site(
    String id,
    String name,
    double latitude,
    double longitude,
    OptionalLong capacity,
    OptionalLong throughput,
    OptionalDouble weight,
    OptionalLong contactKm,
    Consent hostConsent,
    List<Backing> backing) {

  public Site {
    backing = List.copyOf(backing);
  }

  /// Whether the host nation agrees to the place.
  public enum Consent implements Word {
    YES,
    NO,
    UNKNOWN
  }
}
