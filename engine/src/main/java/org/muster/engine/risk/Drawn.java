package org.muster.engine.risk;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.muster.engine.Setting;
import org.muster.engine.sweep.plans.Cases;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Placed.Brings;
import org.muster.model.sweep.PlanCase;

/// The draws, each with who was to come as promised and who comes.
final class Drawn {
  private final List<Draw> draws;
  private final List<Turnout> turnouts;
  private final int[] caseOf;
  private final List<PlanCase> cases;

  /// Who comes in a draw.
  ///
  /// @param promised what each pledge was to bring if everybody honoured
  /// @param comes what each pledge does bring
  /// @param targets that are reached
  record Turnout(
      SortedMap<PledgeId, Brings> promised,
      SortedMap<PledgeId, Brings> comes,
      SortedSet<String> targets) {}

  private Drawn(List<Draw> draws, List<Turnout> turnouts, int[] caseOf, List<PlanCase> cases) {
    this.draws = draws;
    this.turnouts = turnouts;
    this.caseOf = caseOf;
    this.cases = cases;
  }

  static Drawn of(Setting setting, Mode mode, List<Draw> draws, Workers workers) {
    var turnouts =
        workers.each(
            draws.size(),
            () -> {
              var gates = new Gates(setting, mode);
              return i -> turnout(gates, setting, draws.get(i));
            });
    var cases = new Cases(setting.mission(), setting.optimistic());
    var caseOf = new int[draws.size()];
    for (int i = 0; i < caseOf.length; i++) {
      caseOf[i] =
          cases.add(i, draws.get(i).world(), turnouts.get(i).promised(), 1.0 / caseOf.length);
    }
    return new Drawn(draws, turnouts, caseOf, cases.asTheyCame());
  }

  private static Turnout turnout(Gates gates, Setting setting, Draw draw) {
    var gone = new TreeSet<PledgeId>();
    draw.dDay()
        .ifPresent(day ->
            setting.roll().current().stream()
                .filter(it -> it.expires().map(last -> last.isBefore(day)).orElse(false))
                .forEach(it -> gone.add(it.id())));
    var promised = gates.in(draw.world(), gone);
    setting.roll().current().stream().map(Pledge::id).filter(draw::isBroken).forEach(gone::add);
    var comes = gates.in(draw.world(), gone);
    return new Turnout(promised.brings(), comes.brings(), comes.targets());
  }

  Strengths strengths(int index, boolean optimistic) {
    return new Strengths(draws.get(index), turnouts.get(index), optimistic);
  }

  int size() {
    return draws.size();
  }

  Draw draw(int index) {
    return draws.get(index);
  }

  Turnout turnout(int index) {
    return turnouts.get(index);
  }

  /// The case of what was promised in a draw.
  PlanCase caseOf(int index) {
    return cases.get(caseOf[index]);
  }

  /// In the order in which they turned up.
  List<PlanCase> cases() {
    return cases;
  }
}
