package org.muster.exchange.condition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The functions that conditions know.
enum Vocable {
  COND(1, 1, "cond('us-backstop')"),
  DECISION(1, 1, "decision('mission')"),
  JOINS(1, 2, "joins('USA') or joins('USA', 'air-cover')"),
  PLEDGE(1, 1, "pledge('lva-land')"),
  NATIONS(0, 1, "nations() >= 5 or nations('land') >= 5"),
  OTHERS(0, 1, "others() >= 5 or others('land') >= 5"),
  COUNT(1, 2, "count(['EST', 'LVA']) >= 1 or count('member-set', 'land') >= 1"),
  ALL(1, 2, "all('member-set') or all(['EST', 'LVA'], 'land')"),
  STRENGTH(0, 1, "strength() >= 10000 or strength('land') >= 10000"),
  AMOUNT(1, 1, "amount('infantry-battalion') >= 2"),
  HOME(1, 1, "home('LVA')");

  private final int least;
  private final int most;
  private final String example;

  Vocable(int least, int most, String example) {
    this.least = least;
    this.most = most;
    this.example = example;
  }

  static Optional<Vocable> find(String name) {
    return Arrays.stream(values()).filter(it -> it.written().equals(name)).findFirst();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Vocable::written).sorted().toList();
  }

  String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  String example() {
    return example;
  }

  boolean takes(int arguments) {
    return least <= arguments && arguments <= most;
  }

  /// `no or 1`, `1`, `1 or 2`.
  String arity() {
    var few = least == 0 ? "no" : Integer.toString(least);
    return least == most ? few : few + " or " + most;
  }
}
