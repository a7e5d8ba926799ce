package org.muster.exchange.mission;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.muster.exchange.finding.Report;
import org.muster.exchange.text.Folder;
import org.muster.model.finding.Finding;
import org.muster.model.mission.Mission;

/// A mission as a folder of text files.
public final class MissionFolder {
  private MissionFolder() {}

  /// What came of reading a folder.
  ///
  /// @param mission empty if and only if there is an error among the findings
  /// @param findings everything that is wrong, by file, line and column
  public record Reading(Optional<Mission> mission, List<Finding> findings) {
    public Reading {
      findings = List.copyOf(findings);
    }
  }

  /// Reads all files of the mission. Never throws for what is in them.
  public static Reading read(Path path) {
    var report = new Report();
    var mission = Folder.open(path, report).flatMap(it -> new MissionReader(it, report).read());
    return new Reading(report.hasErrors() ? Optional.empty() : mission, report.findings());
  }
}
