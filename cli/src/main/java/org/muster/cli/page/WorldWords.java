package org.muster.cli.page;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.muster.cli.text.Figures;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.condition.Quantity;
import org.muster.model.condition.Subject;
import org.muster.model.mission.Mission;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.Event;
import org.muster.model.sweep.EventShares;
import org.muster.model.sweep.Figure;
import org.muster.model.sweep.Share;
import org.muster.model.sweep.Sweep;

/// In how many worlds a target is reached, and what these have in common, as sentences.
final class WorldWords {
  private final Mission mission;
  private final Sweep sweep;
  private final String target;

  WorldWords(Mission mission, Sweep sweep, String target) {
    this.mission = mission;
    this.sweep = sweep;
    this.target = target;
  }

  /// `In 34 of 128 worlds (27%) land forces reach 10,000 in turn; in 51 (40%) if all sign at once.`
  String answer() {
    var inTurn = in(Mode.SEQUENTIAL).holds();
    var atOnce = in(Mode.SIMULTANEOUS).holds();
    if (inTurn.of().equals(BigInteger.ONE)) {
      return "There is one world. There, %s %s.".formatted(reached(), where(inTurn, atOnce));
    }
    return inTurn.equals(atOnce)
        ? "%s %s, in turn and if all sign at once alike.".formatted(first(inTurn), reached())
        : "%s %s in turn; %s if all sign at once."
            .formatted(first(inTurn), reached(), then(atOnce));
  }

  private static String where(Share inTurn, Share atOnce) {
    if (inTurn.isAlways()) {
      return "in turn and if all sign at once alike";
    }
    return atOnce.isAlways() ? "if all sign at once, not in turn" : "in neither mode";
  }

  private String first(Share share) {
    if (share.isNever() || share.isAlways()) {
      return (share.isNever() ? "In none of " : "In all ") + worlds(share);
    }
    if (sweep.weighted()) {
      return "With a chance of " + Shares.percent(share);
    }
    return share.isExact()
        ? "In %s of %s (%s)"
            .formatted(Figures.number(share.in()), worlds(share), Shares.percent(share))
        : "In %s of the worlds".formatted(Shares.percent(share));
  }

  private String then(Share share) {
    if (share.isNever() || share.isAlways()) {
      return share.isNever() ? "in none" : "in all";
    }
    if (sweep.weighted()) {
      return "with " + Shares.percent(share);
    }
    return share.isExact()
        ? "in %s (%s)".formatted(Figures.number(share.in()), Shares.percent(share))
        : "in " + Shares.percent(share);
  }

  private static String worlds(Share share) {
    return Figures.number(share.of()) + " worlds" + (share.isExact() ? "" : " drawn");
  }

  /// `land forces reach 10,000`.
  private String reached() {
    var clause = mission.targets().get(target);
    return clause == null ? "the target %s is reached".formatted(target) : reached(clause);
  }

  private String reached(Clause clause) {
    return switch (clause.meaning()) {
      case Condition.AtLeast(Quantity.Strength(var subject), var threshold) ->
          subject.map(it -> Names.subject(it) + " reach ").orElse("the force reaches ")
              + Figures.number(threshold);
      case Condition.AtLeast(var quantity, var threshold) ->
          "at least %s come".formatted(new Sentences(mission).measured(quantity, threshold));
      case Condition.Constant _,
          Condition.Decided _,
          Condition.Named _,
          Condition.Joins _,
          Condition.Counts _,
          Condition.HomeHolds _,
          Condition.Not _,
          Condition.AllOf _,
          Condition.AnyOf _ ->
          "the target %s is reached".formatted(target);
    };
  }

  /// How near it comes where it is never reached: `At most 300 come.`
  Optional<String> most(Mode mode) {
    var clause = mission.targets().get(target);
    if (clause == null
        || !in(mode).holds().isNever()
        || !(clause.meaning()
            instanceof Condition.AtLeast(Quantity.Strength(var subject), var threshold))) {
      return Optional.empty();
    }
    return sweep.in(mode).spreads().stream()
        .filter(it -> isOf(it.figure(), subject))
        .map(it ->
            "At most %s of these %s come %s."
                .formatted(
                    Figures.number(it.most()), Figures.number(threshold), UnlocksPage.mode(mode)))
        .findFirst();
  }

  private static boolean isOf(Figure figure, Optional<Subject> subject) {
    return switch (figure) {
      case Figure.Strength() -> subject.isEmpty();
      case Figure.StrengthOf(var component) ->
          subject.map(it -> it.name().equals(component.written())).orElse(false);
      case Figure.Nations(), Figure.Amount _, Figure.LinesFilled() -> false;
    };
  }

  /// What all the worlds have in which it is reached: `Do the arms fall silent?: yes`.
  List<String> shared(Mode mode) {
    var shared = new ArrayList<String>();
    if (in(mode).holds().isNever() || in(mode).holds().isAlways()) {
      return shared;
    }
    in(mode)
        .given()
        .forEach((id, options) -> {
          var left = options.keySet().stream().filter(it -> occurs(options, it)).toList();
          if (left.size() < options.values().stream().filter(it -> isAsked(it)).count()) {
            shared.add(answered(id, left));
          }
        });
    return shared;
  }

  private static boolean occurs(SortedMap<String, Share> options, String option) {
    var share = options.get(option);
    return share != null && share.in().signum() > 0;
  }

  private static boolean isAsked(Share share) {
    return share.of().signum() > 0;
  }

  /// What is enough by itself.
  List<String> enough(Mode mode) {
    var enough = new ArrayList<String>();
    if (in(mode).holds().isAlways()) {
      return enough;
    }
    in(mode)
        .given()
        .forEach((id, options) ->
            options.forEach((option, share) -> {
              if (share.isAlways()) {
                enough.add(answered(id, List.of(option)));
              }
            }));
    return enough;
  }

  /// `Do the arms fall silent?: yes (ceasefire)`.
  private String answered(DecisionId id, List<String> options) {
    var answer = String.join(" or ", options);
    return mission
        .findDecision(id)
        .map(Decision::question)
        .filter(question -> !question.isEmpty())
        .map(question -> "%s: %s (%s)".formatted(question, answer, id))
        .orElse("%s: %s".formatted(id, answer));
  }

  /// `All 34`.
  String all(Mode mode) {
    var holds = in(mode).holds();
    var count = Figures.number(holds.in());
    return (count.equals("1") ? "That one" : "All " + count)
        + (holds.isExact() ? "" : " that were drawn");
  }

  private EventShares in(Mode mode) {
    return sweep.in(mode).find(new Event.Target(target)).orElseThrow();
  }
}
