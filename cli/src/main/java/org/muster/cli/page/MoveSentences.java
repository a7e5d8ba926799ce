package org.muster.cli.page;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.muster.cli.text.Figures;
import org.muster.model.mission.Mission;
import org.muster.model.resolution.Total;
import org.muster.model.resolution.Unlocks.Unlock;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.Move;

/// Moves as sentences: what would have to change, who decides it, and what it would bring.
final class MoveSentences {
  private final Mission mission;
  private final Names names;

  MoveSentences(Mission mission) {
    this.mission = mission;
    this.names = new Names(mission);
  }

  /// `If ceasefire = yes (Russia and Ukraine) and Germany comes without its conditions, cost 15:
  /// ...`.
  String of(Unlock unlock) {
    return "If %s, cost %s: %s."
        .formatted(
            condition(unlock.moves()),
            Figures.number(unlock.cost()),
            gain(unlock.before(), unlock.after()));
  }

  /// The moves alone, those of one owner together.
  String condition(List<Move> moves) {
    var parts = new ArrayList<String>();
    moves.stream()
        .flatMap(move -> move instanceof Move.Decide it ? List.of(it).stream() : null)
        .collect(groupingBy(this::owner, LinkedHashMap::new, Collectors.toList()))
        .forEach((owner, decided) -> parts.add(decided(decided, owner)));
    var committed =
        moves.stream()
            .flatMap(move -> move instanceof Move.Commit it ? List.of(it).stream() : null);
    var nations = committed.map(Move.Commit::nation).toList();
    if (!nations.isEmpty()) {
      parts.add(
          names.nations(nations)
              + (nations.size() == 1
                  ? " comes without its conditions"
                  : " come without their conditions"));
    }
    return Names.list(parts);
  }

  private String decided(List<Move.Decide> moves, String owner) {
    var choices = moves.stream().map(move -> move.decision() + " = " + move.option()).toList();
    return Names.list(choices) + (owner.isEmpty() ? "" : " (" + owner + ")");
  }

  private String owner(Move.Decide move) {
    return mission.findDecision(move.decision()).map(Decision::owner).map(names::owner).orElse("");
  }

  /// `+7 nations (BEL, EST), +8,000 troops`.
  static String gain(Total before, Total after) {
    var joining = new TreeSet<>(after.nations());
    joining.removeAll(before.nations());
    var leaving = new TreeSet<>(before.nations());
    leaving.removeAll(after.nations());
    var parts = new ArrayList<String>();
    if (!joining.isEmpty()) {
      parts.add(
          "+%s (%s)".formatted(Figures.count(joining.size(), "nation"), Names.codes(joining)));
    }
    if (!leaving.isEmpty()) {
      parts.add(
          "−%s (%s)".formatted(Figures.count(leaving.size(), "nation"), Names.codes(leaving)));
    }
    var low = after.strength().low() - before.strength().low();
    var high = after.strength().high() - before.strength().high();
    if (low != 0 || high != 0) {
      parts.add(Figures.gain(low, high) + " troops");
    }
    var pledges = after.pledges().size() - before.pledges().size();
    parts.add(Figures.gain(pledges) + (pledges == 1 ? " pledge" : " pledges"));
    return String.join(", ", parts);
  }
}
