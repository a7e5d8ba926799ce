package org.muster.engine.sweep;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.muster.model.chance.ChanceTable;
import org.muster.model.chance.Chances;
import org.muster.model.nation.NationId;
import org.muster.model.scenario.Decision;

/// Decisions that have nothing to do with each other fall into parts.
///
/// Two decisions are in one part if one pledge depends on both, through whatever other pledges; if
/// pledges of one nation do; if offers do that may fill the same line, or another that competes
/// with it; or if how likely one is depends on the other.
final class Parts {
  /// Lines that compete for offers, and all inputs that have a say in them.
  record Group(List<SetLine> lines, BitSet inputs) {}

  private final Readers readers;
  private final List<Decision> over;
  private final List<Group> groups;
  private final int[] leader;
  private final int[] ofInput;
  private final List<List<Decision>> all = new ArrayList<>();
  private final int[] partOf;

  /// @param over decisions that are swept
  Parts(Readers readers, List<Decision> over, Chances chances) {
    this.readers = readers;
    this.over = over;
    this.groups = grouped(SetLine.all(readers.setting().mission()));
    this.leader = IntStream.range(0, over.size()).toArray();
    this.ofInput = new int[readers.terms().inputs()];
    this.partOf = new int[over.size()];
    for (int at = 0; at < over.size(); at++) {
      for (int input : Layout.inputs(readers.terms(), over.get(at))) {
        ofInput[input] = at + 1;
      }
    }
    joinNations();
    groups.forEach(group -> join(group.inputs()));
    chances.decisions().values().forEach(this::join);
    number();
  }

  private void joinNations() {
    var ofNation = new TreeMap<NationId, BitSet>();
    var atoms = readers.terms().atoms();
    for (int atom = 0; atom < atoms.size(); atom++) {
      ofNation
          .computeIfAbsent(atoms.get(atom).pledge().nation(), _ -> new BitSet())
          .or(readers.ofAtom(atom));
    }
    ofNation.values().forEach(this::join);
  }

  private void join(ChanceTable table) {
    var inputs = new BitSet();
    over.stream()
        .filter(it -> it.id().equals(table.decision()) || table.given().contains(it.id()))
        .forEach(it -> IntStream.of(Layout.inputs(readers.terms(), it)).forEach(inputs::set));
    join(inputs);
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

  /// Parts are numbered by the first of their decisions.
  private void number() {
    var numbers = new HashMap<Integer, Integer>();
    for (int at = 0; at < over.size(); at++) {
      partOf[at] = numbers.computeIfAbsent(find(at), _ -> numbers.size());
      if (partOf[at] == all.size()) {
        all.add(new ArrayList<>());
      }
      all.get(partOf[at]).add(over.get(at));
    }
  }

  /// The decisions of each part.
  List<List<Decision>> all() {
    return all;
  }

  /// Lines of which no two share an offer are in different groups.
  List<Group> groups() {
    return groups;
  }

  private List<Group> grouped(List<SetLine> lines) {
    var group = IntStream.range(0, lines.size()).toArray();
    for (var pledge : readers.setting().roll().current()) {
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
    var members = new TreeMap<Integer, List<SetLine>>();
    for (int at = 0; at < group.length; at++) {
      members.computeIfAbsent(group[at], _ -> new ArrayList<>()).add(lines.get(at));
    }
    return members.values().stream().map(some -> new Group(some, readers.of(some))).toList();
  }

  /// The numbers of the parts that a set of inputs belongs to.
  BitSet partsOf(BitSet inputs) {
    var found = new BitSet();
    inputs.stream()
        .filter(input -> ofInput[input] > 0)
        .forEach(input -> found.set(partOf[ofInput[input] - 1]));
    return found;
  }

  /// The one part that a set of inputs belongs to; the first if it belongs to none.
  int owner(BitSet inputs) {
    return Math.max(0, partsOf(inputs).nextSetBit(0));
  }
}
