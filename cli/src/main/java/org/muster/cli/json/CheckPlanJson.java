package org.muster.cli.json;

import java.util.List;
import org.muster.cli.ask.Inquiry;
import org.muster.cli.ask.PlanFile;
import org.muster.engine.audit.Breach;
import org.muster.model.plan.Score;

/// Whether a plan keeps the rules: `muster check-plan --format json`.
public final class CheckPlanJson {
  private CheckPlanJson() {}

  public static Json of(Inquiry inquiry, PlanFile file, List<Breach> breaches) {
    var plan = file.plan();
    var json =
        Parts.begin(inquiry)
            .put("keepsAllRules", breaches.isEmpty())
            .put("mode", plan.mode().written())
            .put("horizon", plan.horizon())
            .put("assignments", plan.assignments().size())
            .put("lines", plan.lines().size())
            .put("objective", (double) plan.score().shortfall() / Score.SCALE)
            .putObjects("breaches", breaches, CheckPlanJson::breach);
    return Parts.findings(json, file.warnings(inquiry));
  }

  private static Json breach(Breach breach) {
    return new Json()
        .put("rule", breach.rule().place())
        .put("kind", breach.kind())
        .put("message", breach.message());
  }
}
