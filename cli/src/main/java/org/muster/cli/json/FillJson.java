package org.muster.cli.json;

import java.util.List;
import java.util.Optional;
import org.muster.cli.plan.Fill;
import org.muster.cli.plan.ForceAnswer;
import org.muster.model.plan.Filler;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LineFill;
import org.muster.model.plan.Score;

/// One line over time and who could fill it: `muster fill --format json`.
public final class FillJson {
  private FillJson() {}

  public static Json of(Fill fill) {
    var json = Parts.begin(fill.asked().inquiry());
    json.put("wishes", ForceAnswerJson.wishes(fill.asked()));
    if (fill.answer() instanceof ForceAnswer.Conflict(var limits)) {
      json.putObjects("conflict", limits, ForcePlanJson::limit);
    }
    fill.plan()
        .ifPresent(
            plan -> fill.found().ifPresent(it -> json.put("fill", of(plan, it, fill.fillers()))));
    return json;
  }

  private static Json of(ForcePlan plan, LineFill line, Optional<List<Filler>> fillers) {
    var id = line.line().id();
    var json =
        new Json()
            .put("line", ForcePlanJson.line(line))
            .putObjects(
                "assignments",
                plan.assignments().stream()
                    .filter(it -> it.line().equals(id) && it.set().equals(line.set()))
                    .toList(),
                it -> ForcePlanJson.assignment(it, plan));
    fillers.ifPresent(it -> json.putObjects("fillers", it, FillJson::filler));
    return json;
  }

  private static Json filler(Filler filler) {
    var json =
        new Json()
            .put("pledge", filler.pledge().id())
            .put("nation", filler.nation().code())
            .put("comes", filler.comes())
            .put("standing", filler.standing().written())
            .putTexts("now", filler.now())
            .put("gain", (double) filler.gain() / Score.SCALE)
            .put("elsewhere", (double) filler.elsewhere() / Score.SCALE);
    if (filler.inPlace().isPresent()) {
      json.put("inPlace", filler.inPlace().getAsInt());
    }
    return json.putText("risk", filler.risk())
        .putObjects("obstacles", filler.obstacles(), ForcePlanJson::limit);
  }
}
