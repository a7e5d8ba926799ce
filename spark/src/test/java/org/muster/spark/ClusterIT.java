package org.muster.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.muster.cli.cluster.Crew;
import org.muster.engine.Setting;
import org.muster.engine.Watch;
import org.muster.engine.sweep.SweepTask;
import org.muster.exchange.mission.MissionFolder;
import org.muster.model.sweep.Sweep;

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
      var arguments = List.of(FIVE_NATIONS.toString());
      var job =
          cluster.submit(
              "job",
              List.of("spark.executor.cores=1", "spark.executor.memory=512m"),
              JOB,
              arguments);
      var at = cluster.await(cluster.log("job"), TASK).group(1);
      assertThat(cluster.executor(at).destroyForcibly()).isTrue();
      assertThat(job.waitFor(60, TimeUnit.SECONDS)).isTrue();

      assertThat(job.exitValue()).isZero();
      assertThat(cluster.log("job"))
          .content()
          .contains("Lost executor " + at)
          .containsPattern("Starting task \\d+\\.1 in stage");
      assertThat(cluster.output("job")).isEqualTo(expected() + "\n");
    }
  }

  private static Sweep expected() {
    var mission = MissionFolder.read(FIVE_NATIONS).mission().orElseThrow();
    var setting = Setting.of(mission, Optional.empty(), new TreeMap<>(), false);
    return Crew.here()
        .sweep(FIVE_NATIONS, SweepTask.of(setting).upTo(1).drawing(1 << 20, 7), Watch.nobody());
  }

  private static List<Path> jars() throws IOException {
    var list = Files.readString(Path.of(System.getProperty("muster.spark.jars"))).strip();
    return Arrays.stream(list.split(File.pathSeparator)).map(Path::of).toList();
  }
}
