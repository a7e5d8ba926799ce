package org.muster.exchange.finding;

import java.util.List;
import org.muster.model.finding.Position;

/// A file is not the YAML or the CSV that it should be.
public sealed interface SyntaxFinding extends MissionFinding {
  /// The text is not YAML.
  ///
  /// @param problem a clause, such as "could not find expected ':'"
  record YamlSyntax(Position at, String problem, String hint) implements SyntaxFinding {
    @Override
    public String message() {
      return "this is not YAML: %s.".formatted(problem);
    }

    @Override
    public String hint() {
      return hint;
    }
  }

  /// Brackets or indentation are nested deeper than any mission needs.
  record TooDeep(Position at, int limit) implements SyntaxFinding {
    @Override
    public String message() {
      return "the text is nested more than %d levels deep.".formatted(limit);
    }

    @Override
    public String hint() {
      return "Check the brackets and the indentation.";
    }
  }

  /// There are more values than any mission needs.
  record TooManyValues(Position at, int limit) implements SyntaxFinding {
    @Override
    public String message() {
      return "the file holds more than %,d values.".formatted(limit);
    }

    @Override
    public String hint() {
      return "Check that this is the right file, or divide the mission.";
    }
  }

  /// An alias repeats something; nested ones make a small file huge.
  record AliasUsed(Position at, String name) implements SyntaxFinding {
    @Override
    public String message() {
      return "the alias \"*%s\" is not accepted.".formatted(MissionFinding.shown(name));
    }

    @Override
    public String hint() {
      return "Write out what it stands for; use named conditions and member sets to avoid repetition.";
    }
  }

  /// A tag changes what a value is.
  record TagUsed(Position at, String tag) implements SyntaxFinding {
    @Override
    public String message() {
      return "the tag \"%s\" is not accepted."
          .formatted(MissionFinding.shown(tag.replace("tag:yaml.org,2002:", "!!")));
    }

    @Override
    public String hint() {
      return "Remove it; put text that looks like a number in quotes.";
    }
  }

  /// A field is told twice.
  record DuplicateKey(Position at, String key, Position first) implements SyntaxFinding {
    @Override
    public String message() {
      return "\"%s\" is told twice; the first is in line %d."
          .formatted(MissionFinding.shown(key), first.line());
    }

    @Override
    public String hint() {
      return "Keep one of the two.";
    }
  }

  /// A mapping or a list stands where the name of a field should.
  record KeyNotText(Position at) implements SyntaxFinding {
    @Override
    public String message() {
      return "a list or a mapping cannot be the name of a field.";
    }

    @Override
    public String hint() {
      return "Put text that begins with [ or { in quotes.";
    }
  }

  /// A file holds several documents.
  record SeveralDocuments(Position at) implements SyntaxFinding {
    @Override
    public String message() {
      return "a second document begins here; a file holds one.";
    }

    @Override
    public String hint() {
      return "Remove the line \"---\", or move what follows into a file of its own.";
    }
  }

  /// The text is not CSV.
  ///
  /// @param problem a clause
  record CsvSyntax(Position at, String problem, String hint) implements SyntaxFinding {
    @Override
    public String message() {
      return "this is not CSV: %s.".formatted(problem);
    }

    @Override
    public String hint() {
      return hint;
    }
  }

  /// A column that is needed is not in the header.
  record MissingColumn(Position at, String column, List<String> columns) implements SyntaxFinding {
    @Override
    public String message() {
      return "the column \"%s\" is missing.".formatted(column);
    }

    @Override
    public String hint() {
      return "The first line must name the columns: %s.".formatted(String.join(",", columns));
    }
  }

  /// A column nobody knows.
  record UnknownColumn(Position at, String column, List<String> similar, List<String> columns)
      implements SyntaxFinding {
    @Override
    public String message() {
      return column.isBlank()
          ? "a column has no name."
          : "there is no column \"%s\".".formatted(MissionFinding.shown(column));
    }

    @Override
    public String hint() {
      return Similar.didYouMean(
          similar, "The columns are %s.".formatted(String.join(",", columns)));
    }
  }

  /// A column is there twice.
  record DuplicateColumn(Position at, String column) implements SyntaxFinding {
    @Override
    public String message() {
      return "the column \"%s\" is there twice.".formatted(MissionFinding.shown(column));
    }

    @Override
    public String hint() {
      return "Keep one of the two.";
    }
  }

  /// A row has more or fewer fields than the header.
  record WrongFieldCount(Position at, int expected, int found) implements SyntaxFinding {
    @Override
    public String message() {
      return "the row has %d fields; the header has %d.".formatted(found, expected);
    }

    @Override
    public String hint() {
      return found > expected
          ? "Put a field that holds a comma in double quotes."
          : "Fields may be empty, but their commas must be there.";
    }
  }
}
