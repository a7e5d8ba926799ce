package org.muster.engine.audit;

import java.util.List;

/// A figure that a plan tells of itself is not what comes out if it is computed again.
public sealed interface FigureBreach extends Breach {
  record Horizon(int told, int is) implements FigureBreach {
    @Override
    public Rule rule() {
      return Rule.TIME;
    }

    @Override
    public String message() {
      return "the horizon is told as %d weeks; that of the mission is %d.".formatted(told, is);
    }
  }

  record LineMissing(String set, String line) implements FigureBreach {
    @Override
    public Rule rule() {
      return Rule.LINES;
    }

    @Override
    public String message() {
      return "line %s of set %s applies, but the plan does not tell it.".formatted(line, set);
    }
  }

  record LineInvented(String set, String line) implements FigureBreach {
    @Override
    public Rule rule() {
      return Rule.LINES;
    }

    @Override
    public String message() {
      return "line %s of set %s is told once too often, or does not apply.".formatted(line, set);
    }
  }

  /// @param what `things` or `heads`
  record Need(String line, String what, String told, String is) implements FigureBreach {
    @Override
    public Rule rule() {
      return Rule.LINES;
    }

    @Override
    public String message() {
      return "line %s: its need of %s is told as %s; it is %s.".formatted(line, what, told, is);
    }
  }

  /// @param told whether it is told to be due
  record Due(String line, int from, int until, boolean told) implements FigureBreach {
    @Override
    public Rule rule() {
      return Rule.LINES;
    }

    @Override
    public String message() {
      return "line %s, %s: it is told to be %s; it is %s."
          .formatted(
              line, Breach.weeks(from, until), told ? "due" : "not due", told ? "not" : "due");
    }
  }

  record WeeksTold(String line, int told, int is) implements FigureBreach {
    @Override
    public Rule rule() {
      return Rule.MISSING;
    }

    @Override
    public String message() {
      return "line %s tells %d weeks; the plan has %d.".formatted(line, told, is);
    }
  }

  /// @param what such as `missing heads`
  record Week(String line, int from, int until, String what, long told, long is)
      implements FigureBreach {
    @Override
    public Rule rule() {
      return Rule.MISSING;
    }

    @Override
    public String message() {
      return "line %s, %s: %s are told as %,d; they are %,d."
          .formatted(line, Breach.weeks(from, until), what, told, is);
    }
  }

  /// @param what such as `shortfall (in millionths)`
  record Score(String what, long told, long is) implements FigureBreach {
    @Override
    public Rule rule() {
      return Rule.SCORE;
    }

    @Override
    public String message() {
      return "the %s is told as %,d; it is %,d.".formatted(what, told, is);
    }
  }

  /// A bound that is not reached cannot be one.
  ///
  /// @param bound in millionths
  /// @param shortfall in millionths, as computed again
  record BoundBeaten(long bound, long shortfall) implements FigureBreach {
    @Override
    public Rule rule() {
      return Rule.SCORE;
    }

    @Override
    public String message() {
      return "no plan is told to have a shortfall below %,d millionths; this one has %,d."
          .formatted(bound, shortfall);
    }
  }

  record MilestonesDiffer(List<String> told, List<String> are) implements FigureBreach {
    public MilestonesDiffer {
      told = List.copyOf(told);
      are = List.copyOf(are);
    }

    @Override
    public Rule rule() {
      return Rule.MILESTONES;
    }

    @Override
    public String message() {
      return "the plan tells the milestones %s; the mission has %s.".formatted(told, are);
    }
  }

  /// @param told such as `week 9`, `never`
  record MilestoneWeek(String name, String told, String is) implements FigureBreach {
    @Override
    public Rule rule() {
      return Rule.MILESTONES;
    }

    @Override
    public String message() {
      return "milestone %s is told to be reached %s; it is reached %s.".formatted(name, told, is);
    }
  }

  record MilestoneBeatsBound(String name, int week, int bound) implements FigureBreach {
    @Override
    public Rule rule() {
      return Rule.MILESTONES;
    }

    @Override
    public String message() {
      return "milestone %s is reached in week %d, but no plan is told to reach it before week %d."
          .formatted(name, week, bound);
    }
  }
}
