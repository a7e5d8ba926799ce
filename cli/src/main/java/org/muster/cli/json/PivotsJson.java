package org.muster.cli.json;

import org.muster.cli.ask.Inquiry;
import org.muster.cli.ask.Target;
import org.muster.model.resolution.Pivots;
import org.muster.model.resolution.Pivots.Mover;

/// How much each nation and decision matters: `muster pivots --format json`.
public final class PivotsJson {
  private PivotsJson() {}

  public static Json of(Inquiry inquiry, Target target, Pivots pivots) {
    return Parts.begin(inquiry)
        .put("target", target.name())
        .put("condition", pivots.target().text())
        .put("mode", pivots.mode().written())
        .put("reached", pivots.reached())
        .put("exact", pivots.exact())
        .put("coalitions", pivots.coalitions())
        .putObjects("movers", pivots.movers(), mover -> mover(mover, pivots.exact()))
        .putTexts("nulls", pivots.nulls());
  }

  private static Json mover(Mover mover, boolean exact) {
    var json =
        new Json()
            .put("kind", mover.kind().written())
            .put("name", mover.name())
            .put("banzhaf", mover.banzhaf())
            .put("shapley", mover.shapley())
            .put("margin", mover.margin());
    return exact ? json.put("veto", mover.veto()) : json;
  }
}
