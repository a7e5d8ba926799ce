package org.muster.engine.sweep;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.muster.engine.Setting;
import org.muster.engine.circuit.Terms;
import org.muster.engine.slice.Numbers;
import org.muster.engine.slice.Slicer;
import org.muster.engine.slice.Tape;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.position.Roll;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.requirement.RequirementSet;
import org.muster.model.sweep.Event;

/// Deals offers to lines as `engine.cover` does, in all worlds at once.
///
/// What is left of a line's need and of a pledge are numbers as bit planes. A line takes from each
/// pledge that fits the smaller of the two.
final class LineCode {
  private final Setting setting;
  private final Terms terms;
  private final Slicer slicer;
  private final Tape tape;
  private final Numbers numbers;
  private final List<Pledge> offers;
  private final Map<PledgeId, int[]> units = new HashMap<>();
  private final Map<PledgeId, int[]> heads = new HashMap<>();
  private final Map<Event.Line, Dealt> dealt = new HashMap<>();

  /// The rows of a line.
  ///
  /// @param asked where its set applies
  /// @param filled where it is filled
  record Dealt(int asked, int filled) {}

  LineCode(Setting setting, Terms terms, Slicer slicer) {
    this.setting = setting;
    this.terms = terms;
    this.slicer = slicer;
    this.tape = slicer.tape();
    this.numbers = slicer.numbers();
    this.offers =
        setting.roll().entries().stream()
            .filter(entry -> entry.status() instanceof Roll.Status.Current)
            .map(Roll.Entry::pledge)
            .toList();
    deal();
  }

  Dealt of(Event.Line line) {
    return Objects.requireNonNull(dealt.get(line));
  }

  private void deal() {
    SetLine.all(setting.mission()).stream()
        .sorted(
            comparingInt((SetLine it) -> it.line().priority())
                .thenComparing(it -> it.line().capability().isEmpty())
                .thenComparing(it -> it.line().id())
                .thenComparing(it -> it.set().id()))
        .forEach(it -> dealt.put(it.event(), deal(it.set(), it.line())));
  }

  private Dealt deal(RequirementSet set, RequirementLine line) {
    tape.open();
    var asked = applies(set);
    var fitting = offers.stream().filter(line::fits).toList();
    var missing =
        new int[][] {
          left(asked, line.amount(), fitting, units, Pledge.Tier::units),
          left(asked, line.strength(), fitting, heads, Pledge.Tier::strength)
        };
    var things = numbers.any(missing[0]);
    var people = numbers.any(missing[1]);
    return new Dealt(asked, tape.andNot(asked, tape.or(things, people)));
  }

  private int applies(RequirementSet set) {
    return tape.and(
        set.appliesTo().entrySet().stream()
            .mapToInt(it -> choice(new Terms.Choice(it.getKey(), it.getValue())))
            .toArray());
  }

  private int choice(Terms.Choice choice) {
    return Optional.ofNullable(terms.choices().get(choice))
        .map(slicer::ofInput)
        .orElse(Tape.NOUGHT);
  }

  /// What a need lacks once all that fit have given what they have left.
  private int[] left(
      int asked,
      Optional<Range> need,
      List<Pledge> fitting,
      Map<PledgeId, int[]> stock,
      Function<Pledge.Tier, Optional<Range>> amount) {
    var missing = numbers.constant(need.map(Range::low).orElse(0L), asked);
    for (var pledge : missing.length == 0 ? List.<Pledge>of() : fitting) {
      var have = stock.computeIfAbsent(pledge.id(), _ -> brought(pledge, amount));
      if (have.length > 0) {
        var rest = numbers.takeSmaller(missing, have);
        missing = rest.one();
        stock.put(pledge.id(), rest.other());
      }
    }
    return missing;
  }

  /// What a pledge brings: the most of its tiers that count.
  private int[] brought(Pledge pledge, Function<Pledge.Tier, Optional<Range>> amount) {
    var byAmount = new TreeMap<Long, List<Integer>>(Comparator.naturalOrder());
    for (int atom : terms.atomsOf(pledge.id())) {
      amount
          .apply(terms.atoms().get(atom).offer())
          .map(range -> range.bound(setting.optimistic()))
          .filter(it -> it > 0)
          .ifPresent(it -> byAmount.computeIfAbsent(it, _ -> new ArrayList<>()).add(atom));
    }
    var amounts = byAmount.keySet().stream().mapToLong(Long::longValue).toArray();
    var reached =
        Arrays.stream(amounts)
            .mapToInt(it ->
                slicer.of(
                    terms.anyOf(
                        byAmount.tailMap(it, true).values().stream()
                            .flatMap(List::stream)
                            .toList())))
            .toArray();
    return numbers.largest(reached, amounts);
  }
}
