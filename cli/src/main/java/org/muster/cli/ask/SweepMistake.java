package org.muster.cli.ask;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.muster.exchange.finding.Similar;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Position;
import org.muster.model.scenario.DecisionId;

/// Something wrong with what is asked about many worlds.
public sealed interface SweepMistake extends Finding {
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

  /// The mission has no such decision.
  record NoSuchDecision(String option, String written, List<String> similar, List<String> known)
      implements SweepMistake {
    @Override
    public String message() {
      return "no decision is called \"%s\".".formatted(written);
    }

    @Override
    public String hint() {
      return Similar.didYouMean(
          similar,
          known.isEmpty()
              ? "The mission leaves nothing to decide."
              : "Its decisions are " + String.join(", ", known) + ".");
    }
  }

  /// The mission has no such target.
  record NoSuchTarget(String option, String written, List<String> similar, List<String> known)
      implements SweepMistake {
    @Override
    public String message() {
      return "the mission has no target \"%s\".".formatted(written);
    }

    @Override
    public String hint() {
      return Similar.didYouMean(
          similar,
          known.isEmpty()
              ? "It has none; add it to the targets of mission.yaml."
              : "Its targets are %s; any other stands under targets in mission.yaml."
                  .formatted(String.join(", ", known)));
    }
  }

  /// A decision is to be swept and is taken.
  record SweptAndTaken(String option, String decision) implements SweepMistake {
    @Override
    public String message() {
      return "the decision %s is taken by --decide and cannot be swept.".formatted(decision);
    }

    @Override
    public String hint() {
      return "Leave it out of --over, or out of --decide.";
    }
  }

  /// All that anything reads is taken.
  record NothingOpen(String option, SortedSet<DecisionId> taken) implements SweepMistake {
    @Override
    public String message() {
      return "everything that has a say is taken by --decide; one world is left.";
    }

    @Override
    public String hint() {
      return "Leave one of %s open, or look at that world with muster plan."
          .formatted(taken.stream().map(DecisionId::name).collect(Collectors.joining(", ")));
    }
  }

  /// What the file is to be cannot be told from its name.
  record UnknownForm(String option, String written) implements SweepMistake {
    @Override
    public String message() {
      return "\"%s\" does not say what the file is to be.".formatted(written);
    }

    @Override
    public String hint() {
      return "Let its name end with .parquet, .csv or .json (an object a line).";
    }
  }

  /// A file that the system does not let us write.
  record CannotWrite(String option, String written, String reason) implements SweepMistake {
    @Override
    public String message() {
      return "\"%s\" cannot be written: %s.".formatted(written, reason);
    }

    @Override
    public String hint() {
      return "Name a file in a folder that is there and that you may write to.";
    }
  }
}
