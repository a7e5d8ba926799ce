package org.muster.cli.json;

import org.muster.cli.ask.Inquiry;
import org.muster.cli.plan.Blocker;
import org.muster.cli.plan.Plan;
import org.muster.cli.plan.Plan.Outlook;
import org.muster.model.resolution.Awaited;

/// The main answer: `muster plan --format json`. It has everything that a resolution has, and what
/// blocks and what would unlock.
public final class PlanJson {
  private PlanJson() {}

  public static Json of(Plan plan) {
    var inquiry = plan.inquiry();
    var json = ResolutionJson.add(Parts.begin(inquiry), plan.resolution());
    ForceAnswerJson.add(json, plan.asked(), plan.force());
    return json.putObjects("awaited", plan.awaited(), PlanJson::awaited)
        .putObjects("blockers", plan.blockers(), PlanJson::blocker)
        .putObjects("targets", plan.outlooks(), outlook -> outlook(outlook, inquiry));
  }

  private static Json awaited(Awaited awaited) {
    return new Json()
        .put("nation", awaited.nation().code())
        .putTexts("subjects", awaited.subjects())
        .putTexts("by", awaited.by())
        .put("pledges", awaited.pledges());
  }

  private static Json blocker(Blocker blocker) {
    return new Json()
        .put("cause", WhyJson.reason(blocker.reason()))
        .putTexts("pledges", blocker.pledges())
        .putTexts("nations", blocker.nations());
  }

  private static Json outlook(Outlook outlook, Inquiry inquiry) {
    return new Json()
        .put("name", outlook.name())
        .put("condition", outlook.target().text())
        .put("inTurn", outlook.inTurn())
        .put("atOnce", outlook.atOnce())
        .putObject(
            "unlocks",
            outlook.unlocks(),
            it -> UnlocksJson.add(new Json(), it, inquiry.setting().optimistic()));
  }
}
