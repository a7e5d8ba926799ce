package org.muster.cli.ask;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.model.finding.Position;

/// A JSON value as it was written, and where.
sealed interface Written {
  Position at();

  /// What it is, in words.
  default String told() {
    return switch (this) {
      case Text _ -> "text";
      case Figure(_, var digits) -> digits;
      case Truth(_, var truth) -> Boolean.toString(truth);
      case Nothing _ -> "null";
      case Items _ -> "a list";
      case Members _ -> "an object";
    };
  }

  record Text(Position at, String text) implements Written {}

  /// @param digits as they were written
  record Figure(Position at, String digits) implements Written {}

  record Truth(Position at, boolean truth) implements Written {}

  record Nothing(Position at) implements Written {}

  record Items(Position at, List<Written> items) implements Written {
    public Items {
      items = List.copyOf(items);
    }
  }

  record Members(Position at, Map<String, Written> members) implements Written {
    public Members {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
  }
}
