package org.muster.cli.json;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.muster.cli.ask.EngineVersion;
import org.muster.cli.ask.Inquiry;
import org.muster.model.finding.Finding;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Range;
import org.muster.model.resolution.Placed.Brings;
import org.muster.model.resolution.Total;
import org.muster.model.scenario.Move;

/// What several answers have in common.
final class Parts {
  private Parts() {}

  /// What every answer begins with: of which mission, as of when, under which choices.
  static Json begin(Inquiry inquiry) {
    return new Json()
        .put("mission", inquiry.mission().id())
        .putText("asOf", inquiry.setting().roll().asOf())
        .put("optimistic", inquiry.setting().optimistic())
        .put("choices", choices(inquiry))
        .put("engineVersion", EngineVersion.text())
        .put("inputsHash", inquiry.inputsHash());
  }

  private static Json choices(Inquiry inquiry) {
    var choices = new Json();
    inquiry.setting().world().choices().forEach((id, option) -> choices.put(id.name(), option));
    return choices;
  }

  static Json range(Range range) {
    return new Json().put("low", range.low()).put("high", range.high());
  }

  static Json brings(Brings brings) {
    return quantity(brings.strength(), brings.units());
  }

  /// Personnel and things; what nobody named a number for is left out.
  static Json quantity(Optional<Range> strength, Optional<Range> units) {
    return new Json()
        .putObject("strength", strength, Parts::range)
        .putObject("units", units, Parts::range);
  }

  /// @param optimistic whether the amounts are the upper ends of ranges
  static Json total(Total total, boolean optimistic) {
    var byComponent = new Json();
    total
        .byComponent()
        .forEach((component, it) -> {
          if (!it.equals(Range.ZERO)) { // a sum over offers that name no number
            byComponent.put(component.written(), range(it));
          }
        });
    return new Json()
        .putTexts("nations", total.nations())
        .put("strength", range(total.strength()))
        .put("strengthByComponent", byComponent)
        .put("amounts", amounts(total.amounts(), optimistic))
        .putTexts("pledges", total.pledges())
        .put("withoutNumber", total.unnumbered());
  }

  private static Json amounts(Map<Capability, Range> amounts, boolean optimistic) {
    var json = new Json();
    amounts.forEach((capability, it) -> json.put(capability.name(), it.bound(optimistic)));
    return json;
  }

  static Json move(Move move) {
    return new Json()
        .put(
            "kind",
            switch (move) {
              case Move.Decide _ -> "decision";
              case Move.Commit _ -> "commit";
            })
        .put("subject", move.subject())
        .put("to", move.to());
  }

  static Json putCount(Json json, String name, OptionalLong count) {
    return count.isPresent() ? json.put(name, count.getAsLong()) : json;
  }

  static Json findings(Json json, Collection<? extends Finding> findings) {
    return json.putObjects("findings", findings, Parts::finding);
  }

  private static Json finding(Finding finding) {
    return new Json()
        .put("kind", finding.kind())
        .put("severity", finding.severity().written())
        .put("file", finding.at().file())
        .put("line", finding.at().line())
        .put("column", finding.at().column())
        .put("message", finding.message())
        .put("hint", finding.hint());
  }
}
