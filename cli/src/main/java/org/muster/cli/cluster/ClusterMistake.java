package org.muster.cli.cluster;

import java.nio.file.Path;
import java.util.Optional;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Position;

/// Why nothing can be handed over to a cluster.
sealed interface ClusterMistake extends Finding {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  @Override
  default Position at() {
    return Position.ofFile("--engine spark");
  }

  /// There is no `spark-submit`.
  ///
  /// @param home what SPARK_HOME says
  record NoSpark(Optional<String> home) implements ClusterMistake {
    @Override
    public String message() {
      return home.map("SPARK_HOME is \"%s\", and there is no bin/spark-submit in it."::formatted)
          .orElse(
              "spark-submit was not found: SPARK_HOME is not set, and PATH does not lead to it.");
    }

    @Override
    public String hint() {
      return "Install Apache Spark 4.2 from https://spark.apache.org and set SPARK_HOME to its folder; docs/spark.md tells more.";
    }
  }

  /// The jar that is sent to the cluster is not where it was looked for.
  record NoJob(Path looked, boolean wasTold) implements ClusterMistake {
    @Override
    public String message() {
      return "the job's jar is not there: %s.".formatted(looked);
    }

    @Override
    public String hint() {
      return wasTold
          ? "Correct MUSTER_SPARK_JAR, or leave it out."
          : "Build it, once: mvn -P spark -pl spark -am -DskipTests package; or set MUSTER_SPARK_JAR to where it is.";
    }
  }

  /// It is there and does not start.
  record CannotStart(Path program, String reason) implements ClusterMistake {
    @Override
    public String message() {
      return "%s cannot be started: %s.".formatted(program, reason);
    }

    @Override
    public String hint() {
      return "Run it by hand to see why: %s --version.".formatted(program);
    }
  }
}
