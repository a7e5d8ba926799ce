package org.muster.cli.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The version that the build has written into the program.
public final class EngineVersion {
  private static final String RESOURCE = "/org/muster/cli/version.txt";

  private EngineVersion() {}

  /// Such as `0.1.0`.
  public static String text() {
    try (var stream = EngineVersion.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("The program lacks its resource (%s).".formatted(RESOURCE));
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
