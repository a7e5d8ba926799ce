package org.muster.exchange.condition;

import java.util.List;
import java.util.stream.Stream;
import org.muster.model.condition.Condition;
import org.muster.model.condition.Condition.AllOf;
import org.muster.model.condition.Condition.AnyOf;
import org.muster.model.condition.Condition.AtLeast;
import org.muster.model.condition.Condition.Constant;
import org.muster.model.condition.Condition.Not;
import org.muster.model.condition.Quantity;

/// Puts conditions together from what CEL can say and [Condition] cannot: `?:`, `==` between
/// conditions, upper bounds. "All" in "all" and "any" in "any" become one.
final class Logic {
  private Logic() {}

  static Condition all(Condition... parts) {
    var flat =
        Stream.of(parts)
            .flatMap(it -> it instanceof AllOf(var inner) ? inner.stream() : Stream.of(it))
            .toList();
    return flat.size() == 1 ? flat.getFirst() : new AllOf(flat);
  }

  static Condition any(Condition... parts) {
    var flat =
        Stream.of(parts)
            .flatMap(it -> it instanceof AnyOf(var inner) ? inner.stream() : Stream.of(it))
            .toList();
    return flat.size() == 1 ? flat.getFirst() : new AnyOf(flat);
  }

  static Condition choice(Condition asked, Condition then, Condition otherwise) {
    return any(all(asked, then), all(new Not(asked), otherwise));
  }

  static Condition same(Condition one, Condition other) {
    if (other instanceof Constant(var value)) {
      return value ? one : new Not(one);
    }
    if (one instanceof Constant(var value)) {
      return value ? other : new Not(other);
    }
    return any(all(one, other), all(new Not(one), new Not(other)));
  }

  static Condition different(Condition one, Condition other) {
    if (other instanceof Constant(var value)) {
      return same(one, new Constant(!value));
    }
    if (one instanceof Constant(var value)) {
      return same(other, new Constant(!value));
    }
    return any(all(one, new Not(other)), all(new Not(one), other));
  }

  /// A quantity is never negative, so at least nothing holds always.
  static Condition atLeast(Quantity quantity, long threshold) {
    return threshold <= 0 ? new Constant(true) : new AtLeast(quantity, threshold);
  }

  static Condition below(Quantity quantity, long threshold) {
    return threshold <= 0 ? new Constant(false) : new Not(new AtLeast(quantity, threshold));
  }

  static Condition exactly(Quantity quantity, long number) {
    if (number <= 0) {
      return below(quantity, number + 1);
    }
    return all(atLeast(quantity, number), below(quantity, number + 1));
  }

  /// "Not none" is "at least one" and stays monotone.
  static Condition notExactly(Quantity quantity, long number) {
    if (number <= 0) {
      return atLeast(quantity, number + 1);
    }
    return new Not(exactly(quantity, number));
  }

  static Condition oneOf(List<Condition> parts) {
    return any(parts.stream().distinct().toArray(Condition[]::new));
  }
}
