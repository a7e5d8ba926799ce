package org.muster.engine.assign;

import java.util.List;
import java.util.Optional;
import org.muster.model.site.Corridor;
import org.muster.model.site.Site;

/// A place where a line can be filled, and the ways there.
///
/// @param id of the site, or the place in words
/// @param ways paths of corridors, the fastest first; one empty path where no corridor leads
record Spot(String id, Optional<Site> site, List<List<Corridor>> ways) {
  Spot {
    ways = ways.stream().map(List::copyOf).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Spot spot && spot.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
