package org.muster.model.condition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.PledgeId;
import org.muster.model.scenario.DecisionId;

/// What a nation asks for before its pledge counts.
///
/// Everything but [Not] of something about pledges, and [HomeHolds], is monotone: one more pledge
/// that counts never makes it false. The fixpoints of the resolver rest on that; what is not
/// monotone is resolved by its stable outcomes.
public sealed interface Condition {
  /// Always or never.
  record Constant(boolean value) implements Condition {}

  /// A decision takes this option.
  record Decided(DecisionId decision, String option) implements Condition {}

  /// What the mission defines under this name.
  record Named(String name) implements Condition {}

  /// The nation has a pledge that counts; with a subject, one of that component or capability.
  record Joins(NationId nation, Optional<Subject> subject) implements Condition {}

  /// This pledge counts.
  record Counts(PledgeId pledge) implements Condition {}

  /// The quantity is at least `threshold`.
  record AtLeast(Quantity quantity, long threshold) implements Condition {}

  /// The nation keeps its home-defence floor: active strength, less standing deployments, less what
  /// it has pledged here and counts, is not below the floor. Not known holds not.
  record HomeHolds(NationId nation) implements Condition {}

  record Not(Condition part) implements Condition {}

  /// All parts hold; none at all holds always.
  record AllOf(List<Condition> parts) implements Condition {
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /// One part holds; none at all holds never.
  record AnyOf(List<Condition> parts) implements Condition {
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /// Holds whatever happens: all of nothing.
  static Condition always() {
    return new AllOf(List.of());
  }

  /// All of `parts`, without empty or single wrappers.
  static Condition allOf(List<Condition> parts) {
    var needed = parts.stream().filter(part -> !part.equals(always())).toList();
    return needed.size() == 1 ? needed.getFirst() : new AllOf(needed);
  }

  /// As in a file, to be read by the same rules; it means the same.
  default String written() {
    return switch (this) {
      case Constant(var value) -> Boolean.toString(value);
      case Decided(var decision, var option) ->
          "decision('%s') == '%s'".formatted(decision, option);
      case Named(var name) -> "cond('" + name + "')";
      case Joins(var nation, var subject) ->
          "joins('" + nation + "'" + subject.map(it -> ", '" + it + "'").orElse("") + ")";
      case Counts(var pledge) -> "pledge('" + pledge + "')";
      case AtLeast(var quantity, var threshold) -> quantity.written() + " >= " + threshold;
      case HomeHolds(var nation) -> "home('" + nation + "')";
      case Not(var part) -> "!(" + part.written() + ")";
      case AllOf(var parts) -> parts.isEmpty() ? "true" : joined(parts, " && ");
      case AnyOf(var parts) -> parts.isEmpty() ? "false" : joined(parts, " || ");
    };
  }

  private static String joined(List<Condition> parts, String operator) {
    return parts.stream()
        .map(part ->
            part instanceof AllOf || part instanceof AnyOf
                ? "(" + part.written() + ")"
                : part.written())
        .collect(Collectors.joining(operator));
  }
}
