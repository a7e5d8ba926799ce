package org.muster.cli.json;

import java.util.List;
import java.util.Map;
import org.muster.cli.ask.SweepInquiry;
import org.muster.model.resolution.Mode;
import org.muster.model.sweep.Event;
import org.muster.model.sweep.EventShares;
import org.muster.model.sweep.Figure;
import org.muster.model.sweep.Method;
import org.muster.model.sweep.Share;
import org.muster.model.sweep.Spread;
import org.muster.model.sweep.Sweep;
import org.muster.model.sweep.Sweep.InMode;

/// In which worlds what holds: `muster sweep --format json`.
public final class SweepJson {
  private SweepJson() {}

  public static Json of(SweepInquiry asked, Sweep sweep) {
    var modes = new Json();
    for (var mode : List.of(Mode.SEQUENTIAL, Mode.SIMULTANEOUS)) {
      modes.put(mode.written(), mode(asked, sweep.in(mode)));
    }
    return Parts.begin(asked.inquiry())
        .putTexts("over", asked.inOrder(sweep.space().over()).stream().map(it -> it.id()).toList())
        .putTexts("idle", sweep.idle())
        .put("worlds", sweep.space().size())
        .put("method", method(sweep.method()))
        .put("seed", asked.task().seed())
        .put("weighted", sweep.weighted())
        .put("alone", sweep.alone())
        .put("complete", sweep.complete())
        .putText("target", asked.target())
        .put("modes", modes);
  }

  private static Json method(Method method) {
    return switch (method) {
      case Method.Whole() -> new Json().put("kind", "whole");
      case Method.Factored(var parts, var worlds) ->
          new Json().put("kind", "factored").put("parts", parts).put("looked", worlds);
      case Method.Sampled(var samples, _) ->
          new Json().put("kind", "sampled").put("looked", samples);
    };
  }

  private static Json mode(SweepInquiry asked, InMode mode) {
    var json = new Json();
    asked
        .target()
        .flatMap(target -> mode.find(new Event.Target(target)))
        .ifPresent(shares -> json.put("reached", shares.holds().in()));
    var targets = of(mode, Event.Target.class);
    var lines = of(mode, Event.Line.class);
    return json.putObjects("targets", targets, SweepJson::event)
        .put("gaps", gaps(lines))
        .putObjects("lines", lines, SweepJson::event)
        .putObjects("figures", mode.spreads(), SweepJson::figure);
  }

  private static List<EventShares> of(InMode mode, Class<? extends Event> kind) {
    return mode.events().stream().filter(it -> kind.isInstance(it.event())).toList();
  }

  /// A line is missing always if it is filled in no world in which it is asked.
  private static Json gaps(List<EventShares> lines) {
    var asked = lines.stream().filter(it -> it.holds().of().signum() > 0).toList();
    return new Json()
        .putTexts("always", names(asked.stream().filter(it -> it.holds().isNever()).toList()))
        .putTexts(
            "sometimes",
            names(
                asked.stream()
                    .filter(it -> !it.holds().isNever() && !it.holds().isAlways())
                    .toList()))
        .putTexts("never", names(asked.stream().filter(it -> it.holds().isAlways()).toList()));
  }

  private static List<String> names(List<EventShares> lines) {
    return lines.stream().map(it -> it.event().name()).toList();
  }

  private static Json event(EventShares shares) {
    var json = new Json().put("name", shares.event().name());
    if (shares.event() instanceof Event.Line(var set, _)) {
      json.put("set", set).put("asked", share(shares.asked()));
    }
    var given = new Json();
    shares
        .given()
        .forEach((decision, options) -> {
          var byOption = new Json();
          options.entrySet().stream()
              .filter(it -> it.getValue().of().signum() > 0)
              .forEach(
                  (Map.Entry<String, Share> it) -> byOption.put(it.getKey(), share(it.getValue())));
          given.put(decision.name(), byOption);
        });
    return json.put("holds", share(shares.holds())).put("given", given);
  }

  private static Json share(Share share) {
    var json = new Json().put("in", share.in()).put("of", share.of());
    if (share.of().signum() > 0) {
      json.put("share", share.value());
    }
    return share.isExact() ? json : json.put("low", share.low()).put("high", share.high());
  }

  private static Json figure(Spread spread) {
    return figure(spread.figure())
        .put("least", spread.least())
        .put("most", spread.most())
        .put("mean", spread.mean())
        .putNumbers("quantiles", spread.quantiles().stream().mapToLong(it -> it));
  }

  private static Json figure(Figure figure) {
    return switch (figure) {
      case Figure.Nations() -> new Json().put("kind", "nations");
      case Figure.Strength() -> new Json().put("kind", "strength");
      case Figure.StrengthOf(var component) ->
          new Json().put("kind", "strength").put("of", component.written());
      case Figure.Amount(var capability) ->
          new Json().put("kind", "amount").put("of", capability.name());
      case Figure.LinesFilled() -> new Json().put("kind", "lines-filled");
    };
  }
}
