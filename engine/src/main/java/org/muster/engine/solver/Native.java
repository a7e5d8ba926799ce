package org.muster.engine.solver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/// Loads the native library of OR-Tools.
///
/// Its own loader unpacks some hundred files at each start, which takes longer than most plans.
/// Here they are unpacked once, to a folder of the user's that is named after the jar.
final class Native {
  private static final String LIBRARY = System.mapLibraryName("jniortools");

  private Native() {}

  private static final class Loaded {
    static final boolean YES = load();

    @SuppressWarnings("restricted") // the library is native; the launcher permits it
    private static boolean load() {
      try {
        System.load(unpacked().resolve(LIBRARY).toString());
        return true;
      } catch (IOException | URISyntaxException cause) {
        throw new IllegalStateException(
            "The solver's native library cannot be unpacked: " + cause.getMessage(), cause);
      }
    }
  }

  /// @throws IllegalStateException if there is no library for this machine, or no folder to unpack
  ///   to
  static void ensure() {
    if (!Loaded.YES) {
      throw new IllegalStateException("The solver is not loaded.");
    }
  }

  private static Path unpacked() throws IOException, URISyntaxException {
    var jar = jar();
    var name = jar.getFileName().toString().replaceAll("\\.jar$", "");
    var folder = cache().resolve(name + "-" + Files.size(jar));
    return Files.exists(folder.resolve(LIBRARY)) ? folder : unpack(jar, folder);
  }

  private static Path jar() throws IOException, URISyntaxException {
    var resource = folderInJar() + "/" + LIBRARY;
    var url = Native.class.getClassLoader().getResource(resource);
    if (url == null || !url.getProtocol().equals("jar")) {
      throw new IOException("there is none for this machine (%s)".formatted(resource));
    }
    var text = url.getPath();
    return Path.of(new URI(text.substring(0, text.indexOf("!/"))));
  }

  /// As OR-Tools names it, such as `ortools-linux-x86-64`.
  private static String folderInJar() {
    var os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    var system = os.contains("win") ? "win32" : os.contains("mac") ? "darwin" : "linux";
    var arch = System.getProperty("os.arch", "");
    return "ortools-" + system + "-" + (arch.equals("aarch64") ? arch : "x86-64");
  }

  private static Path cache() throws IOException {
    var told = System.getenv("XDG_CACHE_HOME");
    var home = System.getProperty("user.home", "");
    var wanted = told != null && !told.isEmpty() ? Path.of(told) : Path.of(home).resolve(".cache");
    try {
      return Files.createDirectories(wanted.resolve("muster"));
    } catch (FileSystemException unwritable) {
      var own = "muster-" + System.getProperty("user.name", "user");
      return Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")).resolve(own));
    }
  }

  /// Several processes may do so at once: each unpacks for itself, and the first moves it into
  /// place.
  private static Path unpack(Path jar, Path folder) throws IOException {
    var mine = Files.createTempDirectory(folder.getParent(), "unpacking-");
    try (var archive = new JarFile(jar.toFile())) {
      archive.stream()
          .filter(it -> !it.isDirectory() && it.getName().startsWith(folderInJar() + "/"))
          .forEach(it -> unpack(archive, it, mine));
    }
    try {
      Files.move(mine, folder);
    } catch (FileAlreadyExistsException
        | DirectoryNotEmptyException
        | AtomicMoveNotSupportedException there) {
      delete(mine);
    }
    return folder;
  }

  private static void unpack(JarFile archive, ZipEntry entry, Path folder) {
    var name = Path.of(entry.getName()).getFileName().toString();
    try (var in = archive.getInputStream(entry)) {
      Files.copy(in, folder.resolve(name));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
