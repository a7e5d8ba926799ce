package org.muster.engine.chance;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.muster.model.chance.Chances;
import org.muster.model.sweep.WorldSpace;

/// How likely each world of a space is, exactly but for the rounding of decimals: the product of
/// the chances of its options. Together the worlds of a space have 1.
///
/// Of worlds in a row the product is carried on: where only the last decisions turn, only their
/// factors are taken anew.
public final class WorldChances {
  private final WorldSpace space;

  /// For each decision the factors that are known when it and those before it are.
  private final List<List<OptionChances>> factors;

  private final int[] sizes;

  private WorldChances(WorldSpace space, List<List<OptionChances>> factors, int[] sizes) {
    this.space = space;
    this.factors = factors;
    this.sizes = sizes;
  }

  public static WorldChances of(Chances chances, WorldSpace space) {
    var factors = new ArrayList<List<OptionChances>>();
    space.over().forEach(_ -> factors.add(new ArrayList<>()));
    OptionChances.of(chances, space).forEach(it -> factors.get(it.last()).add(it));
    var sizes = space.over().stream().mapToInt(it -> it.options().size()).toArray();
    return new WorldChances(space, factors, sizes);
  }

  /// How likely one world is.
  public double of(long world) {
    return block(world, 1)[0];
  }

  /// How likely the worlds are whose numbers follow each other.
  ///
  /// @param from the first world
  /// @param count how many worlds
  /// @throws IllegalArgumentException if there are not so many
  public double[] block(long from, int count) {
    var chances = new double[count];
    var options = options(from, count);
    var products = new double[sizes.length + 1];
    products[0] = 1;
    var turned = 0;
    for (int i = 0; i < count; i++) {
      for (int place = turned; place < sizes.length; place++) {
        products[place + 1] = products[place] * factor(place, options);
      }
      chances[i] = products[sizes.length];
      turned = turn(options);
    }
    return chances;
  }

  private double factor(int place, int[] options) {
    var factor = 1.0;
    for (var one : factors.get(place)) {
      factor *= one.chance(options);
    }
    return factor;
  }

  /// Goes to the next world, and tells the first decision that takes another option.
  private int turn(int[] options) {
    var place = sizes.length - 1;
    while (place >= 0 && options[place] == sizes[place] - 1) {
      options[place] = 0;
      place--;
    }
    if (place >= 0) {
      options[place]++;
    }
    return Math.max(place, 0);
  }

  private int[] options(long from, int count) {
    var options = new int[sizes.length];
    var rest = from;
    for (int place = sizes.length - 1; place >= 0; place--) {
      options[place] = (int) (rest % sizes[place]);
      rest /= sizes[place];
    }
    var end = BigInteger.valueOf(from).add(BigInteger.valueOf(count));
    if (from < 0 || count < 0 || end.compareTo(space.size()) > 0) {
      throw new IllegalArgumentException(
          "There are not %d worlds from %d on; there are %s in all."
              .formatted(count, from, space.size()));
    }
    return options;
  }
}
