package org.muster.exchange.finding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.muster.model.finding.Position;

/// Something that is said to be likely cannot be meant so.
public sealed interface ChanceFinding extends MissionFinding {
  private static String percent(BigDecimal share) {
    return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }

  /// The options of a decision do not have all of the chances, or more.
  ///
  /// @param sum what they add up to
  record ChancesDoNotAddUp(Position at, String decision, BigDecimal sum) implements ChanceFinding {
    @Override
    public String message() {
      return "the chances of \"%s\" add up to %s here, not to 100%%."
          .formatted(decision, percent(sum));
    }

    @Override
    public String hint() {
      var missing = BigDecimal.ONE.subtract(sum);
      return missing.signum() > 0
          ? "Give the other %s to an option.".formatted(percent(missing))
          : "Take %s away from an option.".formatted(percent(missing.negate()));
    }
  }

  /// Of some options nothing is said.
  record OptionsWithoutChance(Position at, String decision, List<String> options)
      implements ChanceFinding {
    @Override
    public String message() {
      return "the chances of \"%s\" say nothing of %s."
          .formatted(decision, String.join(", ", options));
    }

    @Override
    public String hint() {
      return "Add what is missing, as 0% if it never happens.";
    }
  }

  /// Both a single row and a table.
  record ChancesBesideRows(Position at, String decision) implements ChanceFinding {
    @Override
    public String message() {
      return "\"%s\" has both chances and rows.".formatted(decision);
    }

    @Override
    public String hint() {
      return "Keep chances if it depends on no other decision, else given and rows.";
    }
  }

  /// Rows without the decisions they are for, or the other way round.
  ///
  /// @param has the field that is there
  /// @param lacks the field that is not
  record HalfATable(Position at, String decision, String has, String lacks)
      implements ChanceFinding {
    @Override
    public String message() {
      return "\"%s\" has %s but no %s.".formatted(decision, has, lacks);
    }

    @Override
    public String hint() {
      return has.equals("rows")
          ? "Name in given the decisions that the rows are for."
          : "Give a row for each combination of their options, or remove given.";
    }
  }

  /// A row speaks of a decision that the table does not depend on.
  record NotGiven(Position at, String decision, String written, List<String> given)
      implements ChanceFinding {
    @Override
    public String message() {
      return "the row speaks of \"%s\", but the chances of \"%s\" are given %s."
          .formatted(MissionFinding.shown(written), decision, String.join(", ", given));
    }

    @Override
    public String hint() {
      return Similar.didYouMean(
          Similar.to(written, given), "Add it to given, or take it out of the row.");
    }
  }

  /// A row does not say what a decision takes that the table depends on.
  record UntoldInRow(Position at, List<String> missing) implements ChanceFinding {
    @Override
    public String message() {
      return "the row does not say what %s takes.".formatted(String.join(" and ", missing));
    }

    @Override
    public String hint() {
      return "Add it under when: each row is for one combination.";
    }
  }

  /// A combination has two rows.
  ///
  /// @param when such as `ceasefire = yes`
  record RowTwice(Position at, String decision, String when, Position first)
      implements ChanceFinding {
    @Override
    public String message() {
      return "another row of \"%s\" is for %s, in line %d.".formatted(decision, when, first.line());
    }

    @Override
    public String hint() {
      return "Keep one of the two.";
    }
  }

  /// Combinations have no row.
  ///
  /// @param first some of them, such as `ceasefire = yes, peace-deal = no`
  /// @param count how many there are
  record MissingRows(Position at, String decision, List<String> first, BigInteger count)
      implements ChanceFinding {
    @Override
    public String message() {
      var rest = count.subtract(BigInteger.valueOf(first.size()));
      return "the chances of \"%s\" have no row for %s%s."
          .formatted(
              decision,
              String.join("; ", first),
              rest.signum() > 0 ? " and %,d more combinations".formatted(rest) : "");
    }

    @Override
    public String hint() {
      return "Add a row for each combination of the options of the decisions in given.";
    }
  }

  /// Chances that depend on each other.
  ///
  /// @param cycle the decisions on the way, the first again at the end
  record CyclicChances(Position at, List<String> cycle) implements ChanceFinding {
    @Override
    public String message() {
      return "the chances depend on each other in a circle: %s."
          .formatted(String.join(" -> ", cycle));
    }

    @Override
    public String hint() {
      return "Take one of them out of the given of the other: what comes first does not depend on what follows.";
    }
  }

  /// The least is more than the most, and so on.
  record OutOfOrder(Position at, String earlier, String later) implements ChanceFinding {
    @Override
    public String message() {
      return "%s lies beyond %s.".formatted(earlier, later);
    }

    @Override
    public String hint() {
      return "Put them in order, the smallest first.";
    }
  }

  /// Something is likely of a nation that offers nothing.
  record NothingOffered(Position at, String nation) implements ChanceFinding {
    @Override
    public String message() {
      return "%s has no pledge, so this is of nobody.".formatted(nation);
    }

    @Override
    public String hint() {
      return "Correct the code, or remove the entry.";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }
}
