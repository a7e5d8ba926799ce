package org.muster.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.muster.cli.command.MusterCommand;
import org.muster.cli.command.Terminal;

/// One run of the program, in this process.
public record Run(int exitCode, String out, String err) {
  /// Where the project's own missions are.
  public static final Path HOME = Path.of(System.getProperty("muster.home", ".."));

  /// In the project's folder, as from a script.
  public static Run of(String... arguments) {
    return in(HOME, arguments);
  }

  /// In a folder, as from a script.
  public static Run in(Path directory, String... arguments) {
    return on(new Terminal(false, directory, Map.of()), arguments);
  }

  public static Run on(Terminal terminal, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var exitCode =
        MusterCommand.on(terminal)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new Run(exitCode, out.toString(), err.toString());
  }

  public static Run in(Path directory, List<String> arguments) {
    return in(directory, arguments.toArray(String[]::new));
  }

  /// What somebody at a terminal would see.
  public String shown() {
    return out + err;
  }
}
