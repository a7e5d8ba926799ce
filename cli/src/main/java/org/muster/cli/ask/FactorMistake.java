package org.muster.cli.ask;

import java.util.List;
import org.muster.exchange.finding.Similar;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Position;

/// Something wrong with a factor of one's own.
public sealed interface FactorMistake extends Finding {
  @Override
  default Position at() {
    return Position.ofFile("--factor");
  }

  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /// No rule has such a factor.
  record UnknownFactor(String written, List<String> similar, List<String> known)
      implements FactorMistake {
    @Override
    public String message() {
      return "no factor is called \"%s\".".formatted(written);
    }

    @Override
    public String hint() {
      return Similar.didYouMean(similar, "The factors are " + String.join(", ", known) + ".");
    }
  }

  /// The value cannot be read, or is out of bounds.
  record BadFactor(String factor, String written) implements FactorMistake {
    @Override
    public String message() {
      return "the factor %s cannot be \"%s\".".formatted(factor, written);
    }

    @Override
    public String hint() {
      return "Write a number or a range, the smaller end first, of at most a million: %s=4..13 or"
              .formatted(factor)
          + " %s=0.5.".formatted(factor);
    }
  }

  /// Something is divided by it.
  record TooSmall(String factor, String written) implements FactorMistake {
    @Override
    public String message() {
      return "the factor %s must be at least 1, not %s.".formatted(factor, written);
    }

    @Override
    public String hint() {
      return "Troops are divided by it; it is a strength, not a share.";
    }
  }

  /// Told by two options.
  record ToldTwice(String factor) implements FactorMistake {
    @Override
    public String message() {
      return "the factor %s is told by --factor and by --%s.".formatted(factor, factor);
    }

    @Override
    public String hint() {
      return "Leave one of them out.";
    }
  }
}
