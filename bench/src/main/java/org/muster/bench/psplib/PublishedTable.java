package org.muster.bench.psplib;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A list of makespans as PSPLIB publishes them: `j30opt.sm` (optima), `j60hrs.sm` (the best that
/// anybody has found), `j60lb.sm` (lower bounds). A row is parameter, instance, makespan, and then
/// whatever else; lines that do not begin with a number are headings.
///
/// @param set such as `j30`; empty if the name of the file does not tell
/// @param optimal whether nothing shorter exists, as the name of the file says
record PublishedTable(String set, boolean optimal, SortedMap<Instance, Integer> makespans) {
  private static final Pattern NAME = Pattern.compile("^(j(?:30|60|90|120)).*");
  private static final Pattern PROJECT = Pattern.compile("^(j(?:30|60|90|120))(\\d+)_(\\d+)\\.sm$");
  private static final Pattern ROW = Pattern.compile("^\\s*(\\d+)\\b.*");
  private static final Pattern TRIPLE =
      Pattern.compile("^\\s*(\\d{1,5})\\s+(\\d{1,5})\\s+(\\d{1,7})(?:\\s.*)?$");

  static final PublishedTable NONE = new PublishedTable("", false, new TreeMap<>());

  /// A project of a set.
  record Instance(int parameter, int number) implements Comparable<Instance> {
    @Override
    public int compareTo(Instance other) {
      return parameter == other.parameter
          ? Integer.compare(number, other.number)
          : Integer.compare(parameter, other.parameter);
    }
  }

  /// @throws MalformedFile with all that is wrong with it
  static PublishedTable read(Path file) throws IOException, MalformedFile {
    var name = file.getFileName().toString();
    var lines = new Lines(name, Files.readAllLines(file, StandardCharsets.ISO_8859_1));
    var makespans = new TreeMap<Instance, Integer>();
    for (int number = 1; number <= lines.count(); number++) {
      if (ROW.matcher(lines.line(number)).matches()) {
        add(lines, number, makespans);
      }
    }
    if (makespans.isEmpty()) {
      lines.mistake("no row begins with parameter, instance and makespan.");
    }
    lines.check();
    var set = NAME.matcher(name);
    return new PublishedTable(set.matches() ? set.group(1) : "", name.contains("opt"), makespans);
  }

  private static void add(Lines lines, int number, SortedMap<Instance, Integer> makespans) {
    var row = TRIPLE.matcher(lines.line(number));
    if (!row.matches()) {
      lines.mistake(number, "a row must begin with parameter, instance and makespan.");
      return;
    }
    var instance = new Instance(Integer.parseInt(row.group(1)), Integer.parseInt(row.group(2)));
    if (makespans.put(instance, Integer.parseInt(row.group(3))) != null) {
      lines.mistake(
          number,
          "instance %d of parameter %d has a row already."
              .formatted(instance.number(), instance.parameter()));
    }
  }

  /// Of a project, by the name of its file (`j301_1.sm` is parameter 1, instance 1).
  OptionalInt makespan(String project) {
    var name = PROJECT.matcher(project);
    if (!name.matches() || !(set.isEmpty() || set.equals(name.group(1)))) {
      return OptionalInt.empty();
    }
    var instance = new Instance(Integer.parseInt(name.group(2)), Integer.parseInt(name.group(3)));
    var makespan = makespans.get(instance);
    return makespan == null ? OptionalInt.empty() : OptionalInt.of(makespan);
  }
}
