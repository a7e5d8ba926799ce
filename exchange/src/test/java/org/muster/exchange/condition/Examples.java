package org.muster.exchange.condition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.muster.model.condition.Condition;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.PledgeId;
import org.muster.model.scenario.Decision;

/// The small mission that the conditions of these tests speak of.
final class Examples {
  static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(
              Decision.of("mission", "deterrence", "monitoring", "peacekeeping"),
              Decision.of("ceasefire", "no", "yes"),
              Decision.of("us-backstop", "no", "yes"),
              Decision.of("lva-reading", "strict", "loose"),
              Decision.of("lva", "in", "out"),
              Decision.of("package", "small", "large"),
              Decision.of("2nd-vote", "pending", "won")),
          names("air-backstop", "quorum"),
          new TreeMap<>(Map.of("baltics", nations("EST", "LTU", "LVA"), "nobody", nations())),
          Set.copyOf(nations("EST", "FRA", "GBR", "LTU", "LVA", "TUR", "USA")),
          new TreeSet<>(Set.of(PledgeId.of("gbr-land"), PledgeId.of("lva-land"))),
          names("land", "air", "air-cover", "infantry-company"));

  static final ConditionReader READER = new ConditionReader(VOCABULARY);

  private Examples() {}

  /// What `text` means; it must have no faults.
  static Condition read(String text) {
    var read = READER.read(text, Use.PLEDGE);
    return read.condition()
        .orElseThrow(() -> new AssertionError("%s: %s".formatted(text, read.faults())));
  }

  private static SortedSet<String> names(String... names) {
    return new TreeSet<>(Set.of(names));
  }

  private static SortedSet<NationId> nations(String... codes) {
    return Arrays.stream(codes).map(NationId::of).collect(Collectors.toCollection(TreeSet::new));
  }
}
