package org.muster.exchange.condition;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Finds the names that somebody may have meant.
final class Similar {
  private static final int SHOWN = 3;
  private static final int KNOWN_SHOWN = 12;

  private Similar() {}

  /// `Did you mean 'mission'?`, or else which names there are.
  static String hint(String written, Collection<?> known, String noneKnown) {
    var names = known.stream().map(Object::toString).toList();
    var meant = names(written, names);
    if (!meant.isEmpty()) {
      return "Did you mean %s?".formatted(quoted(meant, " or "));
    }
    if (names.isEmpty()) {
      return noneKnown;
    }
    var more = names.size() - KNOWN_SHOWN;
    return "Use one of %s%s."
        .formatted(
            quoted(names.stream().limit(KNOWN_SHOWN).toList(), ", "),
            more > 0 ? " and %d more".formatted(more) : "");
  }

  /// The nearest of `known`, best first; none if nothing is near.
  static List<String> names(String written, Collection<String> known) {
    return known.stream()
        .filter(it -> distance(written, it) <= allowed(written, it))
        .sorted(
            Comparator.comparingInt((String it) -> distance(written, it)).thenComparing(it -> it))
        .limit(SHOWN)
        .toList();
  }

  static String quoted(Collection<String> names, String separator) {
    return names.stream().map(it -> "'" + it + "'").collect(Collectors.joining(separator));
  }

  /// A third of the letters; of nation codes and the like one, or two behind an equal first.
  private static int allowed(String written, String known) {
    var sameStart = !written.isEmpty() && written.regionMatches(true, 0, known, 0, 1);
    return Math.max(sameStart && known.length() <= 4 ? 2 : 1, known.length() / 3);
  }

  /// How many letters are missing, too many, other or swapped; upper and lower case are the same.
  static int distance(String one, String other) {
    var a = one.toLowerCase(Locale.ROOT);
    var b = other.toLowerCase(Locale.ROOT);
    var d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(String a, String b, int[][] d, int i, int j) {
    var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    var best = Math.min(d[i - 1][j - 1] + same, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    var swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
