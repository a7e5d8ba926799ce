package org.muster.engine.site;

import org.muster.model.site.Site;

/// Distances on the globe, as if it were a sphere; off by at most half a percent.
public final class GreatCircle {
  /// The mean radius of the Earth (IUGG).
  private static final double RADIUS_KM = 6371.0088;

  private GreatCircle() {}

  public static double km(Site one, Site other) {
    return km(one.latitude(), one.longitude(), other.latitude(), other.longitude());
  }

  /// By the haversine formula, which is exact for near places too (Sinnott 1984).
  ///
  /// @param latitude degrees north
  /// @param longitude degrees east
  public static double km(
      double latitude, double longitude, double otherLatitude, double otherLongitude) {
    var north = Math.sin(Math.toRadians(otherLatitude - latitude) / 2);
    var east = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
    var square =
        north * north
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(otherLatitude))
                * east
                * east;
    return 2 * RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, square)));
  }
}
