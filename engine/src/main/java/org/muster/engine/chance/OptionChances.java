package org.muster.engine.chance;

import java.util.ArrayList;
import java.util.List;
import org.muster.model.chance.Chances;
import org.muster.model.scenario.World;
import org.muster.model.sweep.WorldSpace;

/// The chances of the options of one decision of a space, as numbers: a row for each combination of
/// those decisions of the space that it depends on. Decisions that are not swept stay as they are.
final class OptionChances {
  private final int place;
  private final int options;
  private final int[] given;
  private final int[] sizes;
  private final double[] values;

  private OptionChances(int place, int options, int[] given, int[] sizes, double[] values) {
    this.place = place;
    this.options = options;
    this.given = given;
    this.sizes = sizes;
    this.values = values;
  }

  /// Of every decision of the space.
  static List<OptionChances> of(Chances chances, WorldSpace space) {
    var all = new ArrayList<OptionChances>();
    for (int place = 0; place < space.over().size(); place++) {
      all.add(of(chances, space, place));
    }
    return List.copyOf(all);
  }

  private static OptionChances of(Chances chances, WorldSpace space, int place) {
    var decision = space.over().get(place);
    var given =
        chances.findTable(decision.id()).stream()
            .flatMap(table -> table.given().stream())
            .mapToInt(id -> place(space, id.name()))
            .filter(it -> it >= 0)
            .toArray();
    var swept = new int[given.length];
    var sizes = new int[given.length];
    var rows = 1;
    for (int i = 0; i < given.length; i++) {
      sizes[i] = space.over().get(given[i]).options().size();
      rows = Math.multiplyExact(rows, sizes[i]);
    }
    var options = decision.options();
    var values = new double[rows * options.size()];
    for (int row = 0; row < rows; row++) {
      places(row, sizes, swept);
      var world = world(space, given, swept);
      for (int option = 0; option < options.size(); option++) {
        values[row * options.size() + option] =
            chances.of(decision, world.with(decision.id(), options.get(option)));
      }
    }
    return new OptionChances(place, options.size(), given, sizes, values);
  }

  private static int place(WorldSpace space, String name) {
    for (int place = 0; place < space.over().size(); place++) {
      if (space.over().get(place).id().name().equals(name)) {
        return place;
      }
    }
    return -1;
  }

  private static void places(int row, int[] sizes, int[] into) {
    var rest = row;
    for (int i = sizes.length - 1; i >= 0; i--) {
      into[i] = rest % sizes[i];
      rest /= sizes[i];
    }
  }

  private static World world(WorldSpace space, int[] given, int[] options) {
    var world = space.base();
    for (int i = 0; i < given.length; i++) {
      var decision = space.over().get(given[i]);
      world = world.with(decision.id(), decision.options().get(options[i]));
    }
    return world;
  }

  /// The places of the decisions that it depends on.
  int[] given() {
    return given;
  }

  /// The last decision of the space that has a say in it.
  int last() {
    var last = place;
    for (var other : given) {
      last = Math.max(last, other);
    }
    return last;
  }

  /// How likely the option is that it takes.
  ///
  /// @param options what each decision of the space takes
  double chance(int[] options) {
    var row = 0;
    for (int i = 0; i < given.length; i++) {
      row = row * sizes[i] + options[given[i]];
    }
    return values[row * this.options + options[place]];
  }

  /// The option at a share of all cases, in order; one that never happens is never drawn.
  ///
  /// @param drawn what each decision of the space takes in each draw, as far as it is drawn
  /// @param share from 0 to below 1
  byte draw(byte[][] drawn, int draw, double share) {
    var row = 0;
    for (int i = 0; i < given.length; i++) {
      row = row * sizes[i] + drawn[given[i]][draw];
    }
    var left = share;
    var last = 0;
    for (int option = 0; option < options; option++) {
      var chance = values[row * options + option];
      if (left < chance) {
        return (byte) option;
      }
      left -= chance;
      last = chance > 0 ? option : last;
    }
    return (byte) last;
  }
}
