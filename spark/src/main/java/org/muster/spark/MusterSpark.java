package org.muster.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.muster.cli.command.MusterCommand;
import org.muster.cli.command.Terminal;

/// What `spark-submit` runs: `muster` itself, with a cluster that does the work that falls into
/// pieces. Where a mission is named, an archive (zip) of its folder will do.
public final class MusterSpark {
  private MusterSpark() {}

  public static void main(String[] arguments) {
    var archive = Arrays.stream(arguments).filter(MusterSpark::isArchive).findFirst();
    var code =
        archive
            .map(Path::of)
            .map(it -> Parcel.ofArchive(it).unpacked(folder -> run(arguments, archive, folder)))
            .orElseGet(() -> run(arguments, Optional.empty(), Path.of("")));
    System.exit(code);
  }

  private static boolean isArchive(String argument) {
    return argument.endsWith(".zip") && Files.isRegularFile(Path.of(argument));
  }

  private static int run(String[] arguments, Optional<String> archive, Path folder) {
    var line =
        Arrays.stream(arguments)
            .map(it -> archive.equals(Optional.of(it)) ? folder.toString() : it)
            .toArray(String[]::new);
    var crew = new SparkCrew(() -> SparkSession.builder().appName("muster").getOrCreate());
    var commandLine = MusterCommand.on(Terminal.ofProcess(), crew);
    commandLine.setOut(writer(FileDescriptor.out));
    commandLine.setErr(writer(FileDescriptor.err));
    try {
      return commandLine.execute(line);
    } finally {
      var active = SparkSession.getDefaultSession();
      if (active.isDefined()) {
        active.get().stop();
      }
    }
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
