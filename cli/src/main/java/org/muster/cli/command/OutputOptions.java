package org.muster.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.muster.cli.json.FindingsJson;
import org.muster.cli.json.Json;
import org.muster.cli.text.Page;
import org.muster.exchange.finding.Findings;
import org.muster.model.finding.Finding;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How the answer is shown: options of every command.
final class OutputOptions {
  static final String MIXIN = "output";

  private static final int WIDTH_OF_A_PIPE = 100;
  private static final int NARROWEST = 60;
  private static final int WIDEST = 120;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "Text for people or JSON for programs; text if not told.")
  private Form form = Form.text;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      defaultValue = "auto",
      description = "Colour: auto is on a terminal only, and not if NO_COLOR is set.")
  private Colour colour = Colour.auto;

  @Option(names = "--stacktrace", description = "If Muster itself fails, show where in its code.")
  private boolean stacktrace;

  /// For whom the answer is; named as on the command line.
  private enum Form {
    text,
    json
  }

  /// When to use colour; named as on the command line.
  private enum Colour {
    auto,
    always,
    never
  }

  boolean isJson() {
    return form == Form.json;
  }

  boolean wantsStacktrace() {
    return stacktrace;
  }

  /// Prints an answer in the form that was asked for; the other is not made.
  void print(Consumer<Page> text, Supplier<Json> json) {
    printText(text, () -> json.get().written());
  }

  /// The same where the JSON is at hand as text.
  void printText(Consumer<Page> text, Supplier<String> json) {
    var answer =
        switch (form) {
          case text -> text(text);
          case json -> json.get();
        };
    out().print(answer);
    out().flush();
  }

  /// Everything that is wrong: on stderr as text, on stdout as JSON.
  void printMistakes(List<? extends Finding> findings) {
    if (isJson()) {
      print(page -> {}, () -> FindingsJson.of(findings));
    } else {
      command.commandLine().getErr().print(Findings.text(findings));
      command.commandLine().getErr().flush();
    }
  }

  private String text(Consumer<Page> text) {
    var page = new Page(width(), isColoured());
    text.accept(page);
    return page.toString();
  }

  private PrintWriter out() {
    return command.commandLine().getOut();
  }

  private boolean isColoured() {
    return switch (colour) {
      case auto -> terminal().wantsColour();
      case always -> true;
      case never -> false;
    };
  }

  private int width() {
    return terminal().interactive()
        ? Math.clamp(command.usageMessage().width(), NARROWEST, WIDEST)
        : WIDTH_OF_A_PIPE;
  }

  private Terminal terminal() {
    return MusterCommand.of(command).terminal();
  }

  /// The options of the command that was executed; its defaults if it has none.
  static OutputOptions of(CommandLine commandLine) {
    return commandLine.getMixins().get(MIXIN) instanceof OutputOptions options
        ? options
        : of(commandLine.getCommandSpec());
  }

  private static OutputOptions of(CommandSpec command) {
    var options = new OutputOptions();
    options.command = command;
    return options;
  }
}
