package org.muster.cli.cluster;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.cli.ask.CannotAsk;
import org.muster.cli.cluster.ClusterMistake.CannotStart;
import org.muster.cli.cluster.ClusterMistake.NoJob;
import org.muster.cli.cluster.ClusterMistake.NoSpark;
import org.muster.model.finding.Finding;

/// Apache Spark's `spark-submit` and the jar that it is to run.
///
/// Looked for are the program in `SPARK_HOME`, else along `PATH`; and the jar where
/// `MUSTER_SPARK_JAR` says, else where the build puts it. More options for `spark-submit`, such as
/// `--master spark://host:7077`, come from `MUSTER_SPARK_OPTS`, split at spaces.
///
/// @param program `spark-submit` itself
/// @param job the jar
/// @param options for `spark-submit`
public record SparkSubmit(Path program, Path job, List<String> options) {
  private static final String NAME = "spark-submit";
  private static final Path BUILT = Path.of("spark", "target", "job", "muster-spark.jar");

  public SparkSubmit {
    options = List.copyOf(options);
  }

  /// @param environment variables of the process
  /// @param directory what relative paths start from
  /// @throws CannotAsk with everything that is missing
  public static SparkSubmit find(Map<String, String> environment, Path directory) {
    var missing = new ArrayList<Finding>();
    var program = program(environment, directory);
    if (program.isEmpty()) {
      missing.add(new NoSpark(told(environment, "SPARK_HOME")));
    }
    var job = job(environment, directory);
    if (!Files.isRegularFile(job)) {
      missing.add(new NoJob(job, told(environment, "MUSTER_SPARK_JAR").isPresent()));
    }
    if (!missing.isEmpty()) {
      throw new CannotAsk(missing);
    }
    return new SparkSubmit(program.orElseThrow(), job, options(environment));
  }

  private static Optional<Path> program(Map<String, String> environment, Path directory) {
    var home = told(environment, "SPARK_HOME");
    var places =
        home.isPresent()
            ? home.map(it -> Path.of(it, "bin")).stream()
            : told(environment, "PATH").stream()
                .flatMap(it -> Stream.of(it.split(File.pathSeparator)))
                .filter(it -> !it.isEmpty())
                .map(Path::of);
    return places
        .map(it -> directory.resolve(it).resolve(NAME))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Path job(Map<String, String> environment, Path directory) {
    return told(environment, "MUSTER_SPARK_JAR")
        .map(directory::resolve)
        .orElseGet(
            () -> told(environment, "MUSTER_ROOT").map(Path::of).orElse(directory).resolve(BUILT));
  }

  private static List<String> options(Map<String, String> environment) {
    return told(environment, "MUSTER_SPARK_OPTS").stream()
        .flatMap(it -> Stream.of(it.strip().split("\\s+")))
        .toList();
  }

  private static Optional<String> told(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(it -> !it.isBlank());
  }

  /// What is started for a command line of Muster.
  List<String> command(List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(program.toString());
    // Spark tells every step otherwise; who wants that says so behind it.
    command.addAll(List.of("--name", "muster", "--conf", "spark.log.level=WARN"));
    command.addAll(options);
    command.add(job.toString());
    command.addAll(arguments);
    return command;
  }

  /// Runs a command line of Muster on the cluster and passes on what it prints.
  ///
  /// @param directory in which it runs
  /// @return its exit code
  /// @throws CannotAsk if the program does not start
  public int run(List<String> arguments, Path directory, PrintWriter out, PrintWriter err) {
    var builder =
        new ProcessBuilder(command(arguments)).directory(directory.toAbsolutePath().toFile());
    // The same Java as here: Spark would take the first of the machine, which may be too old.
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    try {
      var process = builder.start();
      process.getOutputStream().close();
      var log = Thread.ofVirtual().start(() -> pass(process.getErrorStream(), err));
      pass(process.getInputStream(), out);
      log.join();
      return process.waitFor();
    } catch (IOException failure) {
      throw new CannotAsk(new CannotStart(program, String.valueOf(failure.getMessage())));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Somebody stopped the wait for Spark.", stop);
    }
  }

  private static void pass(InputStream from, PrintWriter to) {
    try (var reader = new InputStreamReader(from, StandardCharsets.UTF_8)) {
      var some = new char[1 << 12];
      for (var read = reader.read(some); read >= 0; read = reader.read(some)) {
        to.write(some, 0, read);
        to.flush();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
