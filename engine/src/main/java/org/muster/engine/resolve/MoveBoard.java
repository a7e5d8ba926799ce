package org.muster.engine.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.engine.Setting;
import org.muster.engine.circuit.Cone;
import org.muster.engine.circuit.Inputs;
import org.muster.engine.circuit.Terms;
import org.muster.engine.slice.Bits;
import org.muster.model.condition.Clause;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Total;
import org.muster.model.scenario.Move;
import org.muster.model.scenario.Move.Commit;
import org.muster.model.scenario.Move.Decide;

/// All single moves that could matter for a target, and whether sets of them reach it, 64 sets a
/// machine word.
///
/// A move matters if the target depends on what it changes: an option of a decision that some
/// condition on the way to the target reads, or a nation with a pledge on that way.
public final class MoveBoard {
  private final Setting setting;
  private final Mode mode;
  private final Terms terms;
  private final int target;
  private final Cone cone;
  private final BitSet base;
  private final List<Move> moves;
  private final int[] setBy;
  private final int[] clearedBy;
  private Lanes.@Nullable Question question;

  private MoveBoard(Setting setting, Clause target, Mode mode) {
    this.setting = setting;
    this.mode = mode;
    this.terms = Terms.of(setting.mission(), setting.roll().current(), setting.optimistic());
    this.target = terms.target(target);
    this.cone = Cone.of(terms, this.target);
    this.base = Inputs.of(terms, setting.world());
    this.moves = relevantMoves();
    this.setBy = moves.stream().mapToInt(this::inputSetBy).toArray();
    this.clearedBy = moves.stream().mapToInt(this::inputClearedBy).toArray();
  }

  /// @param target a condition without an asking nation
  public static MoveBoard of(Setting setting, Clause target, Mode mode) {
    return new MoveBoard(setting, target, mode);
  }

  private List<Move> relevantMoves() {
    var found = new ArrayList<Move>();
    for (var decision : setting.mission().decisions()) {
      var taken = setting.world().option(decision.id());
      var reads =
          decision.options().stream().anyMatch(it -> isRead(new Terms.Choice(decision.id(), it)));
      decision.options().stream()
          .filter(option -> reads && !option.equals(taken))
          .filter(option ->
              isRead(new Terms.Choice(decision.id(), option))
                  || isRead(new Terms.Choice(decision.id(), taken)))
          .forEach(option -> found.add(new Decide(decision.id(), option)));
    }
    terms
        .commitments()
        .forEach((nation, input) -> {
          if (cone.inputs().get(input)) {
            found.add(new Commit(nation));
          }
        });
    return found.stream().sorted().toList();
  }

  private boolean isRead(Terms.Choice choice) {
    var input = terms.choices().get(choice);
    return input != null && cone.inputs().get(input);
  }

  private int inputSetBy(Move move) {
    return switch (move) {
      case Decide(var decision, var option) ->
          terms.choices().getOrDefault(new Terms.Choice(decision, option), -1);
      case Commit(var nation) -> terms.commitments().getOrDefault(nation, -1);
    };
  }

  private int inputClearedBy(Move move) {
    return switch (move) {
      case Decide(var decision, _) ->
          terms
              .choices()
              .getOrDefault(new Terms.Choice(decision, setting.world().option(decision)), -1);
      case Commit _ -> -1;
    };
  }

  /// Moves that could matter, in their order.
  public List<Move> moves() {
    return moves;
  }

  /// Whether more commitment never undoes the target on the way to it.
  public boolean isMonotone() {
    return cone.monotone();
  }

  /// Whether the target is reached without a move.
  public boolean isReached() {
    return isReachedBy(List.of());
  }

  /// Whether the target is reached by these moves, by the resolver for single worlds.
  public boolean isReachedBy(Collection<Move> chosen) {
    return Lanes.isReached(terms, target, Inputs.of(terms, setting.world(), chosen), mode);
  }

  /// What comes once these moves are made.
  public Total totalAfter(Collection<Move> chosen) {
    return new Outcome(terms, Inputs.of(terms, setting.world(), chosen)).total(mode);
  }

  private Lanes.Question question() {
    var asked = question;
    if (asked == null) {
      asked = Lanes.Question.of(terms, target, cone, mode);
      question = asked;
    }
    return asked;
  }

  /// A fresh batch of lanes without moves.
  ///
  /// @param words 64 lanes each
  public Batch batch(int words) {
    return new Batch(words);
  }

  /// Sets of moves, one a lane.
  public final class Batch {
    private final Lanes lanes;
    private final int size;

    private Batch(int words) {
      this.lanes = new Lanes(question(), words);
      this.size = words * Long.SIZE;
      clear();
    }

    public int size() {
      return size;
    }

    /// Takes all moves back.
    public void clear() {
      lanes.fill(base);
    }

    /// Makes a move in a lane. At most one move a decision has a meaning.
    ///
    /// @param move its place in [MoveBoard#moves]
    public void move(int lane, int move) {
      if (clearedBy[move] >= 0) {
        Bits.put(lanes.input(clearedBy[move]), lane, false);
      }
      Bits.put(lanes.input(setBy[move]), lane, true);
    }

    /// The lanes in which the target is reached, as bits.
    public long[] reached() {
      return lanes.reached();
    }
  }

  /// Whether the bit of a lane is set.
  public static boolean isSet(long[] row, int lane) {
    return Bits.isSet(row, lane);
  }
}
