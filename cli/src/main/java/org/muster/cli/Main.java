package org.muster.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.muster.cli.command.MusterCommand;
import org.muster.cli.command.Terminal;

/// Where the program starts.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    var commandLine = MusterCommand.on(Terminal.ofProcess());
    commandLine.setOut(writer(FileDescriptor.out));
    commandLine.setErr(writer(FileDescriptor.err));
    System.exit(commandLine.execute(arguments));
  }

  /// Always UTF-8: the same answer in every locale.
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
