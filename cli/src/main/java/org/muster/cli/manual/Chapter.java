package org.muster.cli.manual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.exchange.schema.FileKind;
import org.muster.exchange.schema.Schemas;

/// A part of the format that can be explained.
public sealed interface Chapter {
  /// Outputs by the command that prints them, and what they have in common.
  List<String> OUTPUTS =
      List.of(
          "plan",
          "timeline",
          "fill",
          "prices",
          "place",
          "resolve",
          "why",
          "unlock",
          "pivots",
          "sweep",
          "stable",
          "size",
          "sites",
          "risk",
          "check",
          "check-plan",
          "format",
          "common");

  /// As on the command line.
  String name();

  /// A file of the mission folder.
  record OfFile(FileKind kind) implements Chapter {
    @Override
    public String name() {
      return kind.file();
    }

    /// The JSON Schema as it is published.
    public String schema() {
      return Schemas.text(kind);
    }
  }

  /// The language of conditions.
  record OfConditions() implements Chapter {
    @Override
    public String name() {
      return "conditions";
    }
  }

  /// The JSON that a command prints.
  record OfOutput(String command) implements Chapter {
    @Override
    public String name() {
      return command;
    }

    /// The JSON Schema as it is published.
    public String schema() {
      return resource("/org/muster/cli/schema/" + command + ".schema.json");
    }
  }

  static List<Chapter> all() {
    var all = new ArrayList<Chapter>();
    Stream.of(FileKind.values()).map(OfFile::new).forEach(all::add);
    all.add(new OfConditions());
    OUTPUTS.stream().map(OfOutput::new).forEach(all::add);
    return List.copyOf(all);
  }

  /// @param name as on the command line; of a file the name without its ending will do
  static Optional<Chapter> find(String name) {
    return all().stream().filter(it -> it.name().equals(name) || isShort(name, it)).findFirst();
  }

  private static boolean isShort(String name, Chapter chapter) {
    return chapter instanceof OfFile(var kind) && kind.subject().equals(name);
  }

  /// A text that the build has put into the program.
  static String resource(String path) {
    try (var stream = Chapter.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("The program lacks its resource (%s).".formatted(path));
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
