package org.muster.engine.sweep;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.muster.engine.Setting;
import org.muster.engine.resolve.MoveBoard;
import org.muster.engine.resolve.Resolver;
import org.muster.model.pledge.Range;
import org.muster.model.requirement.Coverage.LineCover;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Resolution;
import org.muster.model.sweep.Event;
import org.muster.model.sweep.Figure;
import org.muster.model.sweep.WorldSpace;

/// Resolves one world after the other, by the resolver for single worlds.
final class PlainSweep {
  private static final List<Mode> MODES = List.of(Mode.SEQUENTIAL, Mode.SIMULTANEOUS);

  private final Setting setting;
  private final WorldSpace space;
  private final int size;
  private final List<Event> events;
  private final List<Figure> figures;
  private final long[][] asked;
  private final Map<Mode, WorldTable.Answers> answers = new EnumMap<>(Mode.class);

  PlainSweep(Setting setting, WorldSpace space) {
    this.setting = setting;
    this.space = space;
    this.size = space.size().intValueExact();
    this.events = Asked.events(setting);
    this.figures = Asked.figures(setting);
    var words = (size + 63) / 64;
    this.asked = new long[events.size()][words];
    for (var mode : MODES) {
      answers.put(
          mode,
          new WorldTable.Answers(
              new long[events.size()][words], new long[figures.size()][Long.SIZE][words]));
    }
  }

  WorldTable table() {
    var resolver = Resolver.over(setting.mission(), setting.roll(), setting.optimistic());
    for (int world = 0; world < size; world++) {
      var here = setting.in(space.world(world));
      var resolution = resolver.in(here.world());
      for (var mode : MODES) {
        enter(world, here, resolution, mode);
      }
    }
    return new WorldTable(space, size, new byte[0][], events, figures, 0, asked, answers);
  }

  private void enter(int world, Setting here, Resolution resolution, Mode mode) {
    var into = Objects.requireNonNull(answers.get(mode));
    for (int event = 0; event < events.size(); event++) {
      switch (events.get(event)) {
        case Event.Target(var name) -> {
          set(asked[event], world);
          var target = Objects.requireNonNull(here.mission().targets().get(name));
          if (MoveBoard.of(here, target, mode).isReached()) {
            set(into.holds()[event], world);
          }
        }
        case Event.Line(var set, var line) -> {
          for (var cover : covers(resolution, set, line)) {
            set(asked[event], world);
            if (cover.have(mode).filled()) {
              set(into.holds()[event], world);
            }
          }
        }
      }
    }
    for (int figure = 0; figure < figures.size(); figure++) {
      var value = value(figures.get(figure), resolution, mode);
      for (int bit = 0; bit < Long.SIZE; bit++) {
        if ((value >>> bit & 1) != 0) {
          set(into.planes()[figure][bit], world);
        }
      }
    }
  }

  private static List<LineCover> covers(Resolution resolution, String set, String line) {
    return resolution.coverage().lines().stream()
        .filter(it -> it.set().equals(set) && it.line().id().equals(line))
        .toList();
  }

  private long value(Figure figure, Resolution resolution, Mode mode) {
    var total = resolution.total(mode);
    return switch (figure) {
      case Figure.Nations() -> total.nations().size();
      case Figure.Strength() -> total.strength().bound(setting.optimistic());
      case Figure.StrengthOf(var component) ->
          total.byComponent().getOrDefault(component, Range.ZERO).bound(setting.optimistic());
      case Figure.Amount(var capability) ->
          total.amounts().getOrDefault(capability, Range.ZERO).bound(setting.optimistic());
      case Figure.LinesFilled() -> resolution.coverage().filled(mode);
    };
  }

  private static void set(long[] row, int world) {
    row[world >>> 6] |= 1L << (world & 63);
  }
}
