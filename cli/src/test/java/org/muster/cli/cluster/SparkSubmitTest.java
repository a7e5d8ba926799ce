package org.muster.cli.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.muster.cli.ask.CannotAsk;
import org.muster.model.finding.Finding;

@EnabledOnOs({OS.LINUX, OS.MAC}) // the stand-in for spark-submit is a shell script
final class SparkSubmitTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void everythingThatIsMissingIsToldAtOnce() {
    assertThat(missing(Map.of("PATH", "/nowhere")))
        .hasSize(2)
        .first()
        .extracting(Finding::message)
        .asString()
        .contains("SPARK_HOME is not set");
  }

  @Test
  void aHomeWithoutSparkIsNamed() throws IOException {
    write("my.jar", "");
    assertThat(missing(Map.of("SPARK_HOME", "/opt/old", "MUSTER_SPARK_JAR", "my.jar")))
        .extracting(Finding::message)
        .containsExactly("SPARK_HOME is \"/opt/old\", and there is no bin/spark-submit in it.");
  }

  @Test
  void aJarThatIsNotWhereItWasSaidToBeIsNamed() throws IOException {
    script("bin/spark-submit", "");
    assertThat(missing(Map.of("SPARK_HOME", folder.toString(), "MUSTER_SPARK_JAR", "my.jar")))
        .singleElement()
        .satisfies(it -> assertThat(it.message()).contains(folder.resolve("my.jar").toString()))
        .satisfies(it -> assertThat(it.hint()).contains("Correct MUSTER_SPARK_JAR"));
  }

  @Test
  void sparkIsFoundAlongThePathAndTheJarWhereTheBuildPutsIt() throws IOException {
    script("tools/spark-submit", "");
    write("spark/target/job/muster-spark.jar", "");
    var found =
        SparkSubmit.find(
            Map.of("PATH", "/nowhere:" + folder.resolve("tools"), "MUSTER_ROOT", folder.toString()),
            Path.of(""));
    assertThat(found.program()).isEqualTo(folder.resolve("tools/spark-submit"));
    assertThat(found.job()).isEqualTo(folder.resolve("spark/target/job/muster-spark.jar"));
  }

  @Test
  void whatTheJobPrintsIsPassedOnAndSoIsItsExitCode() throws IOException {
    script("bin/spark-submit", "echo \"$@\"; echo trouble >&2; exit 1");
    write("my.jar", "");
    var submit =
        SparkSubmit.find(
            Map.of(
                "SPARK_HOME", folder.toString(),
                "MUSTER_SPARK_JAR", "my.jar",
                "MUSTER_SPARK_OPTS", " --master spark://a:7077  --executor-memory 4g"),
            folder);
    var code =
        submit.run(
            List.of("sweep", "a mission"), folder, new PrintWriter(out), new PrintWriter(err));
    assertThat(code).isEqualTo(1);
    assertThat(err).hasToString("trouble\n");
    assertThat(out.toString())
        .endsWith(
            "--master spark://a:7077 --executor-memory 4g %s sweep a mission\n"
                .formatted(folder.resolve("my.jar")));
  }

  @Test
  void aProgramThatDoesNotStartIsAFinding() throws IOException {
    write("bin/spark-submit", "#!/no/such/program\n");
    assertThat(folder.resolve("bin/spark-submit").toFile().setExecutable(true)).isTrue();
    write("my.jar", "");
    var submit =
        new SparkSubmit(folder.resolve("bin/spark-submit"), folder.resolve("my.jar"), List.of());
    var failure =
        catchThrowableOfType(
            CannotAsk.class,
            () -> submit.run(List.of(), folder, new PrintWriter(out), new PrintWriter(err)));
    assertThat(failure.findings())
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("cannot be started");
  }

  private List<Finding> missing(Map<String, String> environment) {
    return catchThrowableOfType(CannotAsk.class, () -> SparkSubmit.find(environment, folder))
        .findings();
  }

  private void script(String name, String text) throws IOException {
    write(name, "#!/bin/sh\n" + text + "\n");
    assertThat(folder.resolve(name).toFile().setExecutable(true)).isTrue();
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }
}
