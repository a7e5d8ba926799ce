package org.muster.model.word;

import java.util.Locale;

/// A closed choice with one written form, the same in files, JSON and on screens.
///
/// Enums implement it; `NOT_EXCLUDED` is written `not-excluded`.
public interface Word {
  /// The name of the enum constant.
  String name();

  /// The written form: lower case, hyphens.
  default String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
