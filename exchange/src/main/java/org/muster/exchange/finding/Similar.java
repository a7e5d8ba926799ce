package org.muster.exchange.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What somebody may have meant who wrote something unknown.
///
/// Near is a Damerau-Levenshtein distance (a letter too many, one too few, a wrong one, two
/// neighbours swapped) of at most a third of the letters.
public final class Similar {
  private static final int MOST = 3;
  private static final int LONGEST = 80;

  private Similar() {}

  /// At most three of `known`, the nearest first; none if nothing is near.
  public static List<String> to(String written, Collection<String> known) {
    if (written.isEmpty() || written.length() > LONGEST) {
      return List.of();
    }
    var limit = Math.max(1, written.length() / 3);
    var folded = fold(written);
    return known.stream()
        .distinct()
        .filter(it -> Math.abs(it.length() - written.length()) <= limit)
        .map(it -> new Candidate(it, distance(folded, fold(it))))
        .filter(it -> it.distance() <= limit && it.distance() < it.name().length())
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  /// `Did you mean A, B or C?`, or `otherwise` if there is nothing to mean.
  public static String didYouMean(List<String> similar, String otherwise) {
    if (similar.isEmpty()) {
      return otherwise;
    }
    var last = similar.getLast();
    var before = String.join(", ", similar.subList(0, similar.size() - 1));
    return "Did you mean %s?".formatted(before.isEmpty() ? last : before + " or " + last);
  }

  private record Candidate(String name, int distance) {}

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  /// Optimal string alignment: no part is edited twice.
  static int distance(String a, String b) {
    var before = new int[b.length() + 1];
    var last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      var row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        var change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[b.length()];
  }
}
