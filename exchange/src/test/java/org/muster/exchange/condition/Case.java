package org.muster.exchange.condition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One case of a file under `conditions`: a text, and below it, indented, what is expected of it.
///
/// An empty line ends a case; `#` starts a remark.
record Case(String text, List<String> expected) {
  static Stream<Case> meanings() {
    return in("/conditions/meanings.txt");
  }

  static Stream<Case> faults() {
    return in("/conditions/faults.txt");
  }

  private static Stream<Case> in(String file) {
    try (var in = Case.class.getResourceAsStream(file)) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.split("\n\n")).filter(it -> !it.startsWith("#")).map(Case::of);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case of(String block) {
    var lines = block.strip().lines().toList();
    return new Case(lines.getFirst(), lines.stream().skip(1).map(String::strip).toList());
  }

  /// The text without the marks `^`.
  String unmarked() {
    return text.replace("^", "");
  }

  /// What is expected where the marks are: two lines each.
  List<Fault> marked() {
    var faults = new ArrayList<Fault>();
    for (int i = 0, at = text.indexOf('^'); at >= 0; i++, at = text.indexOf('^', at + 1)) {
      faults.add(new Fault(at - i, expected.get(2 * i), expected.get(2 * i + 1)));
    }
    return faults;
  }

  @Override
  public String toString() {
    return text;
  }
}
