package org.muster.cli.page;

import org.muster.model.plan.Limit;

/// Rules that keep something from being, as clauses.
///
/// @param days how days are told
record LimitSentences(Days days) {
  String of(Limit limit) {
    return switch (limit) {
      case Limit.SiteCapacity(var site) -> site + " is full";
      case Limit.Throughput(var site) -> "no more can pass through " + site;
      case Limit.CorridorCapacity(var corridor) -> corridor + " carries no more";
      case Limit.LiftCapacity(var mode) -> "there is no more lift by " + mode.written();
      case Limit.HomeFloor(var nation) -> nation + " can spare no more without baring its home";
      case Limit.OneUnit(var unit) ->
          "there is only one " + unit + ", and it must rest after a tour";
      case Limit.Requires(var line, var required) -> line + " is of no use without " + required;
      case Limit.Order(var written) -> "the order " + written;
      case Limit.Kind(var unit, var line) ->
          unit + " is not of the kind that " + line + " asks for";
      case Limit.Place(var line, var site) -> line + " is not filled at " + site;
      case Limit.Consent(var site) -> "the host does not consent to " + site;
      case Limit.Prohibition(var unit, var site) ->
          "a caveat keeps %s away from %s".formatted(unit, site);
      case Limit.Earliest(var unit, var week) ->
          "%s can be in place from %s at the soonest".formatted(unit, days.week(week));
      case Limit.NeverThere(var unit, var line) ->
          "%s is never there while %s is due".formatted(unit, line);
    };
  }

  /// What one could do about it.
  String wayOut(Limit limit) {
    return switch (limit) {
      case Limit.SiteCapacity _,
          Limit.Throughput _,
          Limit.CorridorCapacity _,
          Limit.LiftCapacity _ ->
          "take a later day, another place, or fewer pins for the same weeks";
      case Limit.HomeFloor _ -> "leave one of the nation's pins out";
      case Limit.OneUnit _ -> "give the unit one place at a time";
      case Limit.Requires _ -> "see that the required line is filled";
      case Limit.Order _ -> "leave one of the orders out";
      case Limit.Kind _ -> "pin it to a line of its kind, or correct the pledge";
      case Limit.Place _ -> "leave the place out, or take one of the line's";
      case Limit.Consent _, Limit.Prohibition _ -> "take another place";
      case Limit.Earliest _ -> "take a later day, or leave it out";
      case Limit.NeverThere _ -> "pin it to another line";
    };
  }
}
