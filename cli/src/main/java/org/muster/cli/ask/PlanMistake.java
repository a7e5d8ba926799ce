package org.muster.cli.ask;

import java.util.List;
import org.muster.exchange.finding.Similar;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Position;

/// Something wrong with the file of a plan, beyond the shape of its fields.
public sealed interface PlanMistake extends Finding {
  String GIVE = "Give the JSON that muster plan --format json prints.";

  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /// @param what is too much of: `MiB`, `values`
  record TooLarge(Position at, long limit, String what) implements PlanMistake {
    @Override
    public String message() {
      return "the file is too large for a plan; %,d %s is the limit.".formatted(limit, what);
    }

    @Override
    public String hint() {
      return "Check that this is the right file.";
    }
  }

  /// @param problem a clause
  record NotJson(Position at, String problem) implements PlanMistake {
    @Override
    public String message() {
      return "this is not JSON: %s.".formatted(problem.replaceAll("\\.$", ""));
    }

    @Override
    public String hint() {
      return GIVE;
    }
  }

  record NoPlan(Position at) implements PlanMistake {
    @Override
    public String message() {
      return "there is no plan in this file.";
    }

    @Override
    public String hint() {
      return GIVE;
    }
  }

  record OtherMission(Position at, String told, String is) implements PlanMistake {
    @Override
    public String message() {
      return "this is a plan for the mission \"%s\", not for \"%s\".".formatted(told, is);
    }

    @Override
    public String hint() {
      return "Give the folder of that mission, or the plan of this one.";
    }
  }

  /// Something that the plan names and the mission does not have.
  ///
  /// @param kind such as `decision`
  record NotInMission(Position at, String kind, String written, List<String> similar)
      implements PlanMistake {
    @Override
    public String message() {
      return "the mission has no %s \"%s\".".formatted(kind, written);
    }

    @Override
    public String hint() {
      return Similar.didYouMean(
          similar, "The mission has changed since, or the plan is of another; plan anew.");
    }
  }

  /// Something that ends before it begins.
  ///
  /// @param what it is, with its figures
  record UpsideDown(Position at, String what) implements PlanMistake {
    @Override
    public String message() {
      return "%s ends before it begins.".formatted(what);
    }

    @Override
    public String hint() {
      return "Correct the figures; what begins comes first.";
    }
  }

  /// The weekly series of a line are not all of one length.
  record Uneven(Position at, String line) implements PlanMistake {
    @Override
    public String message() {
      return "the line \"%s\" has weekly figures of different lengths.".formatted(line);
    }

    @Override
    public String hint() {
      return "Give each of things, strength, missingThings and missingStrength for every week.";
    }
  }

  /// The plan was made of something else than there is now.
  ///
  /// @param told the hash of what it was made of
  record MissionChanged(Position at, String told) implements PlanMistake {
    private static final int SHOWN = 12;

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String message() {
      return "the plan was made of other inputs (%s) than there are now."
          .formatted(told.substring(0, Math.min(SHOWN, told.length())));
    }

    @Override
    public String hint() {
      return "The mission or Muster has changed since; plan anew if a rule does not hold.";
    }
  }
}
