package org.muster.bench.psplib;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.muster.engine.solver.Schedule;

/// Schedules projects of PSPLIB and tells what comes out beside what is published.
public final class RunPsplib {
  private static final String USAGE =
      """
      usage: bench/run-psplib FILE... [--optima FILE] [--bounds FILE] [--work W] [--seconds S]

        FILE      single-mode projects of PSPLIB, such as j30/*.sm
        --optima  what is published of them: j30opt.sm, or j60hrs.sm (best known)
        --bounds  published lower bounds: j60lb.sm
        --work    how much a search may do, in the solver's unit, about a second each (60)
        --seconds when a search ends whatever it has done (120)
      """;

  private final List<Path> projects = new ArrayList<>();
  private PublishedTable published = PublishedTable.NONE;
  private PublishedTable bounds = PublishedTable.NONE;
  private double work = 60;
  private double seconds = 120;

  private RunPsplib() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out, System.err));
  }

  /// @return 0 if nothing contradicts what is published, 1 if something does, 2 if the command or a
  ///   file cannot be read
  static int run(String[] arguments, PrintStream out, PrintStream err) {
    var run = new RunPsplib();
    try {
      if (!run.understands(arguments)) {
        err.print(USAGE);
        return 2;
      }
      return run.tell(out);
    } catch (MalformedFile malformed) {
      err.println(malformed.getMessage());
    } catch (IOException unreadable) {
      err.println("cannot be read: " + unreadable.getMessage());
    }
    return 2;
  }

  private boolean understands(String[] arguments) throws IOException, MalformedFile {
    for (int at = 0; at < arguments.length; at++) {
      var word = arguments[at];
      if (!word.startsWith("--")) {
        projects.add(Path.of(word));
      } else if (at + 1 == arguments.length || !isTaken(word, arguments[++at])) {
        return false;
      }
    }
    return !projects.isEmpty();
  }

  private boolean isTaken(String option, String value) throws IOException, MalformedFile {
    switch (option) {
      case "--optima" -> published = PublishedTable.read(Path.of(value));
      case "--bounds" -> bounds = PublishedTable.read(Path.of(value));
      case "--work" -> work = number(value);
      case "--seconds" -> seconds = number(value);
      default -> {
        return false;
      }
    }
    return work > 0 && seconds > 0;
  }

  private static double number(String value) {
    return value.matches("\\d{1,6}(\\.\\d{1,3})?") ? Double.parseDouble(value) : 0;
  }

  private int tell(PrintStream out) throws IOException, MalformedFile {
    var verdicts = new ArrayList<Verdict>();
    out.println("project        makespan  bound  published          time");
    for (var file : projects) {
      var verdict = verdict(file);
      verdicts.add(verdict);
      out.println(row(verdict));
    }
    out.println();
    summary(verdicts).forEach(out::println);
    return verdicts.stream().allMatch(it -> it.contradiction().isEmpty()) ? 0 : 1;
  }

  private Verdict verdict(Path file) throws IOException, MalformedFile {
    var project = ProjectFile.read(file);
    var name = file.getFileName().toString();
    var begin = System.nanoTime();
    var schedule = Schedule.of(project, work, _ -> elapsed(begin) < seconds);
    return new Verdict(
        name,
        project,
        schedule,
        published.makespan(name),
        published.optimal(),
        bounds.makespan(name),
        elapsed(begin));
  }

  private static double elapsed(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static String row(Verdict verdict) {
    var row =
        String.format(
            Locale.ROOT,
            "%-14s %8s %6d  %-16s %5.1f s  %s",
            verdict.name(),
            verdict.isFound() ? verdict.schedule().makespan() : "none",
            verdict.schedule().bound(),
            published(verdict),
            verdict.seconds(),
            verdict.isProved() ? "proved" : "");
    var contradiction = verdict.contradiction();
    return (row + (contradiction.isEmpty() ? "" : "  CONTRADICTION: " + contradiction))
        .stripTrailing();
  }

  private static String published(Verdict verdict) {
    var excess = verdict.excess();
    var than =
        excess.isEmpty()
            ? ""
            : excess.getAsInt() == 0 ? " the same" : " %+d".formatted(excess.getAsInt());
    return text(verdict.bound(), "..") + text(verdict.published(), "") + than;
  }

  private static String text(OptionalInt number, String after) {
    return number.isPresent() ? number.getAsInt() + after : "";
  }

  private List<String> summary(List<Verdict> verdicts) {
    var lines = new ArrayList<String>();
    var proved = verdicts.stream().filter(Verdict::isProved).count();
    var found = verdicts.stream().filter(Verdict::isFound).count();
    var total = verdicts.stream().mapToDouble(Verdict::seconds).sum();
    lines.add(
        "%d projects: %d scheduled, %d of them proved the shortest, in %s."
            .formatted(
                verdicts.size(), found, proved, String.format(Locale.ROOT, "%.1f s", total)));
    var known = verdicts.stream().filter(it -> it.excess().isPresent()).toList();
    if (!known.isEmpty()) {
      var longer = known.stream().filter(it -> it.excess().getAsInt() > 0).toList();
      lines.add(
          "Of %d with a published %s: %d the same, %d shorter, %d longer, on average %s above it."
              .formatted(
                  known.size(),
                  published.optimal() ? "optimum" : "makespan",
                  known.stream().filter(it -> it.excess().getAsInt() == 0).count(),
                  known.stream().filter(it -> it.excess().getAsInt() < 0).count(),
                  longer.size(),
                  String.format(Locale.ROOT, "%.2f %%", 100 * excess(known))));
    }
    var contradictions = verdicts.stream().filter(it -> !it.contradiction().isEmpty()).count();
    lines.add(
        contradictions == 0
            ? "Every schedule keeps order and capacities; nothing contradicts what is published."
            : "%d contradictions.".formatted(contradictions));
    return lines;
  }

  private static double excess(List<Verdict> known) {
    return known.stream()
        .mapToDouble(it -> (double) it.excess().getAsInt() / it.published().getAsInt())
        .average()
        .orElse(0);
  }
}
