package org.muster.exchange.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.exchange.finding.FileFinding;
import org.muster.exchange.finding.FileFinding.BinaryContent;
import org.muster.exchange.finding.FileFinding.FileTooLarge;
import org.muster.exchange.finding.FileFinding.LeadsOutside;
import org.muster.exchange.finding.FileFinding.MissingFolder;
import org.muster.exchange.finding.FileFinding.NotAFolder;
import org.muster.exchange.finding.FileFinding.NotUtf8;
import org.muster.exchange.finding.FileFinding.UnreadableFile;
import org.muster.exchange.finding.Report;
import org.muster.model.finding.Position;

/// A folder whose files are read as text, with limits.
///
/// A file is looked at no further than its size allows, is decoded strictly, and must lie in the
/// folder even if a symbolic link says otherwise.
public final class Folder {
  /// No mission file comes near it; more is a mistake or an attack.
  public static final long LARGEST = 16L << 20;

  private static final int MOST_NAMES = 10_000;

  private final Path root;

  private Folder(Path root) {
    this.root = root;
  }

  /// The folder, or a finding if there is none.
  public static Optional<Folder> open(Path path, Report report) {
    var name = Optional.ofNullable(path.getFileName()).orElse(path).toString();
    if (!Files.exists(path)) {
      report.add(new MissingFolder(Position.ofFile(name), path.toString()));
      return Optional.empty();
    }
    if (!Files.isDirectory(path)) {
      report.add(new NotAFolder(Position.ofFile(name), path.toString()));
      return Optional.empty();
    }
    try {
      return Optional.of(new Folder(path.toRealPath()));
    } catch (IOException e) {
      report.add(new UnreadableFile(Position.ofFile(name), reason(e)));
      return Optional.empty();
    }
  }

  /// The names in the folder, sorted; of a very large folder the first ones the system names.
  public List<String> names() {
    var names = new ArrayList<String>();
    try (var entries = Files.newDirectoryStream(root)) {
      for (var entry : entries) {
        names.add(entry.getFileName().toString());
        if (names.size() == MOST_NAMES) {
          break;
        }
      }
    } catch (IOException | DirectoryIteratorException _) {
      // Whoever reads a file of the folder will be told why it does not work.
    }
    names.sort(null);
    return names;
  }

  public boolean has(String file) {
    return Files.exists(root.resolve(file), LinkOption.NOFOLLOW_LINKS);
  }

  /// The text of a file that is there, without a byte order mark; or a finding.
  public Optional<Text> read(String file, Report report) {
    try {
      var path = root.resolve(file).toRealPath();
      var refusal = refusal(file, path);
      refusal.ifPresent(report::add);
      return refusal.isPresent() ? Optional.empty() : decode(file, bytes(path), report);
    } catch (IOException e) {
      report.add(new UnreadableFile(Position.ofFile(file), reason(e)));
      return Optional.empty();
    }
  }

  private Optional<FileFinding> refusal(String file, Path path) throws IOException {
    var at = Position.ofFile(file);
    if (!path.startsWith(root)) {
      return Optional.of(new LeadsOutside(at));
    }
    if (!Files.isRegularFile(path)) {
      return Optional.of(new UnreadableFile(at, "it is not a file"));
    }
    var size = Files.size(path);
    return size > LARGEST ? Optional.of(new FileTooLarge(at, size)) : Optional.empty();
  }

  private static byte[] bytes(Path path) throws IOException {
    try (var in = Files.newInputStream(path)) {
      return in.readNBytes((int) LARGEST);
    }
  }

  private static Optional<Text> decode(String file, byte[] bytes, Report report) {
    if (isUtf16(bytes)) {
      report.add(new NotUtf8(Position.ofFile(file), "UTF-16"));
      return Optional.empty();
    }
    var chars = CharBuffer.allocate(bytes.length);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var outcome = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    var content = chars.flip().toString();
    var text = new Text(file, content.startsWith("\uFEFF") ? content.substring(1) : content);
    var control = firstControl(text.content());
    if (control < text.content().length()) {
      report.add(new BinaryContent(text.at(control), text.content().charAt(control)));
      return Optional.empty();
    }
    if (outcome.isError()) {
      report.add(new NotUtf8(text.at(text.content().length()), "Windows-1252 or Latin-1"));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /// With its mark, or without one but with every other byte of the beginning zero.
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    var first = bytes[0] & 0xFF;
    var second = bytes[1] & 0xFF;
    return (first == 0xFE && second == 0xFF)
        || (first == 0xFF && second == 0xFE)
        || (bytes.length >= 4
            && (first == 0) != (second == 0)
            && (first == 0) == (bytes[2] == 0)
            && (second == 0) == (bytes[3] == 0));
  }

  /// The offset of the first control character that no text has, or the length.
  private static int firstControl(String content) {
    for (int i = 0; i < content.length(); i++) {
      var c = content.charAt(i);
      if ((c < ' ' && c != '\t' && c != '\n' && c != '\r')
          || (c >= 0x7F && c < 0xA0 && c != 0x85)) {
        return i;
      }
    }
    return content.length();
  }

  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "reading it is not permitted";
      case NoSuchFileException _ -> "it leads to nothing";
      case FileSystemLoopException _ -> "it leads to itself";
      default -> "the system says: " + e.getMessage();
    };
  }
}
