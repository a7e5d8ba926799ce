package org.muster.cli.json;

import org.muster.cli.ask.Inquiry;
import org.muster.cli.ask.Target;
import org.muster.model.resolution.Unlocks;
import org.muster.model.resolution.Unlocks.Unlock;

/// The smallest sets of moves that reach a target: `muster unlock --format json`.
public final class UnlocksJson {
  private UnlocksJson() {}

  public static Json of(Inquiry inquiry, Target target, Unlocks unlocks) {
    return add(
        Parts.begin(inquiry).put("target", target.name()), unlocks, inquiry.setting().optimistic());
  }

  static Json add(Json json, Unlocks unlocks, boolean optimistic) {
    return json.put("condition", unlocks.target().text())
        .put("mode", unlocks.mode().written())
        .put("reached", unlocks.reached())
        .put("maxSize", unlocks.maxSize())
        .put("movesConsidered", unlocks.moves())
        .put("complete", unlocks.complete())
        .putObjects("unlocks", unlocks.unlocks(), it -> unlock(it, optimistic));
  }

  static Json unlock(Unlock unlock, boolean optimistic) {
    return new Json()
        .putObjects("moves", unlock.moves(), Parts::move)
        .put("cost", unlock.cost())
        .put("before", Parts.total(unlock.before(), optimistic))
        .put("after", Parts.total(unlock.after(), optimistic));
  }
}
