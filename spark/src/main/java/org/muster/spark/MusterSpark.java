package org.muster.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.muster.cli.ask.MissionAtHand;
import org.muster.engine.Watch;
import org.muster.engine.sweep.SweepTask;

/// Provisional.
public final class MusterSpark {
  private MusterSpark() {}

  public static void main(String[] arguments) {
    var out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    var folder = Path.of(arguments[0]);
    var setting =
        MissionAtHand.in(folder, arguments[0]).ask(Map.of(), Optional.empty(), false).setting();
    var session = SparkSession.builder().appName("muster").getOrCreate();
    try {
      out.println(
          new SparkCrew(session)
              .sweep(folder, SweepTask.of(setting).upTo(1).drawing(1 << 20, 7), Watch.nobody()));
    } finally {
      session.stop();
    }
    out.flush();
  }
}
