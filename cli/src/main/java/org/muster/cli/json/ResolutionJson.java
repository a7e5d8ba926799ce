package org.muster.cli.json;

import java.util.List;
import org.muster.cli.ask.Inquiry;
import org.muster.model.pledge.PledgeId;
import org.muster.model.requirement.Coverage;
import org.muster.model.requirement.Coverage.Have;
import org.muster.model.requirement.Coverage.LineCover;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.resolution.Knot;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Placed;
import org.muster.model.resolution.Resolution;

/// Who comes, in each mode: `muster resolve --format json`.
public final class ResolutionJson {
  private ResolutionJson() {}

  public static Json of(Inquiry inquiry, Resolution resolution) {
    return add(Parts.begin(inquiry), resolution);
  }

  static Json add(Json json, Resolution resolution) {
    return json.put("modes", modes(resolution))
        .put("dividend", dividend(resolution))
        .putObjects("pledges", resolution.pledges(), ResolutionJson::placed)
        .putTextLists("knots", resolution.knots().stream().map(Knot::nations).toList())
        .putTextLists("rings", resolution.knots().stream().map(Knot::ring).toList())
        .putObject(
            "stable",
            resolution.stable(),
            it -> StableJson.add(new Json(), it, resolution.optimistic()))
        .put("coverage", coverage(resolution.coverage()));
  }

  private static Json modes(Resolution resolution) {
    var modes = new Json();
    for (var mode : Mode.values()) {
      modes.put(
          mode.written(),
          Parts.total(resolution.total(mode), resolution.optimistic())
              .put("linesFilled", resolution.coverage().filled(mode)));
    }
    return modes;
  }

  private static Json dividend(Resolution resolution) {
    var dividend = resolution.dividend();
    return new Json()
        .put("nations", dividend.nations())
        .put("strength", resolution.optimistic() ? dividend.strengthHigh() : dividend.strengthLow())
        .put("lines", dividend.lines());
  }

  private static Json placed(Placed placed) {
    var pledge = placed.pledge();
    return new Json()
        .put("id", pledge.id().id())
        .put("nation", pledge.nation().code())
        .put("standing", placed.standing().written())
        .putText("component", pledge.component().map(it -> it.written()))
        .putText("capability", pledge.capability())
        .put("rung", pledge.rung().written())
        .put("assumption", pledge.isAssumption())
        .putObject("inTurn", placed.inTurn(), Parts::brings)
        .putObject("atOnce", placed.atOnce(), Parts::brings)
        .putText("supersededBy", placed.supersededBy())
        .putTexts("statements", pledge.statements());
  }

  private static Json coverage(Coverage coverage) {
    return new Json()
        .putTexts("sets", coverage.sets())
        .putObjects("lines", coverage.lines(), ResolutionJson::line);
  }

  private static Json line(LineCover cover) {
    var line = cover.line();
    var modes = new Json();
    cover.by().forEach((mode, have) -> modes.put(mode.written(), have(have)));
    return new Json()
        .put("set", cover.set())
        .put("id", line.id())
        .putText("component", line.component().map(it -> it.written()))
        .putText("capability", line.capability())
        .put("need", need(line))
        .put("priority", line.priority())
        .put("essential", line.need() == RequirementLine.Need.ESSENTIAL)
        .put("modes", modes)
        .putTexts("candidates", ids(cover.candidates()));
  }

  private static Json need(RequirementLine line) {
    return Parts.quantity(line.strength(), line.amount());
  }

  private static Json have(Have have) {
    return new Json()
        .put("units", have.amount())
        .put("strength", have.strength())
        .put("withoutNumber", have.unnumbered())
        .put("filled", have.filled());
  }

  private static List<String> ids(List<PledgeId> pledges) {
    return pledges.stream().map(PledgeId::id).toList();
  }
}
