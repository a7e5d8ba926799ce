package org.muster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.muster.exchange.mission.MissionFolder;

/// Writes the large mission into a folder, for measuring whole commands.
public final class WriteMission {
  private WriteMission() {}

  /// @param arguments the folder
  public static void main(String[] arguments) throws IOException {
    var folder = Files.createDirectories(Path.of(arguments[0]));
    MissionFolder.write(Measured.large(), folder);
  }
}
