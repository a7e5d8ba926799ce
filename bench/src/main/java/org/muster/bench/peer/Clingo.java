package org.muster.bench.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Runs clingo, the answer-set solver of Potsdam, as a process.
final class Clingo {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// One round of looking for equivalent atoms. With the usual five, clingo 5.4.1 gives answers for
  /// some worlds that are not the least fixpoint, and gives others when the same worlds are asked
  /// in another order.
  private static final String EQUIVALENCES = "--eq=1";

  private final Path folder;

  /// @param folder where the programs are and files are written
  Clingo(Path folder) {
    this.folder = folder;
  }

  /// One whole process: from its start to its end, and what clingo itself says it took.
  ///
  /// @param wall seconds from start to end of the process
  /// @param told what clingo printed, as JSON
  record Run(double wall, JsonNode told) {
    /// Seconds clingo says it spent on the processor, reading and grounding included.
    double cpu() {
      return told.at("/Time/CPU").asDouble();
    }

    /// Seconds clingo says it spent solving, after grounding.
    double solving() {
      return told.at("/Time/Solve").asDouble();
    }

    /// The atoms of each answer set.
    List<Set<String>> answers() {
      var answers = new ArrayList<Set<String>>();
      for (var witness : told.at("/Call/0/Witnesses")) {
        var atoms = new TreeSet<String>();
        witness.at("/Value").forEach(atom -> atoms.add(atom.asString()));
        answers.add(atoms);
      }
      return answers;
    }
  }

  Run run(List<String> arguments) {
    var command = new ArrayList<>(List.of("clingo", "--outf=2", "--warn=none", EQUIVALENCES));
    command.addAll(arguments);
    var began = System.nanoTime();
    try {
      var process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      var printed = process.getInputStream().readAllBytes();
      process.waitFor();
      var wall = (System.nanoTime() - began) / 1e9;
      return new Run(wall, JSON.readTree(printed));
    } catch (IOException e) {
      throw new UncheckedIOException("clingo must be installed (Debian: gringo).", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while clingo ran.", e);
    }
  }
}
