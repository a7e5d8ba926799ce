package org.muster.exchange.mission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.exchange.condition.ConditionReader;
import org.muster.exchange.finding.Report;
import org.muster.exchange.schema.FileKind;
import org.muster.exchange.text.Folder;
import org.muster.exchange.text.Text;
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
  /// @param changed names of the files that were written anew, sorted
  /// @param findings as of reading; if there is an error among them, nothing was written
  public record Formatted(List<String> changed, List<Finding> findings) {
    public Formatted {
      changed = List.copyOf(changed);
      findings = List.copyOf(findings);
    }
  }

  /// Reads all files of the mission. Never throws for what is in them.
  public static Reading read(Path path) {
    ConditionReader.prepare();
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

  /// Tells which files [#format] would write anew, and writes none.
  public static Formatted wouldFormat(Path path) {
    return format(path, false);
  }

  private static Formatted format(Path path, boolean write) {
    var reading = read(path);
    var changes = new TreeMap<String, String>();
    reading.mission().ifPresent(it -> changes.putAll(changes(path, new Canon(it))));
    if (write) {
      try {
        for (var change : changes.entrySet()) {
          replace(path.resolve(change.getKey()), change.getValue());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Formatted(List.copyOf(changes.keySet()), reading.findings());
  }

  /// The texts that are not canonical yet, and what they should be.
  private static Map<String, String> changes(Path path, Canon canon) {
    var report = new Report();
    var changes = new TreeMap<String, String>();
    for (var kind : FileKind.values()) {
      Folder.open(path, report)
          .filter(it -> it.has(kind.file()))
          .flatMap(it -> it.read(kind.file(), report))
          .ifPresent(old -> {
            var text = canon.text(kind, remarks(old, kind, canon));
            if (!text.equals(old.content())) {
              changes.put(kind.file(), text);
            }
          });
    }
    return changes;
  }

  private static Remarks remarks(Text old, FileKind kind, Canon canon) {
    return kind.isTable()
        ? Remarks.NONE
        : YamlReader.readWithRemarks(old, new Report())
            .map(document -> Remarks.of(document, canon.tree(kind)))
            .orElse(Remarks.NONE);
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
