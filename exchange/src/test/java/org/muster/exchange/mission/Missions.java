package org.muster.exchange.mission;

import java.nio.file.Path;
import java.util.stream.Stream;

/// The missions that come with the project.
final class Missions {
  private static final Path FOLDER =
      Path.of(System.getProperty("muster.home", ".."), "missions").toAbsolutePath().normalize();

  private Missions() {}

  static Stream<Path> all() {
    return Stream.of("two-wait", "five-nations", "reassurance-ukraine").map(FOLDER::resolve);
  }
}
