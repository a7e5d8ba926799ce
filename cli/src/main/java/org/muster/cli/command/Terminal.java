package org.muster.cli.command;

import java.io.Console;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What the program is run from.
///
/// @param interactive whether somebody reads along; a file or a pipe has no colours
/// @param directory what relative paths start from
/// @param environment variables of the process
public record Terminal(boolean interactive, Path directory, Map<String, String> environment) {
  public Terminal {
    environment = Map.copyOf(environment);
  }

  /// What this process was started with.
  public static Terminal ofProcess() {
    var interactive = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    return new Terminal(interactive, Path.of(""), System.getenv());
  }

  /// See no-color.org: any value but an empty one means no.
  boolean wantsColour() {
    return interactive
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }
}
