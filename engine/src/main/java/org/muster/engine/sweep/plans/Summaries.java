package org.muster.engine.sweep.plans;

import java.util.ArrayList;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LineFill;
import org.muster.model.sweep.PlanSummary;
import org.muster.model.sweep.PlanSummary.Dated;
import org.muster.model.sweep.PlanSummary.Line;
import org.muster.model.sweep.PlanSummary.Month;
import org.muster.model.sweep.PlanSummary.Stay;
import org.muster.model.time.Weeks;

/// Makes the summary of a plan.
public final class Summaries {
  private static final int THOUSANDTHS = 1000;

  private Summaries() {}

  public static PlanSummary of(ForcePlan plan) {
    return new PlanSummary(
        plan.horizon(),
        plan.score().shortfall(),
        plan.score().bound(),
        plan.score().ending(),
        plan.reached().stream().map(it -> new Dated(it.name(), it.week())).toList(),
        plan.assignments().stream().map(it -> stay(plan, it)).toList(),
        plan.lines().stream().map(it -> line(plan, it)).toList());
  }

  private static Stay stay(ForcePlan plan, Assignment told) {
    var unit = plan.unit(told.unit());
    return new Stay(
        unit.id(),
        told.set(),
        told.line(),
        told.site(),
        told.from(),
        told.effective(),
        told.to(),
        told.risk().isPresent(),
        unit.things(),
        unit.parts());
  }

  private static Line line(ForcePlan plan, LineFill fill) {
    var months = new ArrayList<Month>();
    var week = 0;
    for (int month = 0; month < Weeks.months(plan.horizon()); month++) {
      var due = 0;
      var met = 0;
      var filled = 0.0;
      for (; week < plan.horizon() && Weeks.month(week) == month; week++) {
        if (fill.isDue(week)) {
          due++;
          met += fill.isFilled(week) ? 1 : 0;
          filled += fill.share(week);
        }
      }
      months.add(
          new Month(due, met, due == 0 ? 0 : (int) Math.floor(THOUSANDTHS * filled / due + 1e-9)));
    }
    return new Line(fill.set(), fill.line().id(), months);
  }
}
