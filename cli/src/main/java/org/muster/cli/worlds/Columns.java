package org.muster.cli.worlds;

import java.util.ArrayList;
import java.util.List;
import org.muster.exchange.worlds.Column;
import org.muster.exchange.worlds.Column.Kind;
import org.muster.exchange.worlds.ColumnNames;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.Decision;
import org.muster.model.sweep.Event;
import org.muster.model.sweep.Figure;

/// The columns of the table, and what stands in them.
///
/// @param columns as in the file
/// @param cells what stands in each
record Columns(List<Column> columns, List<Cell> cells) {
  /// @param isDrawn whether worlds were drawn: their numbers are those of the draws then
  static Columns of(
      List<Decision> over,
      List<Event> events,
      List<Figure> figures,
      boolean isDrawn,
      boolean hasChances) {
    var made = new Maker();
    made.add(
        "world",
        isDrawn
            ? "number of the draw, from 0"
            : "number of the world, from 0; the last decision turns fastest",
        new Kind.Whole(),
        new Cell.WorldNumber());
    for (var decision : over) {
      var question = decision.question();
      made.add(
          decision.id().name(),
          question.isEmpty() ? "what the decision takes" : question,
          new Kind.Choice(decision.options()),
          new Cell.Choice(decision));
    }
    if (hasChances) {
      made.add("chance", "how likely the world is", new Kind.Fraction(), new Cell.Chance());
    }
    for (var mode : List.of(Mode.SEQUENTIAL, Mode.SIMULTANEOUS)) {
      made.add(mode, events, figures);
    }
    return new Columns(List.copyOf(made.columns), List.copyOf(made.cells));
  }

  /// Names are given in the order of the columns.
  private static final class Maker {
    private final ColumnNames names = new ColumnNames();
    private final List<Column> columns = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    void add(String words, String means, Kind kind, Cell cell) {
      columns.add(new Column(names.name(words), means, kind));
      cells.add(cell);
    }

    void add(Mode mode, List<Event> events, List<Figure> figures) {
      var how = prefix(mode);
      var means = mode == Mode.SEQUENTIAL ? ", in turn" : ", if all sign at once";
      for (int at = 0; at < figures.size(); at++) {
        var figure = figures.get(at);
        add(how + name(figure), means(figure) + means, new Kind.Whole(), new Cell.Amount(mode, at));
      }
      for (int at = 0; at < events.size(); at++) {
        var event = events.get(at);
        add(how + name(event), means(event) + means, kind(event), new Cell.Holds(mode, at, event));
      }
    }
  }

  private static String prefix(Mode mode) {
    return mode == Mode.SEQUENTIAL ? "in-turn-" : "at-once-";
  }

  private static Kind kind(Event event) {
    return switch (event) {
      case Event.Target _ -> new Kind.Truth();
      case Event.Line _ -> new Kind.TruthIfAsked();
    };
  }

  private static String name(Event event) {
    return switch (event) {
      case Event.Target(var name) -> "reaches-" + name;
      case Event.Line(_, var line) -> "fills-" + line;
    };
  }

  private static String means(Event event) {
    return switch (event) {
      case Event.Target(var name) -> "whether the target %s is reached".formatted(name);
      case Event.Line(var set, var line) ->
          "whether the line %s of %s is filled; nothing where the set does not apply"
              .formatted(line, set);
    };
  }

  private static String name(Figure figure) {
    return switch (figure) {
      case Figure.Nations() -> "nations";
      case Figure.Strength() -> "strength";
      case Figure.StrengthOf(var component) -> "strength-" + component.written();
      case Figure.Amount(var capability) -> "amount-" + capability.name();
      case Figure.LinesFilled() -> "lines-filled";
    };
  }

  private static String means(Figure figure) {
    return switch (figure) {
      case Figure.Nations() -> "nations that come";
      case Figure.Strength() -> "personnel that comes";
      case Figure.StrengthOf(var component) -> "personnel of %s".formatted(component.written());
      case Figure.Amount(var capability) -> "things of %s".formatted(capability.name());
      case Figure.LinesFilled() -> "requirement lines that are filled";
    };
  }
}
