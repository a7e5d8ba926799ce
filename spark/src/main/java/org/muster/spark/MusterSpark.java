package org.muster.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.muster.cli.ask.MissionAtHand;
import org.muster.engine.sweep.Worlds;
import org.muster.model.resolution.Mode;
import org.muster.model.sweep.WorldSpace;

/// Provisional.
public final class MusterSpark {
  private MusterSpark() {}

  public static void main(String[] arguments) throws Exception {
    var out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    var parcel = Parcel.of(Path.of(arguments[0])).orElseThrow();
    try (var session = SparkSession.builder().appName("muster sweep").getOrCreate();
        var context = JavaSparkContext.fromSparkContext(session.sparkContext())) {
      var sent = context.broadcast(parcel);
      var n = Integer.parseInt(arguments[1]);
      var sums =
          context
              .parallelize(IntStream.range(0, n).boxed().toList(), n)
              .map(i -> sum(sent.value(), i))
              .collect();
      out.println(sums);
    }
    out.flush();
  }

  static long sum(Parcel parcel, int chunk) {
    var setting =
        parcel
            .unpacked(it -> MissionAtHand.in(it, "mission"))
            .ask(java.util.Map.of(), java.util.Optional.empty(), false)
            .setting();
    var over = setting.mission().decisions();
    var table =
        Worlds.whole(
            setting, new WorldSpace(setting.world(), over.subList(0, Math.min(over.size(), 6))));
    var sum = 0L;
    for (long w = 0; w < table.size(); w++) {
      sum += table.figure(Mode.SEQUENTIAL, 1, w);
    }
    return sum + chunk;
  }
}
