package org.muster.cli.json;

import org.muster.cli.ask.Inquiry;
import org.muster.model.resolution.StableOutcomes;

/// The outcomes that hold themselves up: `muster stable --format json`.
public final class StableJson {
  private StableJson() {}

  public static Json of(Inquiry inquiry, StableOutcomes outcomes) {
    return add(Parts.begin(inquiry), outcomes, inquiry.setting().optimistic());
  }

  static Json add(Json json, StableOutcomes outcomes, boolean optimistic) {
    return json.put("none", outcomes.none())
        .put("complete", outcomes.complete())
        .putObjects("outcomes", outcomes.outcomes(), it -> Parts.total(it, optimistic))
        .putTexts("oddLoop", outcomes.oddLoop());
  }
}
