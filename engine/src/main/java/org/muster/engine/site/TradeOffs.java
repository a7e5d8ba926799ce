package org.muster.engine.site;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.muster.model.site.SiteSelection;
import org.muster.model.site.SiteSelection.Aim;
import org.muster.model.site.SiteSelection.Chosen;
import org.muster.model.site.SiteStudy.Point;

/// What more places buy: which points are worth nobody's while, and where the bend is.
final class TradeOffs {
  private static final double HAIR = 1e-9;

  private TradeOffs() {}

  static List<Point> points(List<SiteSelection> selections) {
    var points = new ArrayList<Point>();
    for (var one : selections) {
      points.add(new Point(one, selections.stream().anyMatch(other -> dominates(other, one))));
    }
    return points;
  }

  private static boolean dominates(SiteSelection left, SiteSelection right) {
    return left instanceof Chosen better
        && right instanceof Chosen worse
        && better.count() <= worse.count()
        && better.meanKm() <= worse.meanKm() + HAIR
        && better.covered() >= worse.covered() - HAIR
        && (better.count() < worse.count()
            || better.meanKm() < worse.meanKm() - HAIR
            || better.covered() > worse.covered() + HAIR);
  }

  /// The point of the curve of distances that is farthest below the line from its first to its last
  /// point (Satopää and others 2011), both axes scaled to 0..1; of several the first.
  static OptionalInt knee(List<SiteSelection> selections) {
    var curve = new ArrayList<Chosen>();
    for (var selection : selections) {
      if (selection instanceof Chosen chosen && chosen.aim() == Aim.DISTANCE) {
        curve.add(chosen);
      }
    }
    var best = HAIR;
    var knee = OptionalInt.empty();
    for (var point : curve) {
      var below = below(point, curve.getFirst(), curve.getLast());
      if (below > best) {
        best = below;
        knee = OptionalInt.of(point.count());
      }
    }
    return knee;
  }

  private static double below(Chosen point, Chosen first, Chosen last) {
    var counts = (double) last.count() - first.count();
    var distances = first.meanKm() - last.meanKm();
    return counts == 0 || distances <= 0
        ? 0
        : 1
            - (point.count() - first.count()) / counts
            - (point.meanKm() - last.meanKm()) / distances;
  }
}
