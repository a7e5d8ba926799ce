package org.muster.cli.ask;

import java.util.Collection;
import java.util.List;
import org.muster.exchange.finding.Similar;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Position;
import org.muster.model.resolution.Mode;

/// Something wrong with what somebody wants a plan to be.
public sealed interface WishMistake extends Finding {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /// The option that it is about.
  String option();

  @Override
  default Position at() {
    return Position.ofFile(option());
  }

  /// Neither a unit nor a pledge.
  record UnknownUnit(String option, String written, List<String> similar) implements WishMistake {
    @Override
    public String message() {
      return "no unit and no pledge is called \"%s\".".formatted(written);
    }

    @Override
    public String hint() {
      return Similar.didYouMean(
          similar, "muster timeline lists the units; the id of a pledge will do.");
    }
  }

  /// A pledge that brings no unit in the mode that is asked for.
  ///
  /// @param comes whether it comes, but names neither troops nor things
  record NotComing(String option, String pledge, Mode mode, boolean comes) implements WishMistake {
    @Override
    public String message() {
      return comes
          ? "the pledge %s comes, but names neither troops nor things: it brings no unit."
              .formatted(pledge)
          : "the pledge %s does not come in the mode \"%s\".".formatted(pledge, mode.written());
    }

    @Override
    public String hint() {
      return comes
          ? "Give it a strength or units in pledges.yaml."
          : "muster why tells why; or choose another --mode, or --decide what it waits for.";
    }
  }

  /// No requirement set that applies has the line.
  record UnknownLine(String option, String written, List<String> similar, Collection<String> known)
      implements WishMistake {
    @Override
    public String message() {
      return "no line is called \"%s\".".formatted(written);
    }

    @Override
    public String hint() {
      return Similar.didYouMean(
          similar,
          known.isEmpty()
              ? "No requirement set applies with these choices."
              : "The lines that apply are " + String.join(", ", known) + ".");
    }
  }

  /// Neither a site of the mission nor the place of a line.
  record UnknownSite(String written, List<String> similar, Collection<String> known)
      implements WishMistake {
    @Override
    public String option() {
      return "--pin";
    }

    @Override
    public String message() {
      return "no place is called \"%s\".".formatted(written);
    }

    @Override
    public String hint() {
      return Similar.didYouMean(
          similar,
          known.isEmpty()
              ? "The mission has no places; leave it out."
              : "The places are " + String.join(", ", known) + ".");
    }
  }

  /// A pin that cannot be read.
  record BadPin(String written) implements WishMistake {
    @Override
    public String option() {
      return "--pin";
    }

    @Override
    public String message() {
      return "\"%s\" does not say which unit goes to which line.".formatted(written);
    }

    @Override
    public String hint() {
      return "Write UNIT=LINE, and if it matters @SITE and the first day in place: "
          + "lva-land=det-ground@kyiv:D+56.";
    }
  }

  /// Something forbidden that cannot be read.
  record BadForbid(String written) implements WishMistake {
    @Override
    public String option() {
      return "--forbid";
    }

    @Override
    public String message() {
      return "\"%s\" does not say which unit stays away.".formatted(written);
    }

    @Override
    public String hint() {
      return "Write UNIT to leave it out, or UNIT=LINE to keep it from a line.";
    }
  }

  /// A shift that cannot be read.
  record BadShift(String written) implements WishMistake {
    @Override
    public String option() {
      return "--shift";
    }

    @Override
    public String message() {
      return "\"%s\" does not say which nation is how many days later.".formatted(written);
    }

    @Override
    public String hint() {
      return "Write NATION=DAYS, such as LVA=14; sooner is LVA=-14. At most 9999 days.";
    }
  }

  /// No nation of the mission.
  record UnknownNation(String written, List<String> similar) implements WishMistake {
    @Override
    public String option() {
      return "--shift";
    }

    @Override
    public String message() {
      return "no nation has the code \"%s\".".formatted(written);
    }

    @Override
    public String hint() {
      return Similar.didYouMean(similar, "Give a nation's code, such as LVA.");
    }
  }

  /// A horizon that cannot be read, or is too far.
  record BadHorizon(String written) implements WishMistake {
    @Override
    public String option() {
      return "--horizon";
    }

    @Override
    public String message() {
      return "the horizon cannot be \"%s\".".formatted(written);
    }

    @Override
    public String hint() {
      return "Write a number and days, weeks, months or years, such as \"18 months\"; at least a day"
          + " and at most ten years.";
    }
  }
}
