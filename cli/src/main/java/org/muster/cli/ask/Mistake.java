package org.muster.cli.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.exchange.finding.Similar;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Position;

/// Something wrong with the command line, told like something wrong with a file.
public sealed interface Mistake extends Finding {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /// What picocli found.
  record CommandLine(String message, String hint) implements Mistake {
    @Override
    public Position at() {
      return Position.ofFile("command line");
    }
  }

  /// A path that the system cannot have.
  record NoPath(String written, String reason) implements Mistake {
    @Override
    public Position at() {
      return Position.ofFile("MISSION");
    }

    @Override
    public String message() {
      return "\"%s\" cannot be a folder: %s.".formatted(written, reason);
    }

    @Override
    public String hint() {
      return "Give the folder of a mission, such as missions/two-wait.";
    }
  }

  /// Files that the system does not let us write.
  record CannotWrite(String folder, String reason) implements Mistake {
    @Override
    public Position at() {
      return Position.ofFile("MISSION");
    }

    @Override
    public String message() {
      return "the files of \"%s\" cannot be written: %s.".formatted(folder, reason);
    }

    @Override
    public String hint() {
      return "Copy the folder to where you may write, or use --check.";
    }
  }

  /// A folder for work in between that cannot be used.
  record CannotWork(String folder, String reason) implements Mistake {
    @Override
    public Position at() {
      return Position.ofFile("--work");
    }

    @Override
    public String message() {
      return "plans cannot be kept in \"%s\": %s.".formatted(folder, reason);
    }

    @Override
    public String hint() {
      return "Give a folder in which you may write; it is made if it is not there.";
    }
  }

  /// A decision was taken that the mission does not have.
  record UnknownDecision(String written, List<String> similar, List<String> known)
      implements Mistake {
    @Override
    public Position at() {
      return Position.ofFile("--decide");
    }

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

  /// A decision was given an option that it does not have.
  record UnknownOption(String decision, String written, List<String> options) implements Mistake {
    @Override
    public Position at() {
      return Position.ofFile("--decide");
    }

    @Override
    public String message() {
      return "the decision %s has no option \"%s\".".formatted(decision, written);
    }

    @Override
    public String hint() {
      return "Its options are " + String.join(", ", options) + ".";
    }
  }

  /// Neither a nation nor a pledge, where one of them was asked for.
  record UnknownSubject(String written, List<String> similar) implements Mistake {
    @Override
    public Position at() {
      return Position.ofFile("NATION|PLEDGE");
    }

    @Override
    public String message() {
      return "no nation has the code and no pledge the id \"%s\".".formatted(written);
    }

    @Override
    public String hint() {
      return Similar.didYouMean(similar, "Give a nation's code, such as LVA, or a pledge's id.");
    }
  }

  /// A pledge that nobody had made by the date that is asked for.
  record NotYetSaid(String pledge, Optional<LocalDate> asOf) implements Mistake {
    @Override
    public Position at() {
      return Position.ofFile("NATION|PLEDGE");
    }

    @Override
    public String message() {
      return "the pledge %s was not known yet%s."
          .formatted(pledge, asOf.map(day -> " on " + day).orElse(""));
    }

    @Override
    public String hint() {
      return "Ask with a later --as-of, or with none.";
    }
  }

  /// The mission and what is asked about it stand the wrong way round.
  record Swapped(String mission, String subject) implements Mistake {
    @Override
    public Position at() {
      return Position.ofFile("MISSION");
    }

    @Override
    public String message() {
      return "\"%s\" is not a mission folder, but \"%s\" is.".formatted(mission, subject);
    }

    @Override
    public String hint() {
      return "The mission comes first: muster why %s %s".formatted(subject, mission);
    }
  }

  /// Something that neither decides nor is a nation, where a mover was asked for.
  record UnknownMover(String option, String written, List<String> similar) implements Mistake {
    @Override
    public Position at() {
      return Position.ofFile(option);
    }

    @Override
    public String message() {
      return "no decision and no nation is called \"%s\".".formatted(written);
    }

    @Override
    public String hint() {
      return Similar.didYouMean(similar, "Give the name of a decision or a nation's code.");
    }
  }

  /// A target that is neither a name of the mission nor a condition that can be read.
  record BadTarget(int column, String message, String hint) implements Mistake {
    @Override
    public Position at() {
      return column == 0 ? Position.ofFile("--target") : new Position("--target", 1, column);
    }
  }

  /// A name that the published format does not have.
  record UnknownPart(String written, List<String> similar, List<String> parts) implements Mistake {
    @Override
    public Position at() {
      return Position.ofFile("NAME");
    }

    @Override
    public String message() {
      return "there is nothing to explain that is called \"%s\".".formatted(written);
    }

    @Override
    public String hint() {
      return Similar.didYouMean(similar, "Choose one of: " + String.join(", ", parts) + ".");
    }
  }
}
