package org.muster.exchange.condition;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.exchange.finding.Similar;

/// Ways out of a fault that are told in several places.
final class Hints {
  private static final int SHOWN = 12;

  private Hints() {}

  /// `Did you mean 'mission'?`, or else which names there are.
  ///
  /// @param noneKnown what to say if there are none
  static String forName(String written, Collection<?> known, String noneKnown) {
    var names = known.stream().map(Object::toString).sorted().toList();
    return Similar.didYouMean(nearest(written, names), names.isEmpty() ? noneKnown : oneOf(names));
  }

  /// The names that may be meant, in quotes.
  static List<String> nearest(String written, List<String> names) {
    return Similar.to(written, names).stream().map(it -> "'" + it + "'").toList();
  }

  static String quoted(Collection<String> names) {
    return names.stream().map(it -> "'" + it + "'").collect(Collectors.joining(", "));
  }

  private static String oneOf(List<String> names) {
    var more = names.size() - SHOWN;
    var shown = quoted(names.stream().limit(SHOWN).toList());
    return "Use one of %s%s.".formatted(shown, more > 0 ? " and %d more".formatted(more) : "");
  }
}
