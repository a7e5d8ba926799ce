package org.muster.bench.psplib;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.muster.bench.psplib.Lines.Row;
import org.muster.engine.solver.Project;
import org.muster.engine.solver.Project.Job;

/// Reads a single-mode project, such as `j301_1.sm`: how many jobs and resources there are, then
/// who comes after whom, what each job takes, and what there is, each under its heading.
final class ProjectFile {
  private static final String ORDER = "PRECEDENCE RELATIONS";
  private static final String TAKES = "REQUESTS/DURATIONS";
  private static final String THERE = "RESOURCEAVAILABILITIES";
  private static final Pattern TOLD =
      Pattern.compile("^[\\s-]*([a-z][^:]*?)\\s*:\\s*(\\d{1,6})\\b.*");

  private final Lines lines;

  private ProjectFile(Lines lines) {
    this.lines = lines;
  }

  /// @throws MalformedFile with all that is wrong with it
  static Project read(Path file) throws IOException, MalformedFile {
    var text = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    return new ProjectFile(new Lines(file.getFileName().toString(), text)).project();
  }

  private Project project() throws MalformedFile {
    var jobs = told("jobs");
    var resources = told("renewable");
    none("nonrenewable");
    none("doubly constrained");
    var order = section(ORDER);
    var takes = section(TAKES);
    var there = section(THERE);
    lines.check();
    var after = after(order, jobs.orElseThrow());
    var made = jobs(takes, after, jobs.orElseThrow(), resources.orElseThrow());
    var capacities = capacities(there, resources.orElseThrow());
    lines.check();
    return new Project(made, capacities);
  }

  // What is told at the top

  private OptionalInt told(String what) {
    var found = find(what);
    if (found.isEmpty()) {
      lines.mistake("nothing tells the number of \"%s\".".formatted(what));
    }
    return found;
  }

  private void none(String what) {
    var found = find(what);
    if (found.orElse(0) > 0) {
      lines.mistake(
          "there are %d %s resources; single-mode projects have renewable ones only."
              .formatted(found.orElseThrow(), what));
    }
  }

  private OptionalInt find(String what) {
    for (int number = 1; number <= lines.count(); number++) {
      var told = TOLD.matcher(lines.line(number));
      if (told.matches() && told.group(1).startsWith(what)) {
        return OptionalInt.of(Integer.parseInt(told.group(2)));
      }
    }
    return OptionalInt.empty();
  }

  // Sections

  /// The rows of numbers under a heading, to the next line of asterisks. The line after the heading
  /// names the columns.
  private List<Row> section(String heading) {
    var rows = new ArrayList<Row>();
    var begin = begin(heading);
    if (begin.isEmpty()) {
      lines.mistake("there is no section \"%s:\".".formatted(heading));
      return rows;
    }
    for (int number = begin.getAsInt() + 2; number <= lines.count(); number++) {
      var line = lines.line(number).strip();
      if (line.startsWith("*")) {
        return rows;
      }
      if (!line.isEmpty() && !line.startsWith("-")) {
        lines.row(number).ifPresent(rows::add);
      }
    }
    lines.mistake(
        begin.getAsInt(),
        "section \"%s:\" has no line of asterisks at its end.".formatted(heading));
    return rows;
  }

  private OptionalInt begin(String heading) {
    for (int number = 1; number <= lines.count(); number++) {
      if (lines.line(number).startsWith(heading)) {
        return OptionalInt.of(number);
      }
    }
    return OptionalInt.empty();
  }

  /// A row for each job, in turn; a mistake where it is not so.
  private List<Row> ofJobs(String heading, List<Row> rows, int jobs, int columns) {
    var good = new ArrayList<Row>();
    for (var row : rows) {
      if (row.size() < columns) {
        lines.mistake(
            row.line(),
            "there are %d numbers, but at least %d belong here.".formatted(row.size(), columns));
      } else if (row.at(0) != good.size() + 1) {
        lines.mistake(
            row.line(),
            "job %d must not come here, but job %d.".formatted(row.at(0), good.size() + 1));
        return good;
      } else {
        good.add(row);
      }
    }
    if (rows.size() != jobs) {
      lines.mistake(
          "section \"%s:\" has %d jobs, but there are %d.".formatted(heading, rows.size(), jobs));
    }
    return good;
  }

  // The jobs

  /// For each job, who is over before it; the file says it the other way round.
  private List<List<Integer>> after(List<Row> rows, int jobs) {
    var after = new ArrayList<List<Integer>>();
    for (int job = 0; job < jobs; job++) {
      after.add(new ArrayList<>());
    }
    for (var row : ofJobs(ORDER, rows, jobs, 3)) {
      if (row.at(1) != 1) {
        lines.mistake(
            row.line(),
            "job %d has %d modes; only projects with one are read."
                .formatted(row.at(0), row.at(1)));
      }
      if (row.size() - 3 != row.at(2)) {
        lines.mistake(
            row.line(),
            "job %d has %d successors, but tells %d."
                .formatted(row.at(0), row.at(2), row.size() - 3));
      }
      for (int successor : row.numbers().subList(3, row.size())) {
        if (successor < 1 || successor > jobs) {
          lines.mistake(row.line(), "there is no job %d, only 1 to %d.".formatted(successor, jobs));
        } else {
          after.get(successor - 1).add(row.at(0) - 1);
        }
      }
    }
    return after;
  }

  private List<Job> jobs(List<Row> rows, List<List<Integer>> after, int jobs, int resources) {
    var made = new ArrayList<Job>();
    for (var row : ofJobs(TAKES, rows, jobs, 3)) {
      if (row.size() - 3 != resources) {
        lines.mistake(
            row.line(),
            "job %d takes of %d resources, but there are %d."
                .formatted(row.at(0), row.size() - 3, resources));
      } else if (row.at(0) <= after.size()) {
        made.add(
            new Job(row.at(2), after.get(row.at(0) - 1), row.numbers().subList(3, row.size())));
      }
    }
    return made;
  }

  private List<Integer> capacities(List<Row> rows, int resources) {
    var found = rows.isEmpty() ? Optional.<Row>empty() : Optional.of(rows.getFirst());
    if (found.map(Row::size).orElse(0) != resources) {
      lines.mistake(
          found.map(Row::line).orElse(lines.count()),
          "there are %d availabilities, but %d resources."
              .formatted(found.map(Row::size).orElse(0), resources));
    }
    return found.map(Row::numbers).orElse(Collections.emptyList());
  }
}
