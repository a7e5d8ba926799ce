package org.muster.model.finding;

import java.util.Locale;
import org.muster.model.word.Word;

/// Something wrong with the data: what, where, and the way out. One record a kind.
public interface Finding {
  Position at();

  /// What is wrong, with the offending value, as a sentence. The place is not part of it.
  String message();

  /// The way out, as a sentence; never empty.
  String hint();

  Severity severity();

  /// The kind, as in the manual: `unknown-nation` for a record `UnknownNation`.
  default String kind() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  /// How bad it is.
  enum Severity implements Word {
    /// The mission cannot be used until it is mended.
    ERROR,
    /// The mission can be used; somebody should look.
    WARNING
  }
}
