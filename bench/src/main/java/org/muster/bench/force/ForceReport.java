package org.muster.bench.force;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.muster.bench.Page;
import org.muster.bench.force.Trace.Point;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Writes what the planners found into `docs/benchmarks.md`.
public final class ForceReport {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Integer> MOMENTS = List.of(10, 30, 60, 300);
  private static final long MILLIONTHS = 1_000_000;

  private final List<String> lines = new ArrayList<>();

  private ForceReport() {}

  /// What one planner found on one made-up force.
  private record Found(JsonNode told, List<Point> points) {
    static Found read(Path file) {
      var told = JSON.readTree(file.toFile());
      var points = new ArrayList<Point>();
      for (var point : told.get("trace")) {
        points.add(
            new Point(
                point.get("seconds").asDouble(),
                point.get("shortfall").asLong(),
                point.get("bound").asLong()));
      }
      return new Found(told, points);
    }

    double seconds() {
      return told.get("seconds").asDouble();
    }

    long shortfall() {
      return told.get("shortfall").asLong();
    }
  }

  /// @param arguments the page, a line about machine and date, the folder with the results, and the
  ///   sizes, as they were run
  public static void main(String[] arguments) throws IOException {
    var report = new ForceReport();
    var folder = Path.of(arguments[2]);
    report.lines.add(arguments[1]);
    for (var factor : List.of(arguments).subList(3, arguments.length)) {
      report.size(
          Found.read(folder.resolve("muster-%s.json".formatted(factor))),
          Found.read(folder.resolve("timefold-%s.json".formatted(factor))),
          Found.read(folder.resolve("plain-%s.json".formatted(factor))));
    }
    Page.write(Path.of(arguments[0]), "force", String.join("\n", report.lines) + "\n");
  }

  private void size(Found muster, Found timefold, Found plain) {
    lines.add("");
    lines.add(header(muster.told().get("size").asString()));
    lines.add("|---|---:|" + "---:|".repeat(MOMENTS.size()) + "---:|---:|");
    lines.add(row("Muster", muster));
    lines.add(row("Timefold Solver", timefold));
    lines.add(row("by hand, line by line", plain));
    lines.add("");
    lines.add(
        "Muster's gap on its calendar: %s; 2 %% %s, 1 %% %s. Against Muster's end: Timefold %s, by hand %s."
            .formatted(
                gaps(muster),
                when(Trace.proved(muster.points(), 0.02)),
                when(Trace.proved(muster.points(), 0.01)),
                beside(timefold, muster),
                beside(plain, muster)));
  }

  private static String header(String size) {
    var cells =
        Stream.of(
            Stream.of(size, "first plan"),
            MOMENTS.stream().map("%d s"::formatted),
            Stream.of("end", "peak memory"));
    return "| " + String.join(" | ", cells.flatMap(it -> it).toList()) + " |";
  }

  private static String row(String name, Found found) {
    var cells = new ArrayList<String>();
    cells.add(name);
    var first = Trace.first(found.points());
    cells.add(
        first.isEmpty()
            ? "none"
            : "%s at %s".formatted(at(found, first.getAsDouble()), seconds(first.getAsDouble())));
    for (int moment : MOMENTS) {
      cells.add(moment < found.seconds() ? at(found, moment) : "");
    }
    cells.add("%s at %s".formatted(weeks(found.shortfall()), seconds(found.seconds())));
    cells.add(memory(found.told().get("memory").asLong()));
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String at(Found found, double seconds) {
    return Trace.at(found.points(), seconds).map(it -> weeks(it.shortfall())).orElse("none");
  }

  private static String weeks(long shortfall) {
    return String.format(Locale.ROOT, "%,d", Math.round((double) shortfall / MILLIONTHS));
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, seconds < 10 ? "%.1f s" : "%.0f s", seconds);
  }

  private static String memory(long bytes) {
    return bytes == 0 ? "not told" : String.format(Locale.ROOT, "%,d MB", bytes >> 20);
  }

  /// At the moments, and at the end.
  private static String gaps(Found muster) {
    var gaps = new ArrayList<String>();
    for (int moment : MOMENTS) {
      if (moment < muster.seconds()) {
        var gap = Trace.at(muster.points(), moment).map(Point::gap).orElse(1.0);
        gaps.add((gap == 1 ? "not known" : percent(gap)) + " after %d s".formatted(moment));
      }
    }
    var bound = muster.told().get("bound").asLong();
    // a bound of 0 is none: what is made up can never be filled wholly
    var gap = bound == 0 ? "not known" : percent(Point.gap(muster.shortfall(), bound));
    gaps.add(gap + " at the end");
    return String.join(", ", gaps);
  }

  private static String percent(double part) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * part);
  }

  private static String when(OptionalDouble seconds) {
    return seconds.isEmpty() ? "not reached" : "after " + seconds(seconds.getAsDouble());
  }

  private static String beside(Found peer, Found muster) {
    var more = (double) peer.shortfall() / muster.shortfall() - 1;
    return String.format(
        Locale.ROOT,
        "%.1f %% %s",
        Math.abs(100 * more),
        more < 0 ? "less is missing" : "more is missing");
  }
}
