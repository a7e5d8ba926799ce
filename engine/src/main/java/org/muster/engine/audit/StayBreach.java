package org.muster.engine.audit;

import java.util.List;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.Assignment.Leg;
import org.muster.model.pledge.PledgeId;
import org.muster.model.time.Window;

/// A stay is not as the rules ask, whatever the others are.
public sealed interface StayBreach extends Breach {
  Assignment stay();

  /// What is wrong with the stay, as a clause.
  String what();

  @Override
  default String message() {
    return "unit %s on line %s%s, %s: %s."
        .formatted(
            stay().unit(),
            stay().line(),
            stay().site().isEmpty() ? "" : " at " + stay().site(),
            Breach.weeks(stay().from(), stay().to()),
            what());
  }

  record UnknownUnit(Assignment stay) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.UNITS;
    }

    @Override
    public String what() {
      return "no pledge that comes brings this unit";
    }
  }

  record UnknownLine(Assignment stay) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.LINES;
    }

    @Override
    public String what() {
      return "set %s has no such line that applies".formatted(stay.set());
    }
  }

  record DoesNotFit(Assignment stay, String unit, String line) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.LINES;
    }

    @Override
    public String what() {
      return "it is %s, and the line asks for %s or a substitute".formatted(unit, line);
    }
  }

  /// @param risks those of the line's substitutes that it is; none if it is what was asked for
  record WrongRisk(Assignment stay, List<String> risks) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.LINES;
    }

    @Override
    public String what() {
      return "%s; %s"
          .formatted(
              stay.risk()
                  .map("it is told as a substitute with the risk \"%s\""::formatted)
                  .orElse("it is told as no substitute"),
              risks.isEmpty()
                  ? "it is what the line asks for"
                  : "it is one, with the risk \"%s\"".formatted(String.join("\" or \"", risks)));
    }
  }

  record WrongPlace(Assignment stay, List<String> places) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.LINES;
    }

    @Override
    public String what() {
      return "the line is filled at %s"
          .formatted(
              places.stream().allMatch(String::isEmpty)
                  ? "no place in particular"
                  : String.join(" or ", places));
    }
  }

  /// @param horizon in weeks
  record OutsidePlan(Assignment stay, int horizon) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.WINDOW;
    }

    @Override
    public String what() {
      return "a stay is within weeks 0 to %d".formatted(horizon - 1);
    }
  }

  /// @param pledge whose window it is
  /// @param written the window as in a file
  record NotAvailable(Assignment stay, PledgeId pledge, String written) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.WINDOW;
    }

    @Override
    public String what() {
      return "pledge %s is available %s only".formatted(pledge, written);
    }
  }

  /// @param from first week in which the line is due
  /// @param to first week in which it is due no longer
  record NotDue(Assignment stay, int from, int to) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.WINDOW;
    }

    @Override
    public String what() {
      return from >= to
          ? "the line is due in no week"
          : "it is there to week %d; the line is due in %s"
              .formatted(stay.to() - 1, Breach.weeks(from, to));
    }
  }

  record WrongHandover(Assignment stay, long effective) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.HANDOVER;
    }

    @Override
    public String what() {
      return "it is told to count from week %d; after its handover it counts from week %d"
          .formatted(stay.effective(), effective);
    }
  }

  record NoLegs(Assignment stay) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.WAY;
    }

    @Override
    public String what() {
      return "it has no legs, but corridors lead there";
    }
  }

  record NeedlessLegs(Assignment stay) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.WAY;
    }

    @Override
    public String what() {
      return "it has legs, but no corridor leads there";
    }
  }

  record UnknownCorridor(Assignment stay, Leg leg) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.WAY;
    }

    @Override
    public String what() {
      return "the mission has no corridor %s".formatted(leg.corridor());
    }
  }

  /// @param before where the leg before ends
  record LegsApart(Assignment stay, Leg leg, String before, String begins) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.WAY;
    }

    @Override
    public String what() {
      return "corridor %s begins at %s, but the leg before ends at %s"
          .formatted(leg.corridor(), begins, before);
    }
  }

  record EndsElsewhere(Assignment stay, String end) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.WAY;
    }

    @Override
    public String what() {
      return "its legs end at " + end;
    }
  }

  record BeginsMidway(Assignment stay, String start) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.WAY;
    }

    @Override
    public String what() {
      return "its legs begin at %s, to which a corridor leads".formatted(start);
    }
  }

  record PassedTwice(Assignment stay, String place) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.WAY;
    }

    @Override
    public String what() {
      return "it passes %s twice".formatted(place);
    }
  }

  /// @param least days that the leg takes
  record TooFast(Assignment stay, Leg leg, long least) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.WAY;
    }

    @Override
    public String what() {
      return "leg %s takes %d days (D%+d to D%+d); corridor %s takes at least %d"
          .formatted(
              leg.corridor(),
              (long) leg.arrives() - leg.departs(),
              leg.departs(),
              leg.arrives(),
              leg.corridor(),
              least);
    }
  }

  record CorridorClosed(Assignment stay, Leg leg, Window open) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.WAY;
    }

    @Override
    public String what() {
      return "leg %s is from D%+d to D%+d; the corridor is open %s"
          .formatted(leg.corridor(), leg.departs(), leg.arrives(), open.written());
    }
  }

  /// @param arrived day on which the leg before is through
  record LegsOverlap(Assignment stay, Leg leg, int arrived) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.WAY;
    }

    @Override
    public String what() {
      return "leg %s departs on D%+d, before the leg before is through on D%+d"
          .formatted(leg.corridor(), leg.departs(), arrived);
    }
  }

  record ArrivesLate(Assignment stay, Leg leg) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.WAY;
    }

    @Override
    public String what() {
      return "leg %s arrives on D%+d; it has to be there by D%+d"
          .formatted(leg.corridor(), leg.arrives(), 7L * stay.from());
    }
  }

  /// @param begins day of the first leg, or of the stay where there is none
  record NotReady(Assignment stay, long begins, long notice, long approval, long approach)
      implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.WAY;
    }

    @Override
    public String what() {
      return "it begins its way on D%+d; notice (%d days), approval (%d) and approach (%d) let it from D%+d"
          .formatted(begins, notice, approval, approach, notice + approval + approach);
    }
  }

  /// @param other a stay that begins no earlier
  record TwoPlaces(Assignment stay, Assignment other, long away) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.ONE_PLACE;
    }

    @Override
    public String what() {
      return "it is away for line %s from week %d already".formatted(other.line(), away);
    }
  }

  /// @param tour in weeks
  record TourTooLong(Assignment stay, long tour) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.TOUR;
    }

    @Override
    public String what() {
      return "it stays %d weeks; its tour is %d".formatted((long) stay.to() - stay.from(), tour);
    }
  }

  /// @param other the stay after it
  /// @param rest weeks at home between the two
  /// @param dwell weeks that it has to be at home
  record NoRest(Assignment stay, Assignment other, long rest, long dwell) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.TOUR;
    }

    @Override
    public String what() {
      return "it is at home for %d weeks before it is away for line %s; its dwell is %d"
          .formatted(rest, other.line(), dwell);
    }
  }

  record Prohibited(Assignment stay, PledgeId pledge, String caveat) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.CAVEATS;
    }

    @Override
    public String what() {
      return "a caveat of pledge %s prohibits it: %s".formatted(pledge, caveat);
    }
  }

  record NoConsent(Assignment stay) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.CONSENT;
    }

    @Override
    public String what() {
      return "the host does not agree to the site";
    }
  }

  /// @param load what the unit takes to move
  record WrongLoad(Assignment stay, Leg leg, long load) implements StayBreach {
    @Override
    public Rule rule() {
      return Rule.CORRIDORS;
    }

    @Override
    public String what() {
      return "leg %s carries %,d; moving the unit takes %,d"
          .formatted(leg.corridor(), leg.load(), load);
    }
  }
}
