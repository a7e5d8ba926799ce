package org.muster.engine.sweep;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.muster.engine.Setting;
import org.muster.engine.circuit.Cone;
import org.muster.engine.circuit.Terms;
import org.muster.model.chance.ChanceTable;
import org.muster.model.chance.Chances;
import org.muster.model.nation.NationId;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.requirement.RequirementSet;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;

/// Decisions that have nothing to do with each other fall into parts.
///
/// Two decisions are in one part if one pledge depends on both, through whatever other pledges; if
/// pledges of one nation do; if offers do that may fill the same line, or another that competes
/// with it; or if how likely one is depends on the other.
final class Parts {
  private final Setting setting;
  private final Terms terms;
  private final List<Decision> over;
  private final int[] leader;
  private final int[] ofInput;

  /// @param over decisions that are swept
  Parts(Setting setting, Terms terms, List<Decision> over, Chances chances) {
    this.setting = setting;
    this.terms = terms;
    this.over = over;
    this.leader = IntStream.range(0, over.size()).toArray();
    this.ofInput = new int[terms.inputs()];
    for (int at = 0; at < over.size(); at++) {
      for (int input : Layout.inputs(terms, over.get(at))) {
        ofInput[input] = at + 1;
      }
    }
    joinNations();
    joinLines();
    chances.decisions().values().forEach(this::join);
  }

  private void joinNations() {
    var ofNation = new TreeMap<NationId, BitSet>();
    for (int atom = 0; atom < terms.atoms().size(); atom++) {
      var inputs =
          ofNation.computeIfAbsent(terms.atoms().get(atom).pledge().nation(), _ -> new BitSet());
      inputs.or(cone(terms.circuit().atom(atom)));
    }
    ofNation.values().forEach(this::join);
  }

  private void joinLines() {
    groups().forEach(group -> join(group.inputs()));
  }

  private void join(ChanceTable table) {
    var inputs = new BitSet();
    var all = new ArrayList<>(table.given());
    all.add(table.decision());
    for (var decision : over) {
      if (all.contains(decision.id())) {
        IntStream.of(Layout.inputs(terms, decision)).forEach(inputs::set);
      }
    }
    join(inputs);
  }

  private BitSet cone(int node) {
    return Cone.of(terms, node).inputs();
  }

  private void join(BitSet inputs) {
    var first = -1;
    for (int input : inputs.stream().toArray()) {
      if (ofInput[input] > 0) {
        var found = find(ofInput[input] - 1);
        first = first < 0 ? found : first;
        leader[found] = find(first);
      }
    }
  }

  private int find(int at) {
    var top = at;
    while (leader[top] != top) {
      top = leader[top];
    }
    return top;
  }

  /// The decisions of each part, in the order of the first of each.
  List<List<Decision>> all() {
    var parts = new TreeMap<Integer, List<Decision>>();
    var order = new HashMap<Integer, Integer>();
    for (int at = 0; at < over.size(); at++) {
      var place = order.computeIfAbsent(find(at), _ -> order.size());
      parts.computeIfAbsent(place, _ -> new ArrayList<>()).add(over.get(at));
    }
    return List.copyOf(parts.values());
  }

  /// Lines that compete for offers, and all inputs that have a say in them.
  record Group(List<Line> lines, BitSet inputs) {}

  /// A line of a set.
  record Line(RequirementSet set, RequirementLine line) {}

  /// Lines of which no two share an offer are in different groups.
  List<Group> groups() {
    var lines =
        setting.mission().requirements().stream()
            .flatMap(set -> set.lines().stream().map(line -> new Line(set, line)))
            .toList();
    var group = IntStream.range(0, lines.size()).toArray();
    for (var pledge : setting.roll().current()) {
      var fitting =
          IntStream.range(0, group.length)
              .filter(at -> lines.get(at).line().fits(pledge))
              .toArray();
      for (int at : fitting) {
        var from = group[at];
        var to = group[fitting[0]];
        IntStream.range(0, group.length)
            .filter(each -> group[each] == from)
            .forEach(each -> group[each] = to);
      }
    }
    Map<Integer, List<Line>> members = new TreeMap<>();
    for (int at = 0; at < group.length; at++) {
      members.computeIfAbsent(group[at], _ -> new ArrayList<>()).add(lines.get(at));
    }
    return members.values().stream().map(some -> new Group(some, inputs(some))).toList();
  }

  private BitSet inputs(List<Line> lines) {
    var inputs = new BitSet();
    for (var line : lines) {
      line.set().appliesTo().forEach((decision, option) -> set(inputs, decision, option));
    }
    for (int atom = 0; atom < terms.atoms().size(); atom++) {
      var pledge = terms.atoms().get(atom).pledge();
      if (lines.stream().anyMatch(it -> it.line().fits(pledge))) {
        inputs.or(cone(terms.circuit().atom(atom)));
      }
    }
    return inputs;
  }

  private void set(BitSet inputs, DecisionId decision, String option) {
    var input = terms.choices().get(new Terms.Choice(decision, option));
    if (input != null) {
      inputs.set(input);
    }
  }

  /// The places of the parts that a set of inputs belongs to.
  BitSet partsOf(BitSet inputs) {
    var parts = all();
    var found = new BitSet();
    inputs.stream()
        .filter(input -> ofInput[input] > 0)
        .mapToObj(input -> over.get(ofInput[input] - 1))
        .forEach(decision ->
            found.set(
                IntStream.range(0, parts.size())
                    .filter(part -> parts.get(part).contains(decision))
                    .findFirst()
                    .orElseThrow()));
    return found;
  }
}
