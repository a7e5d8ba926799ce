package org.muster.bench.psplib;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The lines of a file, and what is wrong with them.
final class Lines {
  private final String file;
  private final List<String> lines;
  private final List<String> mistakes = new ArrayList<>();

  Lines(String file, List<String> lines) {
    this.file = file;
    this.lines = List.copyOf(lines);
  }

  /// A line of numbers.
  ///
  /// @param line its number in the file, from 1 on
  record Row(int line, List<Integer> numbers) {
    int at(int column) {
      return numbers.get(column);
    }

    int size() {
      return numbers.size();
    }
  }

  int count() {
    return lines.size();
  }

  /// @param number from 1 on
  String line(int number) {
    return lines.get(number - 1);
  }

  void mistake(int line, String message) {
    mistakes.add("%s:%d: %s".formatted(file, line, message));
  }

  void mistake(String message) {
    mistakes.add("%s: %s".formatted(file, message));
  }

  boolean areWell() {
    return mistakes.isEmpty();
  }

  void check() throws MalformedFile {
    if (!mistakes.isEmpty()) {
      throw new MalformedFile(mistakes);
    }
  }

  /// The line's words as numbers; empty, and a mistake, if one of them is none.
  Optional<Row> row(int number) {
    var numbers = new ArrayList<Integer>();
    for (var word : words(line(number))) {
      if (!word.matches("\\d{1,9}")) {
        mistake(number, "\"%s\" must be a whole number that is not negative.".formatted(word));
        return Optional.empty();
      }
      numbers.add(Integer.valueOf(word));
    }
    return Optional.of(new Row(number, numbers));
  }

  static List<String> words(String line) {
    return Arrays.stream(line.strip().split("\\s+")).filter(it -> !it.isEmpty()).toList();
  }
}
