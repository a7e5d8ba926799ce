package org.muster.exchange.text;

import org.muster.model.finding.Position;

/// The text of one file.
///
/// @param file relative to the mission folder, such as `pledges.yaml`
public record Text(String file, String content) {

  /// Line and column of an offset. Columns count characters, not UTF-16 units.
  public Position at(int offset) {
    var end = Math.min(offset, content.length());
    var line = 1;
    var start = 0;
    for (int i = 0; i < end; i++) {
      var c = content.charAt(i);
      if (c == '\n'
          || (c == '\r' && !(i + 1 < content.length() && content.charAt(i + 1) == '\n'))) {
        line++;
        start = i + 1;
      }
    }
    return new Position(file, line, content.codePointCount(start, end) + 1);
  }

  /// The offset of the character with this number from 0, which counts characters beyond the basic
  /// plane once.
  public int offsetOfCharacter(int number) {
    return content.offsetByCodePoints(
        0, Math.min(number, content.codePointCount(0, content.length())));
  }
}
