package org.muster.model.planning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.time.Span;

/// A state of the force that planners date, such as the initial operating capability.
///
/// It is reached in the first week from which on all its lines that are due are filled far enough,
/// and stay so for a while. A line is of it if it is named, or, where no line is named, if its need
/// and its priority fit.
///
/// @param name such as `ioc`
/// @param title in words
/// @param lines ids of lines, of whatever requirement sets apply; empty for all that fit
/// @param need only lines of this need; empty for any
/// @param priority only lines of this priority or before it; empty for any
/// @param filled how full each line must be, in percent
/// @param hold how long they must stay so; empty for a week
public record Milestone(
    String name,
    String title,
    List<String> lines,
    Optional<RequirementLine.Need> need,
    OptionalInt priority,
    int filled,
    Optional<Span> hold) {

  /// @throws IllegalArgumentException if `filled` is not a share from 1 to 100
  public Milestone {
    lines = List.copyOf(lines);
    if (filled < 1 || filled > 100) {
      throw new IllegalArgumentException(
          "The share (%d) of milestone (%s) must be from 1 to 100 percent."
              .formatted(filled, name));
    }
  }

  /// Whether the milestone asks for this line.
  public boolean asksFor(RequirementLine line) {
    return lines.isEmpty()
        ? need.map(it -> it == line.need()).orElse(true)
            && line.priority() <= priority.orElse(Integer.MAX_VALUE)
        : lines.contains(line.id());
  }

  /// For how many weeks its lines must stay filled; at least 1.
  public int holdWeeks() {
    return Math.toIntExact(Math.max(1, Math.ceilDiv(hold.map(Span::days).orElse(7L), 7L)));
  }
}
