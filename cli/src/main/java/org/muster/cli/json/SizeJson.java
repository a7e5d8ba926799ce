package org.muster.cli.json;

import java.util.List;
import org.muster.cli.ask.EngineVersion;
import org.muster.model.evidence.Backing;
import org.muster.model.pledge.Capability;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.size.Basis;
import org.muster.model.size.Citation;
import org.muster.model.size.Factor;
import org.muster.model.size.FactorRange;
import org.muster.model.size.RuleText;
import org.muster.model.size.Ruling;
import org.muster.model.size.Sizes;
import org.muster.model.size.Sizes.Composition;
import org.muster.model.size.Task;
import org.muster.model.word.Word;

/// How large a force must be: `muster size --format json`.
public final class SizeJson {
  private SizeJson() {}

  public static Json of(Sizes sizes) {
    return new Json()
        .put("task", task(sizes.task()))
        .put("engineVersion", EngineVersion.text())
        .putObjects("rules", sizes.rulings(), SizeJson::ruling)
        .put("composition", composition(sizes.composition()));
  }

  private static Json task(Task task) {
    var json = new Json().put("missionType", task.type().written());
    task.scale().ifPresent(it -> json.put("scale", it.written()));
    Parts.putCount(json, "lineKm", task.lineKm());
    return Parts.putCount(json, "inhabitants", task.inhabitants());
  }

  private static Json ruling(Ruling ruling) {
    return switch (ruling) {
      case Ruling.Applied applied ->
          rule(applied.rule(), "applied")
              .put("factor", factor(applied.factor()))
              .putObject("input", applied.input(), SizeJson::input)
              .put("result", Parts.range(applied.result()))
              .put("unit", applied.unit());
      case Ruling.Refused(var rule, var why) -> rule(rule, "refused").put("why", why);
      case Ruling.Lacking(var rule, var needs) -> rule(rule, "lacking").put("needs", needs);
    };
  }

  private static Json input(Ruling.Input input) {
    return new Json().put("quantity", Parts.range(input.quantity())).put("unit", input.unit());
  }

  private static Json rule(RuleText rule, String verdict) {
    return new Json()
        .put("name", rule.name())
        .put("title", rule.title())
        .put("formula", rule.formula())
        .put("notWhen", rule.notWhen())
        .put("verdict", verdict);
  }

  private static Json factor(Factor factor) {
    var json =
        new Json()
            .put("name", factor.name().written())
            .put("meaning", factor.name().meaning())
            .put("range", range(factor.range()));
    if (factor.basis() instanceof Basis.Given(var instead, var basis)) {
      json.put("insteadOf", range(instead));
      return basis(json.put("own", true), basis);
    }
    return basis(json.put("own", false), factor.basis());
  }

  private static Json range(FactorRange range) {
    return new Json().put("low", range.low().doubleValue()).put("high", range.high().doubleValue());
  }

  private static Json basis(Json json, Basis basis) {
    return switch (basis) {
      case Basis.Published(var sources, var derivation) ->
          sources(json.put("assumption", false).put("reasoning", derivation), sources);
      case Basis.Assumed(var reasoning, var near) ->
          sources(json.put("assumption", true).put("reasoning", reasoning), near);
      case Basis.Given(_, var instead) -> basis(json, instead);
    };
  }

  private static Json sources(Json json, List<Citation> sources) {
    return json.putObjects(
        "sources",
        sources,
        it ->
            new Json()
                .put("author", it.author())
                .put("title", it.title())
                .put("year", it.year())
                .put("where", it.where())
                .put("says", it.says()));
  }

  private static Json composition(Composition composition) {
    return switch (composition) {
      case Composition.Composed composed ->
          new Json()
              .put("composed", true)
              .putTexts("decidedBy", composed.decidedBy())
              .put("set", composed.set().id())
              .put("title", composed.set().title())
              .put("total", Parts.range(composed.total()))
              .putObject("pool", composed.pool(), Parts::range)
              .putObjects("lines", composed.set().lines(), SizeJson::line);
      case Composition.Impossible(var why, var wayOut) ->
          new Json().put("composed", false).put("why", why).put("wayOut", wayOut);
    };
  }

  private static Json line(RequirementLine line) {
    return new Json()
        .put("id", line.id())
        .putText("component", line.component().map(Word::written))
        .putText("capability", line.capability().map(Capability::name))
        .putObject("amount", line.amount(), Parts::range)
        .putObject("strength", line.strength(), Parts::range)
        .put("priority", line.priority())
        .put("need", line.need().written())
        .putTexts("requires", line.requires())
        .putTexts("backing", line.backing().stream().map(Backing::written).toList())
        .put("note", line.note());
  }
}
