package org.muster.exchange.finding;

import java.util.List;
import org.muster.model.finding.Position;

/// Something is named that is not there, or is there twice.
public sealed interface ReferenceFinding extends MissionFinding {
  /// A nation code that no nation has.
  record UnknownNation(Position at, String written, List<String> similar)
      implements ReferenceFinding {
    @Override
    public String message() {
      return "no nation has the code \"%s\".".formatted(MissionFinding.shown(written));
    }

    @Override
    public String hint() {
      return Similar.didYouMean(similar, "Add the nation to nations.csv, or correct the code.");
    }
  }

  /// A nation of ISO 3166 that the mission's own list does not have.
  record NationNotListed(Position at, String code) implements ReferenceFinding {
    @Override
    public String message() {
      return "%s is not in nations.csv.".formatted(code);
    }

    @Override
    public String hint() {
      return "Add the nation to nations.csv; until then nothing is known of its forces.";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A statement nobody made.
  record UnknownStatement(Position at, String written, List<String> similar)
      implements ReferenceFinding {
    @Override
    public String message() {
      return "there is no statement \"%s\".".formatted(MissionFinding.shown(written));
    }

    @Override
    public String hint() {
      return Similar.didYouMean(similar, "Add the statement to statements.csv, or correct the id.");
    }
  }

  /// A source that is not listed.
  record UnknownSource(Position at, String written, List<String> similar)
      implements ReferenceFinding {
    @Override
    public String message() {
      return "there is no source \"%s\".".formatted(MissionFinding.shown(written));
    }

    @Override
    public String hint() {
      return Similar.didYouMean(similar, "Add the source to sources.csv, or correct the id.");
    }
  }

  /// Neither a source nor a statement.
  record UnknownBacking(Position at, String written, List<String> similar)
      implements ReferenceFinding {
    @Override
    public String message() {
      return "there is no source or statement \"%s\".".formatted(MissionFinding.shown(written));
    }

    @Override
    public String hint() {
      return Similar.didYouMean(
          similar, "Add it to sources.csv or statements.csv, or write \"assumption: \" and why.");
    }
  }

  /// A pledge nobody made.
  record UnknownPledge(Position at, String written, List<String> similar)
      implements ReferenceFinding {
    @Override
    public String message() {
      return "there is no pledge \"%s\".".formatted(MissionFinding.shown(written));
    }

    @Override
    public String hint() {
      return Similar.didYouMean(similar, "Add the pledge to pledges.yaml, or correct the id.");
    }
  }

  /// A decision nobody has to take.
  record UnknownDecision(Position at, String written, List<String> similar)
      implements ReferenceFinding {
    @Override
    public String message() {
      return "there is no decision \"%s\".".formatted(MissionFinding.shown(written));
    }

    @Override
    public String hint() {
      return Similar.didYouMean(similar, "Add the decision to mission.yaml, or correct the name.");
    }
  }

  /// An option the decision does not have.
  record UnknownOption(
      Position at, String decision, String written, List<String> similar, List<String> options)
      implements ReferenceFinding {
    @Override
    public String message() {
      return "the decision \"%s\" has no option \"%s\"."
          .formatted(decision, MissionFinding.shown(written));
    }

    @Override
    public String hint() {
      return Similar.didYouMean(
          similar, "Its options are %s.".formatted(String.join(", ", options)));
    }
  }

  /// A requirement line its set does not have.
  record UnknownLine(Position at, String set, String written, List<String> similar)
      implements ReferenceFinding {
    @Override
    public String message() {
      return "the requirements \"%s\" have no line \"%s\"."
          .formatted(set, MissionFinding.shown(written));
    }

    @Override
    public String hint() {
      return Similar.didYouMean(similar, "Add the line, or correct the id.");
    }
  }

  /// A place that is nearly the id of a site.
  record UnknownPlace(Position at, String written, List<String> similar)
      implements ReferenceFinding {
    @Override
    public String message() {
      return "there is no site \"%s\".".formatted(MissionFinding.shown(written));
    }

    @Override
    public String hint() {
      return Similar.didYouMean(similar, "Add the site to sites.csv.");
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A site that is not listed.
  record UnknownSite(Position at, String written, List<String> similar)
      implements ReferenceFinding {
    @Override
    public String message() {
      return "there is no site \"%s\".".formatted(MissionFinding.shown(written));
    }

    @Override
    public String hint() {
      return Similar.didYouMean(
          similar, "Add the site to sites.csv, or put the place in words under place.");
    }
  }

  /// A milestone asks for a line that no set has.
  record LineOfNoSet(Position at, String written, List<String> similar)
      implements ReferenceFinding {
    @Override
    public String message() {
      return "no requirement set has a line \"%s\".".formatted(MissionFinding.shown(written));
    }

    @Override
    public String hint() {
      return Similar.didYouMean(similar, "Add the line to requirements.yaml, or correct the id.");
    }
  }

  /// A caveat names a place where nothing is and nothing is needed.
  record PlaceOfNothing(Position at, String written, List<String> similar)
      implements ReferenceFinding {
    @Override
    public String message() {
      return "neither a site nor the place of a line is called \"%s\", so the caveat restricts nothing there."
          .formatted(MissionFinding.shown(written));
    }

    @Override
    public String hint() {
      return Similar.didYouMean(
          similar, "Use the id of a site, or the words of a line's place exactly.");
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A caveat names a capability that no line asks for.
  record CapabilityNobodyNeeds(Position at, String written, List<String> similar)
      implements ReferenceFinding {
    @Override
    public String message() {
      return "no requirement line asks for the capability \"%s\", so the caveat restricts nothing there."
          .formatted(MissionFinding.shown(written));
    }

    @Override
    public String hint() {
      return Similar.didYouMean(similar, "If the name is right, nothing is wrong with the file.");
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A capability is asked for that no pledge offers.
  record UnofferedCapability(Position at, String capability, List<String> similar)
      implements ReferenceFinding {
    @Override
    public String message() {
      return "nobody offers the capability \"%s\".".formatted(MissionFinding.shown(capability));
    }

    @Override
    public String hint() {
      return Similar.didYouMean(
          similar, "If the name is right, this is a gap; nothing is wrong with the file.");
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// A reasoning is given for a field that pledges do not have.
  record UnknownPledgeField(Position at, String written, List<String> similar, List<String> fields)
      implements ReferenceFinding {
    @Override
    public String message() {
      return "pledges have no field \"%s\".".formatted(MissionFinding.shown(written));
    }

    @Override
    public String hint() {
      return Similar.didYouMean(similar, "The fields are %s.".formatted(String.join(", ", fields)));
    }
  }

  /// Two things of a kind have one id.
  ///
  /// @param thing such as `pledge`
  record DuplicateId(Position at, String thing, String id, Position first)
      implements ReferenceFinding {
    @Override
    public String message() {
      return "another %s has the id \"%s\", in line %d.".formatted(thing, id, first.line());
    }

    @Override
    public String hint() {
      return "Give one of the two another id.";
    }
  }
}
