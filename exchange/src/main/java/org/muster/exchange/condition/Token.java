package org.muster.exchange.condition;

/// A piece of a condition's text, with its place.
///
/// @param start of the first character, from 0
/// @param written as it stands in the text
record Token(Kind kind, int start, String written) {
  enum Kind {
    /// A name; hyphens are part of it.
    WORD,
    NUMBER,
    /// A text in quotes, with the quotes.
    TEXT,
    /// A quote that opens and is not closed on its line.
    UNCLOSED,
    /// An operator, a bracket or a comma.
    SIGN,
    /// What has no meaning in a condition.
    STRAY
  }

  int end() {
    return start + written.length();
  }

  /// To be shown in a message.
  String quoted() {
    var shown = Faults.shortened(written);
    return kind == Kind.TEXT ? shown : "'" + shown + "'";
  }

  boolean is(String sign) {
    return kind == Kind.SIGN && written.equals(sign);
  }

  boolean opens() {
    return is("(") || is("[");
  }

  boolean closes() {
    return is(")") || is("]");
  }

  /// Whether something like this can end a condition or an argument.
  boolean endsOperand() {
    return isOperand() || closes();
  }

  /// Whether a condition or an argument can start here.
  boolean startsOperand() {
    return isOperand() || opens() || is("!");
  }

  private boolean isOperand() {
    return switch (kind) {
      case WORD -> !written.equals("in");
      case NUMBER, TEXT -> true;
      case UNCLOSED, SIGN, STRAY -> false;
    };
  }
}
