package org.muster.model.ask;

import java.util.List;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.Move;
import org.muster.model.sweep.Event;
import org.muster.model.sweep.Share;
import org.muster.model.word.Word;

/// In which worlds the lines have gaps, by the first look of `resolve`.
///
/// @param lines that are asked in some world, in the order of the mission's sets
public record Robustness(Mode mode, List<Line> lines) {
  public Robustness {
    lines = List.copyOf(lines);
  }

  /// A line and its gap.
  ///
  /// @param asked in how many worlds the line is asked
  /// @param filled how often it is filled where it is asked
  /// @param gap when it has a gap
  /// @param fixes all smallest sets of options, of at most two decisions, under which it never has
  ///   one; empty unless the gap appears sometimes
  public record Line(
      Event.Line line, Share asked, Share filled, Gap gap, List<List<Move.Decide>> fixes) {
    public Line {
      fixes = fixes.stream().map(List::copyOf).toList();
    }
  }

  /// When a gap appears.
  public enum Gap implements Word {
    /// The line is filled in no world in which it is asked.
    ALWAYS,
    SOMETIMES,
    /// It is filled in all of them.
    NEVER
  }
}
