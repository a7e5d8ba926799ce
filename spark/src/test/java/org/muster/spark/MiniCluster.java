package org.muster.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.spark.launcher.JavaModuleOptions;

/// A cluster on this machine: a master and a worker of Spark's own, each a process, and every job
/// with executors in processes of their own. Nothing listens beyond this machine.
final class MiniCluster implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://\\S+)");
  private static final Pattern PROCESS =
      Pattern.compile("Started daemon with process name: ([0-9]+)@");
  private static final Pattern REGISTERED = Pattern.compile("Successfully registered with master");

  private final Path folder;
  private final Path home;
  private final List<Process> processes = new ArrayList<>();
  private String master = "";

  private MiniCluster(Path folder) {
    this.folder = folder.toAbsolutePath();
    this.home = this.folder.resolve("home");
  }

  /// @param jars of Spark
  /// @param cores that the worker offers
  static MiniCluster start(List<Path> jars, int cores) throws IOException {
    var cluster = new MiniCluster(Files.createTempDirectory(Path.of("target"), "cluster-"));
    try {
      cluster.settle(jars);
      cluster.startMaster();
      cluster.startWorker(cores);
      return cluster;
    } catch (IOException | RuntimeException | Error failure) {
      cluster.close();
      throw failure;
    }
  }

  /// What Spark calls its home is little more than a folder of jars.
  private void settle(List<Path> jars) throws IOException {
    Files.createDirectories(home.resolve("jars"));
    for (var jar : jars) {
      Files.createSymbolicLink(home.resolve("jars").resolve(jar.getFileName()), jar);
    }
  }

  private void startMaster() throws IOException {
    start(
        "master",
        "org.apache.spark.deploy.master.Master",
        "--host",
        "127.0.0.1",
        "--port",
        "0",
        "--webui-port",
        "0");
    master = await(folder.resolve("master.log"), MASTER).group(1);
  }

  private void startWorker(int cores) throws IOException {
    start(
        "worker",
        "org.apache.spark.deploy.worker.Worker",
        "--host",
        "127.0.0.1",
        "--port",
        "0",
        "--webui-port",
        "0",
        "--cores",
        String.valueOf(cores),
        "--memory",
        "2g",
        "--work-dir",
        folder.resolve("work").toString(),
        master);
    await(folder.resolve("worker.log"), REGISTERED);
  }

  /// Submits a job to it, as `spark-submit` does; its log is `NAME.log` and its output `NAME.out`.
  Process submit(String name, List<String> settings, Path job, List<String> arguments)
      throws IOException {
    var command = new ArrayList<>(List.of("--master", master, "--conf", "spark.ui.enabled=false"));
    settings.forEach(it -> command.addAll(List.of("--conf", it)));
    command.add(job.toString());
    command.addAll(arguments);
    return start(name, "org.apache.spark.deploy.SparkSubmit", command.toArray(String[]::new));
  }

  private Process start(String name, String main, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(
        List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            home.resolve("jars") + File.separator + "*",
            main));
    command.addAll(List.of(arguments));
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(folder.resolve(name + ".out").toFile())
            .redirectError(folder.resolve(name + ".log").toFile());
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    var process = builder.start();
    processes.add(process);
    return process;
  }

  Path log(String name) {
    return folder.resolve(name + ".log");
  }

  String output(String name) throws IOException {
    return Files.readString(folder.resolve(name + ".out"));
  }

  /// Waits until something is in a log.
  MatchResult await(Path log, Pattern wanted) throws IOException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      var text = Files.exists(log) ? Files.readString(log) : "";
      var found = wanted.matcher(text).results().findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      pause();
    }
    throw new IllegalStateException(
        "There is no (%s) in %s:%n%s".formatted(wanted, log, Files.readString(log)));
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }

  /// The process of an executor of the only job so far, as it tells itself in its log.
  ProcessHandle executor(String id) throws IOException {
    try (var logs =
        Files.find(folder.resolve("work"), 3, (path, _) -> path.endsWith(Path.of(id, "stderr")))) {
      var pid = await(logs.findFirst().orElseThrow(), PROCESS).group(1);
      return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }
  }

  /// Ends all that it has started, executors too.
  @Override
  public void close() {
    var all = new ArrayList<ProcessHandle>();
    for (var process : processes.reversed()) {
      process.descendants().forEach(all::add);
      all.add(process.toHandle());
    }
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(it -> it.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join());
  }
}
