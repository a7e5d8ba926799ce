package org.muster.exchange.finding;

import java.util.List;
import org.muster.model.finding.Position;

/// The text has the right form but cannot mean what it says.
public sealed interface MeaningFinding extends MissionFinding {
  /// A day the calendar does not have.
  record NoSuchDate(Position at, String written) implements MeaningFinding {
    @Override
    public String message() {
      return "the calendar has no day %s.".formatted(written);
    }

    @Override
    public String hint() {
      return "Correct the day or the month.";
    }
  }

  /// A range or a window that ends before it begins.
  ///
  /// @param turned the same with the ends exchanged
  record UpsideDown(Position at, String written, String turned) implements MeaningFinding {
    @Override
    public String message() {
      return "%s ends before it begins.".formatted(written);
    }

    @Override
    public String hint() {
      return "Did you mean %s?".formatted(turned);
    }
  }

  /// A condition is not as the rules of conditions ask.
  record ConditionFault(Position at, String problem, String hint) implements MeaningFinding {
    @Override
    public String message() {
      return problem.matches("(The|There|A|An) .*")
          ? Character.toLowerCase(problem.charAt(0)) + problem.substring(1)
          : problem;
    }

    @Override
    public String hint() {
      return hint;
    }
  }

  /// Named conditions that need each other to be read.
  ///
  /// @param cycle the names on the way, the first again at the end
  record CyclicCondition(Position at, List<String> cycle) implements MeaningFinding {
    @Override
    public String message() {
      return "the named conditions go in a circle: %s.".formatted(String.join(" -> ", cycle));
    }

    @Override
    public String hint() {
      return "Take one of them out of the other; to say that nations wait for each other, use joins() or pledge().";
    }
  }

  /// Requirement lines that cannot do without each other.
  ///
  /// @param cycle the lines on the way, the first again at the end
  record CyclicLines(Position at, String set, List<String> cycle) implements MeaningFinding {
    @Override
    public String message() {
      return "the lines of the requirements \"%s\" require each other in a circle: %s."
          .formatted(set, String.join(" -> ", cycle));
    }

    @Override
    public String hint() {
      return "Take one of them out of the requires of the other: an enabler is required, it does not require.";
    }
  }

  /// A pledge would go in two units.
  record PartOfTwoUnits(Position at, String pledge, String first, String second)
      implements MeaningFinding {
    @Override
    public String message() {
      return "the pledge \"%s\" is a part of two composite units, \"%s\" and \"%s\"."
          .formatted(MissionFinding.shown(pledge), first, second);
    }

    @Override
    public String hint() {
      return "Take it out of one of them, or divide the pledge into two.";
    }
  }

  /// Lift without an owner that is not pooled either.
  record LiftForNobody(Position at, String lift) implements MeaningFinding {
    @Override
    public String message() {
      return "nobody may use the lift \"%s\": it has no owner and is not pooled.".formatted(lift);
    }

    @Override
    public String hint() {
      return "Name its owner, or write pooled: yes.";
    }
  }

  /// A milestone names its lines and says besides which ones it wants.
  record FilterBesideLines(Position at, String milestone, String field) implements MeaningFinding {
    @Override
    public String message() {
      return "the milestone \"%s\" names its lines, so %s says nothing."
          .formatted(milestone, field);
    }

    @Override
    public String hint() {
      return "Remove %s, or remove lines and let need and priority choose.".formatted(field);
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A composite unit is of a kind that no line asks for.
  record UnitNobodyNeeds(Position at, String unit, String capability, List<String> similar)
      implements MeaningFinding {
    @Override
    public String message() {
      return "no requirement line asks for \"%s\", so the composite unit \"%s\" is never used, and its parts not alone."
          .formatted(capability, unit);
    }

    @Override
    public String hint() {
      return Similar.didYouMean(
          similar, "Give it the capability or the component that a line asks for.");
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A prohibition of which a plan cannot tell where or for what it holds.
  record ProhibitionWithoutScope(Position at, String text) implements MeaningFinding {
    @Override
    public String message() {
      return "a plan cannot check the prohibition \"%s\".".formatted(MissionFinding.shown(text));
    }

    @Override
    public String hint() {
      return "Name places, closer-than or capabilities.";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// Permission takes a while, but none is asked for.
  ///
  /// @param rule of the caveat
  record ApprovalOfNoLimitation(Position at, String rule) implements MeaningFinding {
    @Override
    public String message() {
      return "approval says nothing where the rule is %s.".formatted(rule);
    }

    @Override
    public String hint() {
      return "Remove it, or write rule: limitation.";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A caveat keeps a distance that is not known of any site.
  record DistanceUnknown(Position at) implements MeaningFinding {
    @Override
    public String message() {
      return "closer-than restricts nothing, because no site tells its distance to the line of contact.";
    }

    @Override
    public String hint() {
      return "Fill in contact_km in sites.csv, or name places.";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A decision cannot be told from a function in conditions.
  record DecisionNamedLikeAFunction(Position at, String name) implements MeaningFinding {
    @Override
    public String message() {
      return "a decision cannot be called \"%s\", because conditions use that word."
          .formatted(name);
    }

    @Override
    public String hint() {
      return "Choose another name, such as \"%s-decision\".".formatted(name);
    }
  }

  /// A pledge that nobody said and nobody explains.
  record CitesNothing(Position at, String pledge) implements MeaningFinding {
    @Override
    public String message() {
      return "the pledge \"%s\" cites no statement and gives no reason.".formatted(pledge);
    }

    @Override
    public String hint() {
      return "Add statements, or say in note or assumptions why it is assumed.";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A condition asks for a home-defence floor that is not known.
  record HomeWithoutFloor(Position at, String nation) implements MeaningFinding {
    @Override
    public String message() {
      return "home('%s') never holds, because the active strength or the floor of %s is not known."
          .formatted(nation, nation);
    }

    @Override
    public String hint() {
      return "Fill in active and home_floor in nations.csv.";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }
}
