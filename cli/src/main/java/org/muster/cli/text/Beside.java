package org.muster.cli.text;

import java.util.ArrayList;
import java.util.List;

/// Two blocks of lines, beside each other where the page has room, else under each other.
public final class Beside {
  private static final int GAP = 3;

  private Beside() {}

  public static int room(int width, List<String> left) {
    return width - widest(left) - GAP;
  }

  public static List<String> of(List<String> left, List<String> right) {
    var lines = new ArrayList<String>();
    var at = widest(left) + GAP;
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      var first = i < left.size() ? left.get(i) : "";
      var second = i < right.size() ? right.get(i) : "";
      lines.add(Typesetting.left(first, at) + second);
    }
    return lines;
  }

  private static int widest(List<String> lines) {
    return lines.stream().mapToInt(Typesetting::width).max().orElse(0);
  }
}
