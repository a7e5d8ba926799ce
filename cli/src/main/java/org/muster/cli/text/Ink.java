package org.muster.cli.text;

/// Colour and weight, if the paper takes them. What is coloured is always told by words or signs
/// too.
public enum Ink {
  BOLD("1"),
  FAINT("2"),
  RED("31"),
  GREEN("32"),
  YELLOW("33"),
  MAGENTA("35");

  static final String ESCAPE = "\u001b[";

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /// `text` in this ink, as a terminal wants it.
  String over(String text) {
    return text.isEmpty() ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
  }
}
