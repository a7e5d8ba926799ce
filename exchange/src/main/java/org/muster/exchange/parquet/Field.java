package org.muster.exchange.parquet;

/// A column of the file.
///
/// @param optional whether a row may say nothing in it
public record Field(String name, Type type, boolean optional) {
  /// What stands in a column. Ordinals of Parquet's own types are its numbers in the format.
  public enum Type {
    TRUTH(0),
    NUMBER(2),
    FRACTION(5),
    TEXT(6);

    private final int code;

    Type(int code) {
      this.code = code;
    }

    int code() {
      return code;
    }
  }
}
