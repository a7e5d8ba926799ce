package org.muster.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.muster.cli.command.ExitCode;
import org.muster.cli.command.Mishaps;
import org.muster.cli.command.MusterCommand;
import org.muster.cli.command.Terminal;
import picocli.CommandLine;

/// Where the program starts.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    var commandLine = MusterCommand.on(Terminal.ofProcess());
    commandLine.setOut(writer(FileDescriptor.out));
    commandLine.setErr(writer(FileDescriptor.err));
    System.exit(execute(commandLine, arguments));
  }

  /// Exceptions are told by the command itself; this is for a stack or a memory that is too small.
  private static int execute(CommandLine commandLine, String[] arguments) {
    try {
      return commandLine.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError failure) {
      commandLine.getErr().println("muster: " + Mishaps.fault(failure));
      commandLine.getErr().flush();
      return ExitCode.OUR_FAULT;
    }
  }

  /// Always UTF-8: the same answer in every locale.
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
