package org.muster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Writes what was measured into `docs/benchmarks.md`, between its two marks.
public final class Report {
  private static final String BEGIN = "<!-- measured -->\n";
  private static final String END = "<!-- end of measured -->";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode jmh;
  private final JsonNode clingo;
  private final JsonNode commands;
  private final List<String> lines = new ArrayList<>();

  private Report(Path results) {
    this.jmh = read(results.resolve("jmh.json"));
    this.clingo = read(results.resolve("clingo.json"));
    this.commands = read(results.resolve("commands.json"));
  }

  /// @param arguments the folder with the results, the page, and a line about machine and date
  public static void main(String[] arguments) throws IOException {
    var report = new Report(Path.of(arguments[0]));
    var page = Path.of(arguments[1]);
    var text = Files.readString(page);
    var begin = text.indexOf(BEGIN) + BEGIN.length();
    var written =
        text.substring(0, begin) + report.written(arguments[2]) + text.substring(text.indexOf(END));
    Files.writeString(page, written);
  }

  private static JsonNode read(Path file) {
    return JSON.readTree(file.toFile());
  }

  private String written(String where) {
    lines.add(where);
    lines.add("");
    lines.add(
        "| 40 nations, 200 pledges, 20 decisions | Muster | clingo, in turn | clingo, at once |");
    lines.add("|---|---:|---:|---:|");
    row(
        "one world; compiled or grounded before",
        benchmark("ResolveBenchmark.compiledBefore", ""),
        peer("sequential.grounded"),
        peer("simultaneous.grounded"));
    row(
        "one world, from the mission or the program",
        benchmark("ResolveBenchmark.fromScratch", ""),
        process("sequential.one-world"),
        process("simultaneous.one-world"));
    row(
        "all unlocks of up to three moves, in turn",
        benchmark("UnlockBenchmark.unlocks", "SEQUENTIAL"),
        process("sequential.unlocks"),
        "");
    row(
        "all unlocks of up to three moves, at once",
        benchmark("UnlockBenchmark.unlocks", "SIMULTANEOUS"),
        "",
        process("simultaneous.unlocks"));
    row("reading the mission folder", benchmark("ReadBenchmark.read", ""), "", "");
    row(
        "pivots of 20 movers (48 pledges), in turn",
        benchmark("PivotBenchmark.pivots", "SEQUENTIAL"),
        "",
        "");
    row(
        "pivots of 20 movers (48 pledges), at once",
        benchmark("PivotBenchmark.pivots", "SIMULTANEOUS"),
        "",
        "");
    lines.add("");
    lines.add("| whole command, from the shell and back | shortest | median | processor |");
    lines.add("|---|---:|---:|---:|");
    for (var command : commands) {
      row(
          "`" + command.at("/command").asString() + "`",
          told(command.at("/min").asDouble()),
          told(command.at("/median").asDouble()),
          told(command.at("/user").asDouble() + command.at("/system").asDouble()));
    }
    lines.add("");
    return String.join("\n", lines);
  }

  private void row(String... cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
  }

  /// The mean and the half width of its 99.9 % interval.
  private String benchmark(String name, String mode) {
    for (var one : jmh) {
      if (one.at("/benchmark").asString().endsWith(name)
          && one.at("/params/mode").asString("").equals(mode)) {
        var unit = one.at("/primaryMetric/scoreUnit").asString().equals("us/op") ? 1e-6 : 1e-3;
        return "%s ± %s"
            .formatted(
                told(one.at("/primaryMetric/score").asDouble() * unit),
                told(one.at("/primaryMetric/scoreError").asDouble() * unit));
      }
    }
    throw new IllegalArgumentException("The benchmark (%s %s) was not run.".formatted(name, mode));
  }

  private String peer(String name) {
    return clingo.has(name) ? told(clingo.get(name).asDouble()) : "not installed";
  }

  private String process(String name) {
    return clingo.has(name + ".process")
        ? "%s (%s)".formatted(peer(name + ".process"), peer(name + ".cpu"))
        : "not installed";
  }

  private static String told(double seconds) {
    var unit = seconds < 0.001 ? "µs" : seconds < 1 ? "ms" : "s";
    var value = seconds < 0.001 ? seconds * 1e6 : seconds < 1 ? seconds * 1e3 : seconds;
    var format = value < 10 ? "%.2f %s" : value < 100 ? "%.1f %s" : "%.0f %s";
    return String.format(Locale.ROOT, format, value, unit);
  }
}
