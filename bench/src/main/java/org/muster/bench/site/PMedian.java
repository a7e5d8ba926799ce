package org.muster.bench.site;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.muster.engine.Watch;
import org.muster.engine.site.MedianSearch;
import org.muster.engine.site.MedianSearch.Found;
import org.muster.engine.site.MedianSearch.Limits;

/// Solves OR-Library's p-median files and says how far from the published optimum it ended:
/// `bench/run-pmedian FILE... [--optima FILE]`. Without a file it makes graphs up.
public final class PMedian {
  private final Map<String, Long> optima;
  private final PrintWriter out;
  private boolean allBest = true;

  private PMedian(Map<String, Long> optima, PrintWriter out) {
    this.optima = optima;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    System.exit(answer(new ArrayList<>(List.of(arguments)), out));
  }

  /// @return 0 if all are the best, 1 if not, 2 if a file cannot be read
  private static int answer(List<String> files, PrintWriter out) throws IOException {
    try {
      var optima = optima(files);
      return new PMedian(optima, out).run(files) ? 0 : 1;
    } catch (NoSuchFileException missing) {
      out.printf("There is no file %s.%n", missing.getFile());
    } catch (IllegalArgumentException wrong) {
      out.printf("It cannot be solved: %s%n", wrong.getMessage());
    }
    return 2;
  }

  private static Map<String, Long> optima(List<String> arguments) throws IOException {
    var at = arguments.indexOf("--optima");
    if (at < 0) {
      return Map.of();
    }
    if (at + 1 == arguments.size()) {
      throw new IllegalArgumentException("--optima needs a file, such as pmedopt.txt.");
    }
    var file = arguments.remove(at + 1);
    arguments.remove(at);
    return Optima.parse(Files.readString(Path.of(file)));
  }

  private boolean run(List<String> files) throws IOException {
    out.printf(
        Locale.ROOT,
        "%-12s %5s %5s %12s %12s %12s %9s %7s %9s%n",
        "file",
        "n",
        "p",
        "distance",
        "published",
        "bound",
        "gap",
        "parts",
        "seconds");
    if (files.isEmpty()) {
      for (var size : MADE_UP) {
        solve("made up", MadeUpGraph.of(size[0], size[0] * size[0] / 50, size[1], 1));
      }
    }
    for (var file : files) {
      var path = Path.of(file);
      solve(Optima.name(path.getFileName().toString()), Files.readString(path));
    }
    return allBest;
  }

  /// Nodes and p, as in the library.
  private static final int[][] MADE_UP = {
    {100, 5}, {100, 33}, {300, 5}, {300, 100}, {600, 5}, {600, 200}, {900, 5}, {900, 10}, {900, 90}
  };

  private void solve(String name, String text) {
    var file = PMedianFile.parse(text);
    var problem = file.problem();
    var begin = System.nanoTime();
    var found = MedianSearch.solve(problem, Limits.USUAL, Watch.nobody());
    tell(name, file, found, Duration.ofNanos(System.nanoTime() - begin));
  }

  private void tell(String name, PMedianFile file, Found found, Duration time) {
    var published = optima.get(name);
    var isBest = published == null ? found.isProved() : found.cost() == published;
    allBest &= isBest;
    var against = published == null ? found.bound() : published;
    out.printf(
        Locale.ROOT,
        "%-12s %5d %5d %12.0f %12s %12.1f %8.4f%% %7d %9.2f%s%n",
        name,
        file.nodes(),
        file.count(),
        found.cost(),
        published == null ? "-" : published.toString(),
        found.bound(),
        100 * (found.cost() - against) / Math.max(1, against),
        found.nodes(),
        time.toMillis() / 1000.0,
        isBest ? "" : "  NOT THE BEST");
  }

  /// The published optima: lines of a name and a number, such as `pmed1 5819`.
  static final class Optima {
    private Optima() {}

    static Map<String, Long> parse(String text) {
      var optima = new TreeMap<String, Long>();
      text.lines()
          .map(it -> it.strip().split("\\s+", -1))
          .filter(it -> it.length == 2 && it[1].matches("\\d+(\\.0*)?"))
          .forEach(it -> optima.put(name(it[0]), (long) Double.parseDouble(it[1])));
      return optima;
    }

    /// `pmed1`, of `pmed1.txt` too.
    static String name(String file) {
      return file.toLowerCase(Locale.ROOT).replaceAll("\\.[a-z]+$", "");
    }
  }
}
