package org.muster.cli.command;

import java.util.Optional;
import org.muster.cli.ask.EngineVersion;
import org.muster.cli.cluster.Crew;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `muster` itself: says which commands there are.
@Command(
    name = "muster",
    description = "Who comes, who waits for whom, and what would unlock the rest.",
    mixinStandardHelpOptions = true,
    versionProvider = MusterCommand.Version.class,
    subcommands = {
      PlanCommand.class,
      TimelineCommand.class,
      FillCommand.class,
      PricesCommand.class,
      PlaceCommand.class,
      ResolveCommand.class,
      WhyCommand.class,
      UnlockCommand.class,
      PivotsCommand.class,
      AskCommand.class,
      SweepCommand.class,
      StableCommand.class,
      SizeCommand.class,
      SitesCommand.class,
      RiskCommand.class,
      CheckCommand.class,
      CheckPlanCommand.class,
      FormatCommand.class,
      ExplainFormatCommand.class,
      WarmupCommand.class,
      HelpCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:yes",
      "1:the answer is no",
      "2:it could not be asked: bad input or a wrong command line",
      "3:our own fault"
    },
    footerHeading = "%nTo begin:%n",
    footer = {"  muster plan missions/two-wait", "  muster help unlock"})
public final class MusterCommand implements Runnable {
  private final Terminal terminal;
  private final Optional<Crew> crew;

  @Spec private CommandSpec spec;

  private MusterCommand(Terminal terminal, Optional<Crew> crew) {
    this.terminal = terminal;
    this.crew = crew;
  }

  /// The command line of Muster, ready to be executed.
  public static CommandLine on(Terminal terminal) {
    return on(new MusterCommand(terminal, Optional.empty()));
  }

  /// The same where others do the work that falls into pieces.
  public static CommandLine on(Terminal terminal, Crew crew) {
    return on(new MusterCommand(terminal, Optional.of(crew)));
  }

  private static CommandLine on(MusterCommand command) {
    var terminal = command.terminal();
    var commandLine = new CommandLine(command);
    commandLine.setUsageHelpAutoWidth(terminal.interactive());
    commandLine.setUsageHelpWidth(100);
    commandLine.setExecutionExceptionHandler(Mishaps::failed);
    commandLine.setParameterExceptionHandler(Mishaps::misspelt);
    return commandLine;
  }

  static MusterCommand of(CommandSpec command) {
    return (MusterCommand) command.root().userObject();
  }

  Terminal terminal() {
    return terminal;
  }

  /// Others that do the work; empty if this machine does it.
  Optional<Crew> crew() {
    return crew;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Muster needs a command.");
  }

  /// The version that the build has written into the program.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Muster " + EngineVersion.text()};
    }
  }
}
