package org.muster.model.condition;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Capability;

/// Something that grows as more pledges count, and that a condition can ask a least value of.
public sealed interface Quantity {
  /// Nations with a pledge that counts; with a subject, one of that component or capability.
  record Nations(Optional<Subject> subject) implements Quantity {}

  /// The same without the nation that asks.
  record Others(Optional<Subject> subject) implements Quantity {}

  /// Nations of a list with a pledge that counts.
  record Members(SortedSet<NationId> among, Optional<Subject> subject) implements Quantity {
    public Members {
      among = Collections.unmodifiableSortedSet(new TreeSet<>(among));
    }
  }

  /// Personnel of the pledges that count, by the lower ends of ranges (or the upper, if
  /// optimistic).
  record Strength(Optional<Subject> subject) implements Quantity {}

  /// Things of a capability in the pledges that count.
  record Amount(Capability capability) implements Quantity {}

  /// As in a file: `nations('land')`, `count(['EST', 'LVA'])`.
  default String written() {
    return switch (this) {
      case Nations(var subject) -> "nations(" + argument(subject) + ")";
      case Others(var subject) -> "others(" + argument(subject) + ")";
      case Strength(var subject) -> "strength(" + argument(subject) + ")";
      case Amount(var capability) -> "amount('" + capability + "')";
      case Members(var among, var subject) ->
          among.stream()
              .map(nation -> "'" + nation + "'")
              .collect(
                  Collectors.joining(
                      ", ", "count([", "]" + subject.map(it -> ", '" + it + "'").orElse("") + ")"));
    };
  }

  private static String argument(Optional<Subject> subject) {
    return subject.map(it -> "'" + it + "'").orElse("");
  }
}
