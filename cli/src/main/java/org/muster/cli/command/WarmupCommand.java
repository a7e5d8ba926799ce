package org.muster.cli.command;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.muster.exchange.mission.MissionFolder;
import org.muster.model.mission.Mission;
import org.muster.model.pledge.Pledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `muster warmup`: asks what people usually ask and throws the answers away, so that the program
/// can be recorded while it works and starts faster afterwards. Never fails.
@Command(
    name = "warmup",
    hidden = true,
    description = "Runs typical commands without output, for the start-up cache.")
final class WarmupCommand implements Runnable {
  @Parameters(paramLabel = "MISSION", description = "Folder of the mission.")
  private String mission;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    run("--help");
    run("plan", "--help");
    MissionFolder.read(MissionOptions.folder(spec, mission)).mission().ifPresent(this::ask);
  }

  private void ask(Mission known) {
    run("check");
    for (var form : List.of("text", "json")) {
      run("plan", "--format", form);
      run("timeline", "--format", form);
      lines(known)
          .limit(1)
          .forEach(line -> run("fill", line, "--effort", "quick", "--format", form));
      units(known).limit(1).forEach(unit -> run("place", unit, "--format", form));
      run("risk", "--samples", "20", "--plans", "1", "--format", form);
      run("resolve", "--format", form);
      run("stable", "--format", form);
      run("sweep", "--limit", "1", "--samples", "64", "--format", form);
      nations(known).limit(1).forEach(nation -> run("why", nation, "--format", form));
    }
    run("resolve", "--decide", "no-such-decision=yes");
    known.targets().keySet().stream()
        .limit(1)
        .forEach(target -> {
          run("unlock", "--target", target, "--max-size", "2");
          run("ask", "--target", target, "--limit", "1", "--samples", "64", "--max-size", "1");
        });
  }

  private static Stream<String> lines(Mission known) {
    return known.requirements().stream().flatMap(it -> it.lines().stream()).map(it -> it.id());
  }

  private static Stream<String> units(Mission known) {
    return known.pledges().stream().map(it -> it.id().id());
  }

  private static Stream<String> nations(Mission known) {
    return known.pledges().stream().map(Pledge::nation).distinct().sorted().map(it -> it.code());
  }

  /// The mission stands behind the name of the command.
  private void run(String command, String... more) {
    var arguments =
        Stream.of(Stream.of(command), about(command), Stream.of(more)).flatMap(it -> it);
    var nowhere = new PrintWriter(Writer.nullWriter());
    MusterCommand.on(MusterCommand.of(spec).terminal())
        .setOut(nowhere)
        .setErr(nowhere)
        .execute(arguments.toArray(String[]::new));
  }

  private Stream<String> about(String command) {
    return command.startsWith("-") ? Stream.of() : Stream.of(mission);
  }
}
