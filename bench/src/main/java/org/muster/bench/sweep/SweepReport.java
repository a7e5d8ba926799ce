package org.muster.bench.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.muster.bench.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Writes what sweeping took into `docs/benchmarks.md`.
public final class SweepReport {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int COLD = 5;

  private final Path folder;
  private final List<String> lines = new ArrayList<>();

  private SweepReport(Path folder) {
    this.folder = folder;
  }

  /// @param arguments the page, a line about machine and date, the folder with the results, and the
  ///   sizes that were run, each `NATIONS PLEDGES DECISIONS`
  public static void main(String[] arguments) throws IOException {
    var report = new SweepReport(Path.of(arguments[2]));
    report.lines.add(arguments[1]);
    report.beside();
    report.machine();
    report.growth(List.of(arguments).subList(3, arguments.length));
    Page.write(Path.of(arguments[0]), "worlds", String.join("\n", report.lines) + "\n");
  }

  private JsonNode read(String name) {
    return JSON.readTree(folder.resolve(name + ".json").toFile());
  }

  private void beside() {
    var same = read("same");
    var worlds = same.get("worlds").asLong();
    line("");
    line(
        "| %s worlds, 40 pledges with %d tiers, both fixpoints | wall | processor | processor, a world |"
            .formatted(count(worlds), same.get("tiers").asInt()));
    line("|---|---:|---:|---:|");
    row("Muster, who comes, one thread", same.get("one"), worlds);
    row("Muster, who comes, all cores", same.get("all"), worlds);
    row("Muster, who comes, first run of a process (median of %d)".formatted(COLD), cold(), worlds);
    row("Muster, targets and figures of every world", same.get("whole"), worlds);
    row("Muster, with shares, totals and quantiles", same.get("summary"), worlds);
    clingo(worlds);
    row("plain loop, one thread", same.get("plain"), worlds);
    line(
        "| Muster's resolver, a whole result for one world | %s | %s | %s |"
            .formatted(
                told(same.at("/resolver/wall").asDouble()),
                told(same.at("/resolver/cpu").asDouble()),
                told(same.at("/resolver/cpu").asDouble())));
    line("");
    var firm = same.get("firm").asDouble();
    var possible = same.get("possible").asDouble();
    line(
        "Of all tiers in all worlds %s are firm, %s wait for each other, %s are blocked; somebody waits in %s of the worlds."
            .formatted(
                percent(firm),
                percent(possible - firm),
                percent(1 - possible),
                percent(same.get("waiting").asDouble())));
  }

  private JsonNode cold() {
    return IntStream.rangeClosed(1, COLD)
        .mapToObj(turn -> read("cold-" + turn).get("first"))
        .sorted((one, other) ->
            Double.compare(one.get("wall").asDouble(), other.get("wall").asDouble()))
        .toList()
        .get(COLD / 2);
  }

  private void clingo(long worlds) {
    var clingo = read("clingo");
    if (clingo.isEmpty()) {
      line("| clingo | not installed | | |");
      return;
    }
    var wall = clingo.get("sequential.all.wall").asDouble();
    var cpu = clingo.get("sequential.all.cpu").asDouble();
    var upper = clingo.get("simultaneous.all.wall").asDouble();
    var upperCpu = clingo.get("simultaneous.all.cpu").asDouble();
    line("| clingo, in turn | %s | %s | %s |".formatted(told(wall), told(cpu), told(cpu / worlds)));
    line(
        "| clingo, at once | %s | %s | %s |"
            .formatted(told(upper), told(upperCpu), told(upperCpu / worlds)));
  }

  private void row(String name, JsonNode took, long worlds) {
    var cpu = took.get("cpu").asDouble();
    line(
        "| %s | %s | %s | %s |"
            .formatted(name, told(took.get("wall").asDouble()), told(cpu), told(cpu / worlds)));
  }

  private void machine() {
    var kernels = read("kernels");
    line("");
    line(
        "| a row of 128 words, 8,192 worlds; vectors of %d words | processor |"
            .formatted(kernels.get("lanes").asInt()));
    line("|---|---:|");
    kernel(kernels, "copied, no logic", "copy");
    kernel(kernels, "as much logic as a full adder has, in registers alone", "registers");
    kernel(kernels, "and of three", "and3");
    kernel(kernels, "and of three, by the Vector API", "and3.vector");
    kernel(kernels, "full adder", "fullAdd");
    kernel(kernels, "seven bits to three, by four full adders", "seven.adders");
    kernel(kernels, "seven bits to three, one loop", "seven.plain");
    kernel(kernels, "seven bits to three, by the Vector API", "seven.vector");
  }

  private void kernel(JsonNode kernels, String name, String key) {
    line("| %s | %d ns |".formatted(name, Math.round(kernels.get(key).asDouble())));
  }

  private void growth(List<String> sizes) {
    line("");
    line("| who comes in every world | worlds | wall | processor | peak memory |");
    line("|---|---:|---:|---:|---:|");
    for (var size : sizes) {
      var grown = read("growth-" + size.replace(' ', '-'));
      grown(
          "%d pledges".formatted(grown.get("pledges").asInt()),
          count(grown.get("worlds").asLong()),
          grown);
    }
    var parts = read("parts");
    grown(
        "%d pledges in 12 parts, shares of the target and figures"
            .formatted(parts.get("pledges").asInt()),
        "2^" + parts.get("decisions").asInt(),
        parts);
  }

  private void grown(String name, String worlds, JsonNode run) {
    line(
        "| %s | %s | %s | %s | %s |"
            .formatted(
                name,
                worlds,
                told(run.at("/coming/wall").asDouble()),
                told(run.at("/coming/cpu").asDouble()),
                "%d MB".formatted(run.get("memory").asLong() >> 20)));
  }

  private void line(String text) {
    lines.add(text);
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String percent(double part) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * part);
  }

  private static String told(double seconds) {
    if (seconds < 1e-6) {
      return String.format(Locale.ROOT, "%.1f ns", seconds * 1e9);
    }
    if (seconds < 1e-3) {
      return String.format(Locale.ROOT, "%.1f µs", seconds * 1e6);
    }
    return seconds < 1
        ? String.format(Locale.ROOT, "%.1f ms", seconds * 1e3)
        : String.format(Locale.ROOT, "%.1f s", seconds);
  }
}
