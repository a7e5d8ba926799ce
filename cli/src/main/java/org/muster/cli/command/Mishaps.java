package org.muster.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.muster.cli.ask.CannotAsk;
import org.muster.cli.ask.Mistake;
import org.muster.cli.json.FindingsJson;
import org.muster.exchange.finding.Findings;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is said when there is no answer.
public final class Mishaps {
  private Mishaps() {}

  /// A command threw: bad input, or a fault of ours.
  static int failed(Exception failure, CommandLine commandLine, ParseResult parsed) {
    var output = OutputOptions.of(commandLine);
    if (failure instanceof CannotAsk mistake) {
      output.printMistakes(mistake.findings());
      return ExitCode.CANNOT_ASK;
    }
    var err = commandLine.getErr();
    err.println("muster: " + fault(failure));
    if (output.wantsStacktrace()) {
      failure.printStackTrace(err);
    } else {
      err.println("  --stacktrace shows where.");
    }
    err.flush();
    return ExitCode.OUR_FAULT;
  }

  /// A fault of ours, told so that it can be reported.
  public static String fault(Throwable failure) {
    return "this is a fault of Muster, not of your mission; please report it: %s: %s"
        .formatted(failure.getClass().getSimpleName(), failure.getMessage());
  }

  /// The command line could not be understood.
  static int misspelt(ParameterException failure, String[] arguments) {
    var commandLine = failure.getCommandLine();
    var mistake = new Mistake.CommandLine(message(failure), hint(failure));
    if (wantsJson(arguments)) {
      commandLine.getOut().print(FindingsJson.of(List.of(mistake)).written());
      commandLine.getOut().flush();
    } else {
      commandLine.getErr().print(Findings.text(mistake));
      commandLine.getErr().flush();
    }
    return ExitCode.CANNOT_ASK;
  }

  private static String message(ParameterException failure) {
    var text =
        Objects.requireNonNullElse(failure.getMessage(), "it cannot be read")
            .replace("option option", "option")
            .strip();
    var sentence = Character.toLowerCase(text.charAt(0)) + text.substring(1);
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }

  private static String hint(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      var similar = unmatched.getSuggestions();
      if (!similar.isEmpty()) {
        return "Did you mean %s?".formatted(String.join(" or ", similar));
      }
    }
    var command = failure.getCommandLine().getCommandSpec().qualifiedName();
    return "%s --help tells more.".formatted(command);
  }

  /// As far as it can be told of a command line that was not understood.
  private static boolean wantsJson(String[] arguments) {
    var text = String.join(" ", Arrays.asList(arguments));
    return text.contains("--format json") || text.contains("--format=json");
  }
}
