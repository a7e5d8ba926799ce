package org.muster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A page with places for what is measured, each between two marks.
public final class Page {
  private Page() {}

  /// Writes anew what is between the marks `measured NAME` and `end of measured NAME`.
  ///
  /// @throws IllegalArgumentException if the page has no such marks
  public static void write(Path page, String name, String text) throws IOException {
    var old = Files.readString(page);
    var begin = "<!-- measured %s -->\n".formatted(name);
    var end = "<!-- end of measured %s -->".formatted(name);
    var from = old.indexOf(begin);
    var to = old.indexOf(end);
    if (from < 0 || to < from) {
      throw new IllegalArgumentException(
          "The page (%s) has no marks \"%s\" and \"%s\".".formatted(page, begin.strip(), end));
    }
    Files.writeString(page, old.substring(0, from + begin.length()) + text + old.substring(to));
  }
}
