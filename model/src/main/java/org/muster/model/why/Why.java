package org.muster.model.why;

import java.util.ArrayList;
import java.util.List;
import org.muster.model.evidence.StatementId;

/// A reason with what it rests on. The leaves are decisions, statements and assumptions.
///
/// Only what decides is kept: of an "any" that holds, one part that holds; of an "all" that fails,
/// the parts that fail, down to a smallest set of leaves that would have to change.
public record Why(Reason reason, Verdict verdict, List<Why> because) {
  public Why {
    because = List.copyOf(because);
  }

  public static Why leaf(Reason reason, Verdict verdict) {
    return new Why(reason, verdict, List.of());
  }

  /// All statements in the tree, in the order in which it is read.
  public List<StatementId> statements() {
    var found = new ArrayList<StatementId>();
    collect(found);
    return found.stream().distinct().toList();
  }

  private void collect(List<StatementId> found) {
    if (reason instanceof Reason.Said(var statement)) {
      found.add(statement);
    }
    because.forEach(why -> why.collect(found));
  }
}
