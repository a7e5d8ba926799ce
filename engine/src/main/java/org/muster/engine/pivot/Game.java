package org.muster.engine.pivot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.muster.engine.resolve.MoveBoard;
import org.muster.model.resolution.Pivots.Kind;
import org.muster.model.scenario.Move;

/// The players of a target: each has one move, or several of which it may make one.
///
/// @param players by name, decisions first
record Game(MoveBoard board, List<Player> players) {
  Game {
    players = List.copyOf(players);
  }

  /// A nation or a decision.
  ///
  /// @param moves places of its moves on the board
  record Player(Kind kind, String name, List<Integer> moves) {}

  static Game on(MoveBoard board) {
    var byName = new LinkedHashMap<String, List<Integer>>();
    for (int move = 0; move < board.moves().size(); move++) {
      byName.computeIfAbsent(key(board.moves().get(move)), _ -> new ArrayList<>()).add(move);
    }
    var players =
        byName.values().stream()
            .map(moves ->
                new Player(
                    kind(board.moves().get(moves.getFirst())),
                    board.moves().get(moves.getFirst()).subject(),
                    List.copyOf(moves)))
            .toList();
    return new Game(board, players);
  }

  private static String key(Move move) {
    return kind(move) + " " + move.subject();
  }

  private static Kind kind(Move move) {
    return switch (move) {
      case Move.Decide _ -> Kind.DECISION;
      case Move.Commit _ -> Kind.NATION;
    };
  }

  /// In how many ways the players can move or stay; at most `most` + 1 is told.
  long waysUpTo(long most) {
    var ways = 1L;
    for (var player : players) {
      ways *= player.moves().size() + 1L;
      if (ways > most) {
        return most + 1;
      }
    }
    return ways;
  }
}
