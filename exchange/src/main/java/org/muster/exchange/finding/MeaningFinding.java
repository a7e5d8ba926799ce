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
