package org.muster.exchange.finding;

import org.muster.model.finding.Position;

/// Something is wrong with a file or the folder before anybody looks at what it says.
public sealed interface FileFinding extends MissionFinding {
  /// There is no such folder.
  record MissingFolder(Position at, String path) implements FileFinding {
    @Override
    public String message() {
      return "there is no folder \"%s\".".formatted(path);
    }

    @Override
    public String hint() {
      return "Give the path of a mission folder, which holds mission.yaml and pledges.yaml.";
    }
  }

  /// A file was given where a folder is needed.
  record NotAFolder(Position at, String path) implements FileFinding {
    @Override
    public String message() {
      return "\"%s\" is not a folder.".formatted(path);
    }

    @Override
    public String hint() {
      return "Give the folder that holds mission.yaml and pledges.yaml, not one of its files.";
    }
  }

  /// A required file is not there.
  record MissingFile(Position at) implements FileFinding {
    @Override
    public String message() {
      return "the mission has no %s.".formatted(at.file());
    }

    @Override
    public String hint() {
      return "Add %s; mission.yaml and pledges.yaml are required, all else is optional."
          .formatted(at.file());
    }
  }

  /// Something is spoken of whose file is not there. Told once, at the first place.
  ///
  /// @param kind such as `statement`
  record MissingReferredFile(Position at, String kind, String id, String file)
      implements FileFinding {
    @Override
    public String message() {
      return "there is no %s, so the %s \"%s\" is not known.".formatted(file, kind, id);
    }

    @Override
    public String hint() {
      return "Add %s with everything that is cited.".formatted(file);
    }
  }

  /// The system does not give the file.
  ///
  /// @param reason a clause, such as "reading it is not permitted"
  record UnreadableFile(Position at, String reason) implements FileFinding {
    @Override
    public String message() {
      return "the file cannot be read: %s.".formatted(reason);
    }

    @Override
    public String hint() {
      return "Check that it is a file and that you may read it.";
    }
  }

  /// A file is larger than any mission needs.
  ///
  /// @param size in bytes
  record FileTooLarge(Position at, long size) implements FileFinding {
    @Override
    public String message() {
      return "the file has %,d MiB; 16 MiB is the limit.".formatted(Math.ceilDiv(size, 1L << 20));
    }

    @Override
    public String hint() {
      return "Check that this is the right file, or divide the mission.";
    }
  }

  /// A symbolic link leads out of the folder.
  record LeadsOutside(Position at) implements FileFinding {
    @Override
    public String message() {
      return "the file is a link that leads out of the mission folder.";
    }

    @Override
    public String hint() {
      return "Copy the file into the folder; a mission must be complete in itself.";
    }
  }

  /// The text is in another encoding.
  ///
  /// @param guess what it looks like
  record NotUtf8(Position at, String guess) implements FileFinding {
    @Override
    public String message() {
      return "the text is not UTF-8; it looks like %s.".formatted(guess);
    }

    @Override
    public String hint() {
      return "Save the file as UTF-8.";
    }
  }

  /// There is a control character that no text has.
  record BinaryContent(Position at, char character) implements FileFinding {
    @Override
    public String message() {
      return "the file holds the control character U+%04X, so it is not plain text."
          .formatted((int) character);
    }

    @Override
    public String hint() {
      return "Check that this is the right file, remove the character, and save it as UTF-8.";
    }
  }

  /// A file that is not read has nearly the name of one that is.
  record NearMissName(Position at, String meant) implements FileFinding {
    @Override
    public String message() {
      return "this file is not read.";
    }

    @Override
    public String hint() {
      return "Did you mean %s?".formatted(meant);
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /// More was found than is worth telling.
  record TooManyFindings(Position at, int told) implements FileFinding {
    @Override
    public String message() {
      return "more is wrong with this file; the first %,d findings are told.".formatted(told);
    }

    @Override
    public String hint() {
      return "Mend these first.";
    }
  }
}
