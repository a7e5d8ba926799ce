package org.muster.cli.ask;

import java.util.List;
import org.muster.exchange.finding.Similar;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Position;

/// Something wrong with what is asked about sites.
public sealed interface SiteMistake extends Finding {
  /// The option that is wrong.
  String option();

  @Override
  default Position at() {
    return Position.ofFile(option());
  }

  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /// The mission has no such site.
  record UnknownSite(String option, String written, List<String> similar, List<String> known)
      implements SiteMistake {
    @Override
    public String message() {
      return "no site is called \"%s\".".formatted(written);
    }

    @Override
    public String hint() {
      return Similar.didYouMean(
          similar,
          known.isEmpty()
              ? "The mission has no sites; they stand in sites.csv."
              : "The sites are " + String.join(", ", known) + ".");
    }
  }

  /// A site is to be chosen and not to be chosen.
  record BothWays(String option, String site, String other) implements SiteMistake {
    @Override
    public String message() {
      return "the site %s is told by %s and by %s.".formatted(site, option, other);
    }

    @Override
    public String hint() {
      return "Leave one of them out.";
    }
  }

  /// No criterion is called so.
  record UnknownCriterion(String written, List<String> similar, List<String> known)
      implements SiteMistake {
    @Override
    public String option() {
      return "--weight";
    }

    @Override
    public String message() {
      return "no criterion is called \"%s\".".formatted(written);
    }

    @Override
    public String hint() {
      return Similar.didYouMean(similar, "The criteria are " + String.join(", ", known) + ".");
    }
  }

  /// The weight cannot be used.
  record BadWeight(String criterion, String written) implements SiteMistake {
    @Override
    public String option() {
      return "--weight";
    }

    @Override
    public String message() {
      return "the weight of %s cannot be \"%s\".".formatted(criterion, written);
    }

    @Override
    public String hint() {
      return "Write a number from 0 to a million, such as %s=2.5; only shares of the sum count."
          .formatted(criterion);
    }
  }

  /// Nothing is left to judge by.
  record AllWeightsZero() implements SiteMistake {
    @Override
    public String option() {
      return "--weight";
    }

    @Override
    public String message() {
      return "all criteria have the weight 0.";
    }

    @Override
    public String hint() {
      return "Give at least one of them a weight above 0.";
    }
  }

  /// A number is out of bounds.
  record OutOfBounds(String option, String written, String least, String most)
      implements SiteMistake {
    @Override
    public String message() {
      return "the number cannot be %s.".formatted(written);
    }

    @Override
    public String hint() {
      return "Write a number from %s to %s.".formatted(least, most);
    }
  }
}
