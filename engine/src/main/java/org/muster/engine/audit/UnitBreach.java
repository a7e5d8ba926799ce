package org.muster.engine.audit;

import org.muster.model.plan.LeftOut;
import org.muster.model.pledge.PledgeId;

/// The units of a plan are not those that the pledges bring.
public sealed interface UnitBreach extends Breach {
  @Override
  default Rule rule() {
    return Rule.UNITS;
  }

  /// No pledge that comes brings the unit.
  record Invented(String unit) implements UnitBreach {
    @Override
    public String message() {
      return "unit %s is in the plan, but no pledge that comes brings it.".formatted(unit);
    }
  }

  record Missing(String unit) implements UnitBreach {
    @Override
    public String message() {
      return "unit %s comes, but is not among the units of the plan.".formatted(unit);
    }
  }

  record Twice(String unit) implements UnitBreach {
    @Override
    public String message() {
      return "unit %s is told twice among the units of the plan.".formatted(unit);
    }
  }

  /// @param what such as `strength`
  record Differs(String unit, String what, String told, String is) implements UnitBreach {
    @Override
    public String message() {
      return "unit %s: its %s is told as %s; it is %s.".formatted(unit, what, told, is);
    }
  }

  record NotToldLeftOut(PledgeId pledge) implements UnitBreach {
    @Override
    public String message() {
      return "pledge %s comes and is not used, but is not told as left out.".formatted(pledge);
    }
  }

  /// @param why a clause: it is used, or does not come
  record WronglyLeftOut(PledgeId pledge, String why) implements UnitBreach {
    @Override
    public String message() {
      return "pledge %s is told as left out, but %s.".formatted(pledge, why);
    }
  }

  record WrongReason(PledgeId pledge, LeftOut.Why told, boolean named) implements UnitBreach {
    @Override
    public String message() {
      return "pledge %s is told as left out for %s, but it names %s."
          .formatted(pledge, told.written(), named ? "a number" : "no number");
    }
  }
}
