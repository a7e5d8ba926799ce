package org.muster.exchange.worlds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import org.muster.exchange.worlds.Column.Kind;

/// A table of every kind of column, with values that any row can be asked for again.
record MadeUpTable(int rows) {
  static final List<String> OPTIONS = List.of("no", "yes", "only, \"if\" asked", "später");

  static final Heading HEADING =
      new Heading(
          List.of(
              new Column("world", "number of the world", new Kind.Whole()),
              new Column("mission", "what for", new Kind.Choice(OPTIONS)),
              new Column("slow", "changes once", new Kind.Choice(List.of("first", "then"))),
              new Column("one", "never changes", new Kind.Choice(List.of("only"))),
              new Column("strength", "far apart", new Kind.Whole()),
              new Column("nations", "close together", new Kind.Whole()),
              new Column("reached", "in some", new Kind.Truth()),
              new Column("filled", "not everywhere asked", new Kind.TruthIfAsked()),
              new Column("chance", "how likely", new Kind.Fraction())),
          new TreeMap<>(Map.of("mission", "made-up", "seed", "7")));

  /// As text, for comparison; empty where nothing is said.
  List<String> row(int row) {
    return List.of(
        String.valueOf(row),
        OPTIONS.get(option(row)),
        row < rows / 2 ? "first" : "then",
        "only",
        String.valueOf(strength(row)),
        String.valueOf(nations(row)),
        String.valueOf(reached(row)),
        asked(row) ? String.valueOf(filled(row)) : "",
        String.valueOf(chance(row)));
  }

  List<Portion> portions(int most) {
    var portions = new ArrayList<Portion>();
    for (int from = 0; from < rows; from += most) {
      portions.add(new Rows(this, from, Math.min(most, rows - from)));
    }
    return portions;
  }

  private static long draw(int row, int column) {
    return new SplittableRandom(31L * row + column).nextLong();
  }

  private static int option(int row) {
    return (int) (draw(row, 1) & 3);
  }

  private static long strength(int row) {
    return draw(row, 2) >> (row & 63);
  }

  private static long nations(int row) {
    return (draw(row / 9, 3) & 31) - 2;
  }

  private static boolean reached(int row) {
    return (draw(row, 4) & 1) == 0;
  }

  private static boolean asked(int row) {
    return (draw(row / 70, 5) & 1) == 0;
  }

  private static boolean filled(int row) {
    return asked(row) && (draw(row, 6) & 3) == 0;
  }

  private static double chance(int row) {
    return 1.0 / (1 + (draw(row, 7) & 1023));
  }

  private record Rows(MadeUpTable table, int from, int rows) implements Portion {
    @Override
    public Values values(int column) {
      return switch (column) {
        case 0 -> numbers(row -> row);
        case 1 -> places(MadeUpTable::option);
        case 2 -> places(row -> row < table.rows() / 2 ? 0 : 1);
        case 3 -> places(_ -> 0);
        case 4 -> numbers(MadeUpTable::strength);
        case 5 -> numbers(MadeUpTable::nations);
        case 6 -> new Values.Truths(bits(MadeUpTable::reached));
        case 7 -> new Values.TruthsIfAsked(bits(MadeUpTable::filled), bits(MadeUpTable::asked));
        case 8 -> {
          var chances = new double[rows];
          Arrays.setAll(chances, row -> chance(from + row));
          yield new Values.Fractions(chances);
        }
        default -> throw new IllegalArgumentException("There is no column %d.".formatted(column));
      };
    }

    private Values numbers(IntToLongFunction value) {
      var numbers = new long[rows];
      Arrays.setAll(numbers, row -> value.applyAsLong(from + row));
      return new Values.Numbers(numbers);
    }

    private Values places(IntUnaryOperator value) {
      var places = new int[rows];
      Arrays.setAll(places, row -> value.applyAsInt(from + row));
      return new Values.Places(places);
    }

    private long[] bits(IntPredicate value) {
      var bits = new long[(rows + 63) / 64];
      for (int row = 0; row < rows; row++) {
        bits[row >>> 6] |= value.test(from + row) ? 1L << row : 0;
      }
      return bits;
    }
  }
}
