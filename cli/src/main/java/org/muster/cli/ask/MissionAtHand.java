package org.muster.cli.ask;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.engine.Setting;
import org.muster.exchange.mission.Fingerprint;
import org.muster.exchange.mission.MissionFolder;
import org.muster.model.finding.Finding;
import org.muster.model.mission.Mission;

/// A mission as it was read from a folder.
///
/// @param written the folder as the user wrote it
/// @param warnings findings that do not stand in the way
public record MissionAtHand(String written, Path folder, Mission mission, List<Finding> warnings) {
  private static final String FILE = "mission.yaml";

  public MissionAtHand {
    warnings = List.copyOf(warnings);
  }

  /// @param written as on the command line
  /// @throws CannotAsk with everything that is wrong with the folder
  public static MissionAtHand in(Path folder, String written) {
    var reading = MissionFolder.read(folder);
    return new MissionAtHand(
        written,
        folder,
        reading.mission().orElseThrow(() -> new CannotAsk(reading.findings())),
        reading.findings());
  }

  /// The folder itself, if its `mission.yaml` was named.
  ///
  /// @param directory what a relative path starts from
  public static Path folder(Path directory, String written) {
    var path = directory.resolve(written);
    var parent = path.toAbsolutePath().getParent();
    return path.endsWith(FILE) && parent != null ? parent : path;
  }

  /// Whether a folder has a mission.
  public static boolean isAt(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  /// @param choices as written: decision to option
  /// @throws CannotAsk if the mission does not have all of the decisions and options
  public Inquiry ask(Map<String, String> choices, Optional<LocalDate> asOf, boolean optimistic) {
    return new Inquiry(
        Setting.of(mission, asOf, Choices.of(mission, choices), optimistic),
        written,
        Fingerprint.of(mission),
        warnings.size());
  }
}
