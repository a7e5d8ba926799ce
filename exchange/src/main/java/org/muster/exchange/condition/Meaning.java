package org.muster.exchange.condition;

import org.muster.model.condition.Condition;
import org.muster.model.condition.Quantity;
import org.muster.model.scenario.Decision;

/// What a part of a condition stands for; its type, in other words.
sealed interface Meaning {
  /// Something that holds or does not.
  record Truth(Condition condition) implements Meaning {}

  /// A decision between yes and no, by its name; it holds if yes.
  record YesNo(Decision decision) implements Meaning {}

  /// A decision that must be compared with an option.
  record Choice(Decision decision) implements Meaning {}

  /// A number that grows as more pledges count.
  record Counted(Quantity quantity) implements Meaning {}

  record Constant(long value) implements Meaning {}

  record Literal(String value) implements Meaning {}

  /// Something is wrong with it, and has been told.
  record Unclear() implements Meaning {}
}
