package org.muster.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.muster.cli.command.MusterCommand;
import org.muster.cli.command.Terminal;

/// The job as it is submitted to a cluster: by its jar alone, with Spark's own libraries around it.
final class ClusterIT {
  private static final Path JOB = Path.of(System.getProperty("muster.job"));
  private static final Path FIVE_NATIONS =
      Path.of(System.getProperty("muster.home"), "missions", "five-nations");
  private static final Pattern TASK =
      Pattern.compile(
          "Starting task \\S+ in stage \\S+ \\(TID \\d+\\) \\(127.0.0.1,\\s*executor (\\d+)");

  @Test
  void aKilledExecutorLosesNothing() throws IOException, InterruptedException {
    try (var cluster = MiniCluster.start(jars(), 2)) {
      var arguments =
          List.of(
              "sweep",
              FIVE_NATIONS.toString(),
              "--format",
              "json",
              "--limit",
              "1",
              "--samples",
              "1048576");
      var job =
          cluster.submit(
              "job",
              List.of("spark.executor.cores=1", "spark.executor.memory=512m"),
              JOB,
              arguments);
      var at = cluster.await(cluster.log("job"), TASK).group(1);
      assertThat(cluster.executor(at).destroyForcibly()).isTrue();
      assertThat(job.waitFor(60, TimeUnit.SECONDS)).isTrue();

      assertThat(job.exitValue()).isEqualTo(1);
      assertThat(cluster.log("job"))
          .content()
          .contains("Lost executor " + at)
          .containsPattern("Starting task \\d+\\.1 in stage");
      assertThat(cluster.output("job")).isEqualTo(expected(arguments));
    }
  }

  /// What one machine says to the same command line.
  private static String expected(List<String> arguments) {
    var out = new StringWriter();
    MusterCommand.on(new Terminal(false, Path.of(""), Map.of()))
        .setOut(new PrintWriter(out))
        .execute(arguments.toArray(String[]::new));
    return out.toString();
  }

  private static List<Path> jars() throws IOException {
    var list = Files.readString(Path.of(System.getProperty("muster.spark.jars"))).strip();
    return Arrays.stream(list.split(File.pathSeparator)).map(Path::of).toList();
  }
}
