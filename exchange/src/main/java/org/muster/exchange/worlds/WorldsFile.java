package org.muster.exchange.worlds;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A table of worlds on its way into a file.
///
/// The rows go to a draft beside the file; [#finish] puts it in the file's place. Closed before
/// that, nothing is left. CSV and JSON Lines cannot say where they come from, so that stands beside
/// them, in `worlds.csv.about.json`.
public final class WorldsFile implements AutoCloseable {
  private static final int BUFFER = 1 << 18;

  private final Path file;
  private final Form form;
  private final Heading heading;
  private final Path draft;
  private final OutputStream out;
  private final Sheet sheet;

  private WorldsFile(Path file, Form form, Heading heading) throws IOException {
    this.file = file;
    this.form = form;
    this.heading = heading;
    this.draft = draft(file);
    this.out = new BufferedOutputStream(Files.newOutputStream(draft), BUFFER);
    this.sheet = Sheet.on(out, form, heading);
  }

  /// @throws IOException if the file cannot be written there
  public static WorldsFile open(Path file, Form form, Heading heading) throws IOException {
    return new WorldsFile(file, form, heading);
  }

  /// The next rows.
  public void add(Portion portion) throws IOException {
    sheet.add(portion);
  }

  /// All rows have been written: the file is there from now on.
  public void finish() throws IOException {
    sheet.finish();
    out.close();
    if (!form.describesItself()) {
      var about = file.resolveSibling(file.getFileName() + ".about.json");
      Files.writeString(draft(about), heading.described());
      Files.move(draft(about), about, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static Path draft(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".new");
  }
}
