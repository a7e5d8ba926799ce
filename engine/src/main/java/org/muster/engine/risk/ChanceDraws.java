package org.muster.engine.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.muster.engine.chance.Draws;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.scenario.World;

/// Draws by the chances of a mission.
public final class ChanceDraws {
  private final Map<PledgeId, long[]> honoured = new HashMap<>();
  private final Map<PledgeId, double[]> positions = new HashMap<>();
  private final Map<PledgeId, int[]> delays = new HashMap<>();
  private final Optional<int[]> dDays;

  private ChanceDraws(Draws draws, List<Pledge> pledges) {
    for (var pledge : pledges) {
      honoured.put(pledge.id(), draws.honoured(pledge));
      delays.put(pledge.id(), draws.delays(pledge));
      if (hasRange(pledge)) {
        positions.put(pledge.id(), draws.positions(pledge));
      }
    }
    this.dDays = draws.dDays();
  }

  /// @param pledges that take part
  public static List<Draw> of(Draws draws, List<Pledge> pledges) {
    var columns = new ChanceDraws(draws, pledges);
    return IntStream.range(0, draws.size())
        .mapToObj(it -> (Draw) columns.new Row(draws.world(it), it))
        .toList();
  }

  /// Whether it is open how much it brings.
  static boolean hasRange(Pledge pledge) {
    var ranges =
        new ArrayList<>(pledge.tiers().stream().flatMap(it -> it.strength().stream()).toList());
    pledge.tiers().forEach(it -> it.units().ifPresent(ranges::add));
    return ranges.stream().anyMatch(it -> !it.isExact());
  }

  /// What was drawn at one number.
  private final class Row implements Draw {
    private final World world;
    private final int number;

    Row(World world, int number) {
      this.world = world;
      this.number = number;
    }

    @Override
    public World world() {
      return world;
    }

    @Override
    public boolean isBroken(PledgeId pledge) {
      var kept = honoured.get(pledge);
      return kept != null && (kept[number >>> 6] >>> (number & 63) & 1) == 0;
    }

    @Override
    public OptionalDouble position(PledgeId pledge) {
      var column = positions.get(pledge);
      return column == null ? OptionalDouble.empty() : OptionalDouble.of(column[number]);
    }

    @Override
    public int lateness(PledgeId pledge) {
      var column = delays.get(pledge);
      return column == null ? 0 : column[number];
    }

    @Override
    public Optional<LocalDate> dDay() {
      return dDays.map(it -> LocalDate.ofEpochDay(it[number]));
    }
  }
}
