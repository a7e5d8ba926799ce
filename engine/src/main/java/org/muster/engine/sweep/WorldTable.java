package org.muster.engine.sweep;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.muster.engine.slice.Bits;
import org.muster.model.resolution.Mode;
import org.muster.model.sweep.Event;
import org.muster.model.sweep.Figure;
import org.muster.model.sweep.WorldSpace;

/// What becomes of many worlds: of every world of a space, or of some that were drawn.
///
/// Rows are bits, one a world, 64 worlds a machine word; figures are bit planes, the lowest first.
/// The bits beyond the last world of a row are nought.
public final class WorldTable {
  private final WorldSpace space;
  private final long size;
  private final byte[][] drawn;
  private final List<Event> events;
  private final List<Figure> figures;
  private final long alone;
  private final long[][] asked;
  private final Map<Mode, Answers> answers;

  /// What holds in a mode.
  ///
  /// @param holds a row for each event; never where it is not asked
  /// @param planes for each figure its bits, each a row
  @SuppressWarnings("ArrayRecordComponent") // large, never compared
  public record Answers(long[][] holds, long[][][] planes) {}

  /// @param size how many worlds; all of the space if `drawn` is empty
  /// @param drawn for each decision of the space, the place of its option in each world; empty if
  ///   the worlds are those of the space, in its order
  /// @param alone worlds that were resolved one by one
  /// @param asked a row for each event
  WorldTable(
      WorldSpace space,
      long size,
      byte[][] drawn,
      List<Event> events,
      List<Figure> figures,
      long alone,
      long[][] asked,
      Map<Mode, Answers> answers) {
    this.space = space;
    this.size = size;
    this.drawn = drawn;
    this.events = List.copyOf(events);
    this.figures = List.copyOf(figures);
    this.alone = alone;
    this.asked = asked;
    this.answers = new EnumMap<>(answers);
  }

  /// The space the worlds are of. Its decisions may stand in another order than they were asked
  /// for.
  public WorldSpace space() {
    return space;
  }

  /// How many worlds there are; they are numbered from 0.
  public long size() {
    return size;
  }

  /// Machine words in a row.
  public int words() {
    return Bits.words(size);
  }

  /// Whether these are all worlds of the space, numbered as there.
  public boolean isWhole() {
    return drawn.length == 0;
  }

  public List<Event> events() {
    return events;
  }

  public List<Figure> figures() {
    return figures;
  }

  /// Worlds that were resolved one by one, because a "not" left something open there.
  public long alone() {
    return alone;
  }

  /// The place of the option that a decision of the space takes in a world.
  public int option(int decision, long world) {
    if (!isWhole()) {
      return drawn[decision][Math.toIntExact(world)];
    }
    var rest = world;
    for (int later = space.over().size() - 1; later > decision; later--) {
      rest /= space.over().get(later).options().size();
    }
    return (int) (rest % space.over().get(decision).options().size());
  }

  public boolean isAsked(int event, long world) {
    return Bits.isSet(asked[event], world);
  }

  public boolean holds(Mode mode, int event, long world) {
    return Bits.isSet(holding(mode, event), world);
  }

  public long figure(Mode mode, int figure, long world) {
    var planes = planes(mode, figure);
    var value = 0L;
    for (int bit = 0; bit < planes.length; bit++) {
      value |= (Bits.isSet(planes[bit], world) ? 1L : 0L) << bit;
    }
    return value;
  }

  /// The worlds in which an event is asked, as bits; never to be changed.
  public long[] asking(int event) {
    return asked[event];
  }

  /// The worlds in which an event holds, as bits; never to be changed.
  public long[] holding(Mode mode, int event) {
    return answersIn(mode).holds()[event];
  }

  /// The bits of a figure, the lowest first, each a row; never to be changed.
  public long[][] planes(Mode mode, int figure) {
    return answersIn(mode).planes()[figure];
  }

  private Answers answersIn(Mode mode) {
    var found = answers.get(mode);
    if (found == null) {
      throw new IllegalArgumentException("Mode (%s) was not swept.".formatted(mode));
    }
    return found;
  }
}
