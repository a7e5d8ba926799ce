package org.muster.exchange.condition;

import java.util.List;

/// A condition as its text is built, before anything is known about what its names mean.
sealed interface Term {
  /// Where it stands, without brackets around it.
  Extent at();

  /// A name without quotes, as written: `lva-reading`.
  record Name(Extent at, String name) implements Term {}

  /// A text in quotes, without them.
  record Text(Extent at, String value) implements Term {}

  record Whole(Extent at, long value) implements Term {}

  /// `true` or `false`.
  record Flag(Extent at, boolean value) implements Term {}

  record Listing(Extent at, List<Term> items) implements Term {
    public Listing {
      items = List.copyOf(items);
    }
  }

  record Call(Extent at, String function, List<Term> arguments) implements Term {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  record Operation(Extent at, Operator operator, List<Term> operands) implements Term {
    public Operation {
      operands = List.copyOf(operands);
    }

    Term first() {
      return operands.getFirst();
    }

    Term last() {
      return operands.getLast();
    }

    private long unbounded() {
      return switch (operator) {
        case CHOICE -> 2 * first().weight() + sum(operands.subList(1, operands.size()));
        case EQUAL, UNEQUAL -> (comparesConditions() ? 2 : 1) * sum(operands);
        case AND, OR, NOT, IN, LESS, AT_MOST, MORE, AT_LEAST -> sum(operands);
        case PLUS, MINUS, TIMES, DIVIDED, REMAINDER, NEGATIVE -> sum(operands);
      };
    }

    private boolean comparesConditions() {
      return operands.stream().noneMatch(it -> it instanceof Text || it instanceof Whole);
    }
  }

  /// Good CEL that conditions have no use for, such as `null` or an index.
  record Foreign(Extent at) implements Term {}

  /// About how many parts the condition will have: a choice and a comparison of two conditions say
  /// their parts twice.
  default long weight() {
    return switch (this) {
      case Name _, Text _, Whole _, Flag _, Foreign _ -> 1;
      case Listing(_, var items) -> 1 + sum(items);
      case Call(_, _, var arguments) -> 1 + sum(arguments);
      case Operation operation -> Math.min(operation.unbounded(), Integer.MAX_VALUE);
    };
  }

  private static long sum(List<Term> terms) {
    return terms.stream().mapToLong(Term::weight).sum();
  }
}
