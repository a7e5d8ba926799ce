package org.muster.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.muster.exchange.schema.FileKind;
import org.muster.exchange.text.Folder;

/// The files of a mission as bytes, the way they travel to other machines. Nobody else needs to see
/// the folder they came from.
///
/// @param files by name; those that a mission can have and that are there
record Parcel(TreeMap<String, byte[]> files) implements Serializable {
  private static final String HEAD = FileKind.MISSION.file();

  /// What is in a folder.
  ///
  /// @throws UncheckedIOException if a file cannot be read
  static Parcel of(Path folder) {
    try {
      return packed(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// What is in an archive (zip), in the outermost folder that has a `mission.yaml`.
  ///
  /// @throws UncheckedIOException if it is no archive, or has no mission in it
  static Parcel ofArchive(Path path) {
    try (var archive = FileSystems.newFileSystem(path)) {
      var folder = outermost(archive);
      return packed(folder.orElseThrow(() -> new NoSuchFileException(path + "!/" + HEAD)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Optional<Path> outermost(FileSystem archive) throws IOException {
    try (var paths = Files.walk(archive.getPath("/"))) {
      return paths
          .filter(it -> it.endsWith(HEAD))
          .min(Comparator.comparingInt(Path::getNameCount).thenComparing(Path::toString))
          .map(Path::getParent);
    }
  }

  private static Parcel packed(Path folder) throws IOException {
    var files = new TreeMap<String, byte[]>();
    for (var kind : FileKind.values()) {
      var file = folder.resolve(kind.file());
      if (Files.isRegularFile(file)) {
        try (var in = Files.newInputStream(file)) {
          // One byte more than is permitted, so that its reader says so.
          files.put(kind.file(), in.readNBytes((int) Folder.LARGEST + 1));
        }
      }
    }
    return new Parcel(files);
  }

  /// Puts the files into a folder for as long as somebody reads them.
  <T> T unpacked(Function<Path, T> reader) {
    try {
      var folder = Files.createTempDirectory("muster-mission-");
      try {
        unpack(folder);
        return reader.apply(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void unpack(Path folder) throws IOException {
    for (var file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private void delete(Path folder) throws IOException {
    for (var name : files.keySet()) {
      Files.deleteIfExists(folder.resolve(name));
    }
    Files.deleteIfExists(folder);
  }
}
