package org.muster.exchange.mission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.exchange.finding.Report;
import org.muster.exchange.schema.FileKind;
import org.muster.exchange.text.Folder;
import org.muster.exchange.yaml.Remarks;
import org.muster.exchange.yaml.YamlReader;
import org.muster.model.finding.Finding;
import org.muster.model.mission.Mission;

/// A mission as a folder of text files.
public final class MissionFolder {
  private MissionFolder() {}

  /// What came of reading a folder.
  ///
  /// @param mission empty if and only if there is an error among the findings
  /// @param findings everything that is wrong, by file, line and column
  public record Reading(Optional<Mission> mission, List<Finding> findings) {
    public Reading {
      findings = List.copyOf(findings);
    }
  }

  /// What came of formatting a folder.
  ///
  /// @param changed names of the files that were, or would be, written anew, sorted
  /// @param findings as of reading; if there is an error among them, nothing was written
  public record Formatted(List<String> changed, List<Finding> findings) {
    public Formatted {
      changed = List.copyOf(changed);
      findings = List.copyOf(findings);
    }
  }

  /// Reads all files of the mission. Never throws for what is in them.
  public static Reading read(Path path) {
    var report = new Report();
    var mission = Folder.open(path, report).flatMap(it -> new MissionReader(it, report).read());
    return new Reading(report.hasErrors() ? Optional.empty() : mission, report.findings());
  }

  /// Writes the mission in canonical form, into a folder that is made if need be. Reading it gives
  /// an equal mission. A file that is there and would not be needed is written without entries.
  ///
  /// @throws UncheckedIOException if the system does not let it write
  public static void write(Mission mission, Path path) {
    var canon = new Canon(mission);
    var texts = canon.texts();
    try {
      Files.createDirectories(path);
      for (var kind : FileKind.values()) {
        var file = path.resolve(kind.file());
        if (texts.containsKey(kind) || Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
          replace(file, canon.text(kind, Remarks.NONE));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes the files of a folder anew in canonical form, with the comments of YAML files where
  /// they were. Doing it twice changes nothing more.
  ///
  /// @throws UncheckedIOException if the system does not let it write
  public static Formatted format(Path path) {
    return format(path, true);
  }

  /// What [#format(Path)] would do; nothing is written.
  public static Formatted wouldFormat(Path path) {
    return format(path, false);
  }

  private static Formatted format(Path path, boolean writes) {
    var reading = read(path);
    if (reading.mission().isEmpty()) {
      return new Formatted(List.of(), reading.findings());
    }
    var changed = new ArrayList<String>();
    try {
      for (var kind : FileKind.values()) {
        var text = newText(path, kind, new Canon(reading.mission().get()));
        if (text.isPresent()) {
          changed.add(kind.file());
          if (writes) {
            replace(path.resolve(kind.file()), text.get());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    changed.sort(null);
    return new Formatted(changed, reading.findings());
  }

  /// The canonical text of a file; empty if it has it already, or is not there.
  private static Optional<String> newText(Path path, FileKind kind, Canon canon) {
    var report = new Report();
    var folder = Folder.open(path, report).filter(it -> it.has(kind.file()));
    var old = folder.flatMap(it -> it.read(kind.file(), report));
    if (old.isEmpty()) {
      return Optional.empty();
    }
    var remarks =
        kind.isTable()
            ? Remarks.NONE
            : YamlReader.readWithRemarks(old.get(), report)
                .map(document -> Remarks.of(document, canon.tree(kind)))
                .orElse(Remarks.NONE);
    var text = canon.text(kind, remarks);
    return Optional.of(text).filter(it -> !it.equals(old.get().content()));
  }

  /// Whoever reads the file meanwhile sees the old text or the new one, never a part.
  private static void replace(Path file, String text) throws IOException {
    var draft = file.resolveSibling("." + file.getFileName() + ".new");
    try {
      Files.writeString(draft, text);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
