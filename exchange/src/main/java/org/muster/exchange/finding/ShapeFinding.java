package org.muster.exchange.finding;

import java.util.List;
import org.muster.model.finding.Position;

/// A field is not as the schema of its file asks.
public sealed interface ShapeFinding extends MissionFinding {
  /// A field nobody knows.
  ///
  /// @param owner what has it, such as `the pledge "lva-land"`
  record UnknownField(
      Position at, String owner, String field, List<String> similar, List<String> fields)
      implements ShapeFinding {
    @Override
    public String message() {
      return "%s has a field \"%s\", which nobody knows."
          .formatted(owner, MissionFinding.shown(field));
    }

    @Override
    public String hint() {
      return Similar.didYouMean(similar, "The fields are %s.".formatted(String.join(", ", fields)));
    }
  }

  /// A required field is not there.
  ///
  /// @param field the field, or several as in `component or capability`
  record MissingField(Position at, String owner, String field, String meaning)
      implements ShapeFinding {
    @Override
    public String message() {
      return "%s has no \"%s\".".formatted(owner, field.replace(" or ", "\" or \""));
    }

    @Override
    public String hint() {
      return "Add %s%s".formatted(field, meaning.isEmpty() ? "." : ": " + meaning);
    }
  }

  /// Text where a number is needed, a list where a mapping is needed, and so on.
  record WrongType(Position at, String field, String found, String hint) implements ShapeFinding {
    @Override
    public String message() {
      return "%s is %s.".formatted(field, found);
    }

    @Override
    public String hint() {
      return hint;
    }
  }

  /// A word that is not one of the few that are possible.
  record NotOneOf(
      Position at, String field, String written, List<String> similar, List<String> allowed)
      implements ShapeFinding {
    @Override
    public String message() {
      return "%s cannot be \"%s\".".formatted(field, MissionFinding.shown(written));
    }

    @Override
    public String hint() {
      return Similar.didYouMean(similar, "It is one of %s.".formatted(String.join(", ", allowed)));
    }
  }

  /// Text that does not have the form it needs.
  ///
  /// @param form what is expected, such as `a date such as 2025-04-10`
  record WrongForm(Position at, String field, String written, String form) implements ShapeFinding {
    @Override
    public String message() {
      return "%s cannot be \"%s\".".formatted(field, MissionFinding.shown(written));
    }

    @Override
    public String hint() {
      return "Write %s.".formatted(form);
    }
  }

  /// A number that is too small or too large.
  record OutOfBounds(Position at, String field, String written, String bounds)
      implements ShapeFinding {
    @Override
    public String message() {
      return "%s cannot be %s.".formatted(field, MissionFinding.shown(written));
    }

    @Override
    public String hint() {
      return "Write %s.".formatted(bounds);
    }
  }

  /// A list that is too short.
  record TooFew(Position at, String field, int least) implements ShapeFinding {
    @Override
    public String message() {
      return "%s has fewer than %d entries.".formatted(field, least);
    }

    @Override
    public String hint() {
      return "Give at least %d.".formatted(least);
    }
  }

  /// A list names something twice.
  record SaidTwice(Position at, String field, String written) implements ShapeFinding {
    @Override
    public String message() {
      return "%s names \"%s\" twice.".formatted(field, MissionFinding.shown(written));
    }

    @Override
    public String hint() {
      return "Keep one of the two.";
    }
  }

  /// The file has another shape than its schema asks for, in a way no other finding tells.
  record NotUnderstood(Position at) implements ShapeFinding {
    @Override
    public String message() {
      return "something in this file does not have the form that its schema asks for.";
    }

    @Override
    public String hint() {
      return "Compare it with the description of the format.";
    }
  }
}
