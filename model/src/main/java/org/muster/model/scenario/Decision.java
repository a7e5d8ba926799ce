package org.muster.model.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.model.evidence.StatementId;

/// Something that is open: an event, a vote, what the force is for, how a vague condition is read.
///
/// @param options at least two, each once; the first is what holds until somebody decides otherwise
/// @param question in words, for people; may be empty
/// @param owner who decides, such as a nation's code or "coalition"; may be empty
/// @param assumed the option that is taken instead of the first; empty if nothing is assumed
/// @param due when the decision is expected
/// @param costs political cost of moving to an option, where it is not 1
public record Decision(
    DecisionId id,
    List<String> options,
    String question,
    String owner,
    Optional<String> assumed,
    Optional<LocalDate> due,
    SortedMap<String, Integer> costs,
    List<StatementId> statements,
    String note) {

  /// @throws IllegalArgumentException if there are not two different options, or `assumed` is none
  public Decision {
    options = List.copyOf(options);
    if (options.size() < 2 || options.stream().distinct().count() != options.size()) {
      throw new IllegalArgumentException(
          "The decision (%s) must have at least two different options (%s)."
              .formatted(id, options));
    }
    if (!assumed.map(options::contains).orElse(true)) {
      throw new IllegalArgumentException(
          "The assumed option (%s) of decision (%s) must be one of %s."
              .formatted(assumed.orElseThrow(), id, options));
    }
    costs = Collections.unmodifiableSortedMap(new TreeMap<>(costs));
    statements = List.copyOf(statements);
  }

  /// A decision of which only the options are told.
  public static Decision of(String name, String... options) {
    return new Decision(
        DecisionId.of(name),
        List.of(options),
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        new TreeMap<>(),
        List.of(),
        "");
  }

  /// The option that is taken if nobody chooses: the assumed one, else the first.
  public String initial() {
    return assumed.orElse(options.getFirst());
  }

  /// Whether the options are exactly `no` and `yes`, so that the name alone is a condition.
  public boolean isYesNo() {
    return options.size() == 2 && options.contains("no") && options.contains("yes");
  }

  public int costOf(String option) {
    return costs.getOrDefault(option, 1);
  }
}
