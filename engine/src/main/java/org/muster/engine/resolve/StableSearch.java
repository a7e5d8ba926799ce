package org.muster.engine.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.muster.engine.Setting;
import org.muster.engine.circuit.Inputs;
import org.muster.engine.circuit.Terms;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.StableOutcomes;
import org.muster.model.resolution.Total;

/// Enumerates the stable outcomes of a world: the sets of atoms that are what they imply.
///
/// The bounds decide what they can; then an atom that is undecided is tried out and in, and the
/// bounds are tightened again. A branch in which they cross holds no stable outcome.
public final class StableSearch {
  private final Terms terms;
  private final BitSet inputs;
  private final int limit;
  private final List<BitSet> found = new ArrayList<>();
  private boolean complete = true;

  private StableSearch(Terms terms, BitSet inputs, int limit) {
    this.terms = terms;
    this.inputs = inputs;
    this.limit = limit;
  }

  /// All stable outcomes, or the first `limit` of them.
  public static StableOutcomes outcomes(Setting setting, int limit) {
    var terms = Terms.of(setting.mission(), setting.roll().current(), setting.optimistic());
    return within(terms, Bounds.of(terms, Inputs.of(terms, setting.world())), limit).told();
  }

  static StableSearch within(Terms terms, Bounds bounds, int limit) {
    var search = new StableSearch(terms, bounds.inputs(), limit);
    search.visit(bounds, branchingOrder(terms, bounds));
    return search;
  }

  boolean isComplete() {
    return complete;
  }

  List<BitSet> found() {
    return found;
  }

  StableOutcomes told() {
    var totals =
        found.stream()
            .map(atoms -> Tally.of(terms).total(atoms))
            .sorted(
                Comparator.comparingInt((Total it) -> it.pledges().size())
                    .thenComparing(it -> it.pledges().toString())
                    .thenComparingLong(it -> it.strength().low()))
            .toList();
    var none = found.isEmpty() && complete;
    return new StableOutcomes(totals, complete, none ? oddLoop() : List.of());
  }

  /// Atoms in loops with a "not" first: they decide the rest.
  private static int[] branchingOrder(Terms terms, Bounds bounds) {
    var touched = Waits.touchedByNegation(terms, bounds);
    return bounds.undecided().stream()
        .boxed()
        .sorted(
            Comparator.comparing((Integer atom) -> !touched.get(atom)).thenComparingInt(it -> it))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void visit(Bounds bounds, int[] order) {
    if (!complete || !bounds.consistent()) {
      return;
    }
    if (bounds.isDecided()) {
      if (found.size() == limit) {
        complete = false;
      } else {
        found.add(bounds.sure());
      }
      return;
    }
    var undecided = bounds.undecided();
    for (int atom : order) {
      if (undecided.get(atom)) {
        visit(without(bounds, atom), order);
        visit(with(bounds, atom), order);
        return;
      }
    }
  }

  private Bounds without(Bounds bounds, int atom) {
    var possible = (BitSet) bounds.possible().clone();
    possible.clear(atom);
    return Bounds.within(terms, inputs, bounds.sure(), possible);
  }

  private Bounds with(Bounds bounds, int atom) {
    var sure = (BitSet) bounds.sure().clone();
    sure.set(atom);
    return Bounds.within(terms, inputs, sure, bounds.possible());
  }

  /// A shortest circle of undecided pledges with an odd number of "not"; empty if there is none.
  private List<PledgeId> oddLoop() {
    var bounds = Bounds.of(terms, inputs);
    var waits = new Waits(terms, bounds);
    var shortest =
        bounds.undecided().stream()
            .mapToObj(atom -> OddLoop.through(atom, waits))
            .filter(loop -> !loop.isEmpty())
            .min(Comparator.comparingInt(List::size));
    return shortest.orElse(List.of()).stream()
        .map(atom -> terms.atoms().get(atom).pledge().id())
        .toList();
  }
}
