package org.muster.cli.json;

import org.muster.cli.plan.Account;
import org.muster.model.resolution.Standing;
import org.muster.model.why.Reason;
import org.muster.model.why.Why;

/// Why somebody comes or not: `muster why --format json`.
public final class WhyJson {
  private WhyJson() {}

  public static Json of(Account account) {
    var inquiry = account.inquiry();
    return Parts.begin(inquiry)
        .put("subject", account.subject())
        .put("standing", account.standing().map(Standing::written).orElse("none"))
        .put("tree", tree(account.why()))
        .putObject(
            "wouldCome",
            account.changes(),
            it -> UnlocksJson.add(new Json(), it, inquiry.setting().optimistic()))
        .putObject(
            "wouldComeTogether",
            account.together(),
            it -> UnlocksJson.unlock(it, inquiry.setting().optimistic()));
  }

  private static Json tree(Why why) {
    var json = reason(why.reason()).put("verdict", why.verdict().written());
    return why.because().isEmpty()
        ? json
        : json.putObjects("because", why.because(), WhyJson::tree);
  }

  static Json reason(Reason reason) {
    return switch (reason) {
      case Reason.OfNation(var nation, var standing) ->
          kind("nation")
              .put("nation", nation.code())
              .putText("standing", standing.map(Standing::written));
      case Reason.OfPledge(var pledge, var standing) ->
          kind("pledge").put("pledge", pledge.id()).put("standing", standing.written());
      case Reason.SeeAbove(var pledge, var standing, var ring) ->
          kind("see-above")
              .put("pledge", pledge.id())
              .put("standing", standing.written())
              .put("ring", ring);
      case Reason.OfTier(var pledge, var tier) ->
          kind("tier").put("pledge", pledge.id()).put("tier", tier);
      case Reason.All() -> kind("all");
      case Reason.Any() -> kind("any");
      case Reason.Unless() -> kind("unless");
      case Reason.Unconditional() -> kind("unconditional");
      case Reason.Constant(var value) -> kind("constant").put("value", value);
      case Reason.OfDecision(var decision, var wanted, var taken) ->
          kind("decision")
              .put("decision", decision.name())
              .put("wanted", wanted)
              .put("taken", taken);
      case Reason.OfName(var name) -> kind("condition").put("name", name);
      case Reason.OfJoining(var nation, var subject) ->
          kind("joins").put("nation", nation.code()).putText("with", subject);
      case Reason.NoOffer(var nation, var subject) ->
          kind("no-offer").put("nation", nation.code()).putText("with", subject);
      case Reason.OfQuantity(var quantity, var needed, var inTurn, var atOnce) ->
          kind("quantity")
              .put("quantity", quantity.written())
              .put("needed", needed)
              .put("inTurn", inTurn)
              .put("atOnce", atOnce);
      case Reason.OfHome(var nation, var spare, var pledged) ->
          Parts.putCount(kind("home").put("nation", nation.code()), "spare", spare)
              .put("pledged", pledged);
      case Reason.Said(var statement) -> kind("said").put("statement", statement.id());
      case Reason.Assumed(var reasoning) -> kind("assumed").put("reasoning", reasoning);
      case Reason.NotCurrent(var pledge, var standing, var by) ->
          kind("not-current")
              .put("pledge", pledge.id())
              .put("standing", standing.written())
              .putText("by", by);
    };
  }

  private static Json kind(String kind) {
    return new Json().put("kind", kind);
  }
}
