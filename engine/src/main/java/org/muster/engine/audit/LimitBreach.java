package org.muster.engine.audit;

import org.muster.model.plan.Limit;

/// More is used of something than there is, in one week or in weeks on end.
///
/// @param from first week
/// @param until first week after
/// @param used in each of the weeks
/// @param most that there is in each of the weeks
public record LimitBreach(Limit.Capacity limit, int from, int until, long used, long most)
    implements Breach {
  @Override
  public Rule rule() {
    return switch (limit) {
      case Limit.SiteCapacity _ -> Rule.PLACES;
      case Limit.Throughput _, Limit.CorridorCapacity _ -> Rule.CORRIDORS;
      case Limit.LiftCapacity _ -> Rule.LIFT;
      case Limit.HomeFloor _ -> Rule.HOME;
      case Limit.OneUnit _ -> Rule.ONE_PLACE;
    };
  }

  @Override
  public String message() {
    var form =
        switch (limit) {
          case Limit.SiteCapacity(var site) ->
              "site " + site + ", %s: %,d in place; its capacity is %,d.";
          case Limit.Throughput(var site) ->
              "site " + site + ", %s: %,d pass through; its throughput a week is %,d.";
          case Limit.CorridorCapacity(var corridor) ->
              "corridor " + corridor + ", %s: %,d pass; its capacity a week is %,d.";
          case Limit.LiftCapacity(var mode) ->
              mode.written() + " lift, %s: %,d are left to pooled lift, which carries %,d a week.";
          case Limit.HomeFloor(var nation) ->
              "nation " + nation + ", %s: %,d are away; it can spare %,d.";
          case Limit.OneUnit(var unit) -> "unit " + unit + ", %s: %,d stays; there are %,d units.";
        };
    return form.formatted(Breach.weeks(from, until), used, most);
  }
}
