package org.muster.model.nation;

import java.util.regex.Pattern;

/// The three-letter code of a nation, as in ISO 3166-1 alpha-3, such as `LVA`.
///
/// @param code three capital letters; exercises may use codes that ISO does not
public record NationId(String code) implements Comparable<NationId> {
  private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}");

  /// @throws IllegalArgumentException if `code` is not three capital letters
  public NationId {
    if (!isCode(code)) {
      throw new IllegalArgumentException(
          "The nation code (%s) must be three capital letters.".formatted(code));
    }
  }

  public static NationId of(String code) {
    return new NationId(code);
  }

  /// Whether `text` has the shape of a code; whether a nation has it is another question.
  public static boolean isCode(String text) {
    return SHAPE.matcher(text).matches();
  }

  @Override
  public int compareTo(NationId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
