package org.muster.exchange.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.exchange.finding.FileFinding.TooManyFindings;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Finding.Severity;
import org.muster.model.finding.Position;

/// Collects findings while files are read.
///
/// Of one file it keeps the first thousand: who sees a thousand findings mends the cause first.
public final class Report {
  private static final int MOST_OF_A_FILE = 1_000;

  private final Set<Finding> findings = new LinkedHashSet<>();
  private final Set<Position> wrongPlaces = new HashSet<>();
  private final Map<String, Integer> byFile = new HashMap<>();

  /// A finding that was told before, word for word at the same place, is not told again.
  public void add(Finding finding) {
    var file = finding.at().file();
    if (isFull(file) || !findings.add(finding)) {
      return;
    }
    if (finding.severity() == Severity.ERROR) {
      wrongPlaces.add(finding.at());
    }
    if (byFile.merge(file, 1, Integer::sum) == MOST_OF_A_FILE) {
      findings.add(new TooManyFindings(Position.ofFile(file), MOST_OF_A_FILE));
    }
  }

  /// Whether more findings of the file would not be kept.
  public boolean isFull(String file) {
    return byFile.getOrDefault(file, 0) >= MOST_OF_A_FILE;
  }

  public boolean hasErrors() {
    return findings.stream().anyMatch(it -> it.severity() == Severity.ERROR);
  }

  /// Whether an error was told at this very place.
  public boolean hasError(Position at) {
    return wrongPlaces.contains(at);
  }

  /// How many findings there are of a file.
  public int count(String file) {
    return byFile.getOrDefault(file, 0);
  }

  /// Sorted by file, line and column.
  public List<Finding> findings() {
    var sorted = new ArrayList<>(findings);
    sorted.sort(
        Comparator.comparing(Finding::at)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::message));
    return List.copyOf(sorted);
  }
}
