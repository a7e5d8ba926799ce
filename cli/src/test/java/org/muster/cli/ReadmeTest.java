package org.muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the README shows is what the program prints; a line with nothing but `…` marks a cut.
final class ReadmeTest {
  private static final Pattern SHOWN =
      Pattern.compile("(?s)```\\n\\$ \\./muster ([^#\\n]*)(#[^\\n]*)?\\n(.*?)```");

  @Test
  void showsWhatTheProgramPrints() throws IOException {
    var shown = SHOWN.matcher(Files.readString(Run.HOME.resolve("README.md"))).results().toList();
    assertThat(shown).isNotEmpty();
    for (var sample : shown) {
      var run = Run.in(Run.HOME, List.of(sample.group(1).strip().split(" +", -1)));
      assertThat(run.out().lines()).containsSubsequence(lines(sample.group(3)));
    }
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.strip().equals("…")).toList();
  }
}
