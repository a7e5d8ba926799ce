package org.muster.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/// Compares a whole output with a file that somebody has read and approved.
///
/// `-Dgolden.update=true` writes the files anew instead; the diff of the commit is then the review.
public final class Golden {
  private static final int AROUND = 3;

  private final boolean update;

  Golden(boolean update) {
    this.update = update;
  }

  /// Compares with a file under `src/test/resources` of the module whose tests run.
  ///
  /// @param file such as `brief/latvia.txt`
  public static void check(String file, String actual) {
    check(Path.of(System.getProperty("basedir", ""), "src", "test", "resources", file), actual);
  }

  /// Compares with any file.
  public static void check(Path file, String actual) {
    new Golden(Boolean.getBoolean("golden.update")).compare(file, actual);
  }

  void compare(Path file, String actual) {
    var found = normal(actual);
    try {
      if (update) {
        write(file, found);
      } else if (!Files.exists(file)) {
        throw new AssertionFailedError(
            "There is no golden file %s. -Dgolden.update=true writes it with:%n%s"
                .formatted(file, found));
      } else {
        compare(file, normal(Files.readString(file)), found);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void compare(Path file, String expected, String found) {
    if (!expected.equals(found)) {
      throw new AssertionFailedError(
          "The output is not as in %s (- expected, + found):%n%s%nIf the new output is right, run again with -Dgolden.update=true."
              .formatted(file, difference(lines(expected), lines(found))),
          expected,
          found);
    }
  }

  private static void write(Path file, String text) throws IOException {
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    if (!Files.exists(file) || !normal(Files.readString(file)).equals(text)) {
      Files.writeString(file, text);
    }
  }

  /// What git may have done to the line ends is no difference.
  private static String normal(String text) {
    return text.replace("\r\n", "\n");
  }

  /// Keeps an empty last line, so that a missing line end shows.
  private static List<String> lines(String text) {
    return List.of(text.split("\n", -1));
  }

  /// The lines that went and came, each with its number, and some lines around them.
  static String difference(List<String> expected, List<String> found) {
    var common = commonLengths(expected, found);
    var marked = new ArrayList<Marked>();
    int i = 0;
    int j = 0;
    while (i < expected.size() || j < found.size()) {
      var bothLeft = i < expected.size() && j < found.size();
      if (bothLeft && expected.get(i).equals(found.get(j))) {
        marked.add(new Marked(' ', ++i, expected.get(i - 1)));
        j++;
      } else if (j == found.size() || (bothLeft && common[i + 1][j] >= common[i][j + 1])) {
        marked.add(new Marked('-', ++i, expected.get(i - 1)));
      } else {
        marked.add(new Marked('+', ++j, found.get(j - 1)));
      }
    }
    return shown(marked);
  }

  /// How many lines the texts have in common from line i and line j on.
  private static int[][] commonLengths(List<String> left, List<String> right) {
    var common = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        common[i][j] =
            left.get(i).equals(right.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static String shown(List<Marked> marked) {
    var text = new StringBuilder();
    var skipped = false;
    for (int i = 0; i < marked.size(); i++) {
      var around = marked.subList(Math.max(0, i - AROUND), Math.min(marked.size(), i + AROUND + 1));
      if (around.stream().allMatch(line -> line.sign() == ' ')) {
        skipped = true;
      } else {
        text.append(skipped ? "  ...\n" : "").append(marked.get(i).written()).append('\n');
        skipped = false;
      }
    }
    return text.toString();
  }

  private record Marked(char sign, int number, String line) {
    String written() {
      return "%c %4d  %s".formatted(sign, number, line);
    }
  }
}
