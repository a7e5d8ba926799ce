package org.muster.exchange.condition;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The operators of CEL that conditions use.
enum Operator {
  AND("_&&_", "&&"),
  OR("_||_", "||"),
  NOT("!_", "!"),
  CHOICE("_?_:_", "? :"),
  EQUAL("_==_", "=="),
  UNEQUAL("_!=_", "!="),
  IN("@in", "in"),
  LESS("_<_", "<"),
  AT_MOST("_<=_", "<="),
  MORE("_>_", ">"),
  AT_LEAST("_>=_", ">="),
  PLUS("_+_", "+"),
  MINUS("_-_", "-"),
  TIMES("_*_", "*"),
  DIVIDED("_/_", "/"),
  REMAINDER("_%_", "%"),
  NEGATIVE("-_", "-");

  private static final Map<String, Operator> BY_FUNCTION =
      Arrays.stream(values()).collect(Collectors.toMap(it -> it.function, Function.identity()));

  private final String function;
  private final String written;

  Operator(String function, String written) {
    this.function = function;
    this.written = written;
  }

  /// The operator that CEL calls by the name `function`, such as `_&&_`.
  static Optional<Operator> find(String function) {
    return Optional.ofNullable(BY_FUNCTION.get(function));
  }

  String written() {
    return written;
  }

  /// The comparison with both sides swapped: `5 < x` says `x > 5`.
  Operator mirrored() {
    return switch (this) {
      case LESS -> MORE;
      case AT_MOST -> AT_LEAST;
      case MORE -> LESS;
      case AT_LEAST -> AT_MOST;
      case AND, OR, NOT, CHOICE, EQUAL, UNEQUAL, IN -> this;
      case PLUS, MINUS, TIMES, DIVIDED, REMAINDER, NEGATIVE -> this;
    };
  }
}
