package org.muster.cli.ask;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.muster.engine.sweep.plans.PlanStore;
import org.muster.exchange.mission.Fingerprint;
import org.muster.model.chance.Chances;
import org.muster.model.mission.Mission;
import org.muster.model.sweep.PlanSummary;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A folder in which finished plans are kept, a line of JSON each.
///
/// A line is written and flushed as soon as its plan is made, so nothing that is finished is lost
/// if the process dies. What cannot be read, such as a last line that was torn then, is passed over
/// and planned again.
public final class PlanFolder implements PlanStore, AutoCloseable {
  private static final String FILE = "plans.jsonl";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultVisibility(it -> it.withIsGetterVisibility(Visibility.NONE))
          .build();

  private final Map<String, PlanSummary> kept = new HashMap<>();
  private final BufferedWriter writer;

  /// A line.
  ///
  /// @param key SHA-256 over everything that the plan depends on, in hexadecimal digits
  record Entry(String key, PlanSummary plan) {}

  private PlanFolder(Path file) throws IOException {
    var isTorn = false;
    if (Files.exists(file)) {
      var text = Files.readString(file);
      text.lines().forEach(this::read);
      isTorn = !text.isEmpty() && !text.endsWith("\n");
    }
    this.writer =
        Files.newBufferedWriter(
            file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    if (isTorn) {
      writer.newLine();
      writer.flush();
    }
  }

  /// @param written as on the command line
  /// @throws CannotAsk if it is no folder that can be written to
  public static PlanFolder open(Path folder, String written) {
    try {
      Files.createDirectories(folder);
      return new PlanFolder(folder.resolve(FILE));
    } catch (MalformedInputException noText) {
      throw new CannotAsk(new Mistake.CannotWork(written, "its " + FILE + " is not text"));
    } catch (IOException cause) {
      throw new CannotAsk(
          new Mistake.CannotWork(written, "it cannot be written (" + cause.getMessage() + ")"));
    }
  }

  /// What a plan depends on besides what its job knows. How likely what is does not matter to it.
  public static String basis(Mission mission) {
    return Fingerprint.of(mission.withChances(Chances.EVEN)) + " " + EngineVersion.text();
  }

  /// A plan as text, as it is kept and sent to other machines.
  public static String text(PlanSummary plan) {
    return JSON.writeValueAsString(plan);
  }

  /// The plan of a text.
  public static PlanSummary plan(String text) {
    return JSON.readValue(text, PlanSummary.class);
  }

  private void read(String line) {
    try {
      var entry = JSON.readValue(line, Entry.class);
      if (entry != null && entry.key() != null && entry.plan() != null) {
        kept.put(entry.key(), entry.plan());
      }
    } catch (JacksonException | IllegalArgumentException unreadable) {
      // planned again
    }
  }

  @Override
  public synchronized Optional<PlanSummary> finished(String key) {
    return Optional.ofNullable(kept.get(Inquiry.hash(key)));
  }

  @Override
  public synchronized void keep(String key, PlanSummary summary) {
    var hash = Inquiry.hash(key);
    try {
      writer.write(JSON.writeValueAsString(new Entry(hash, summary)));
      writer.newLine();
      writer.flush();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    kept.put(hash, summary);
  }

  @Override
  public synchronized void close() {
    try {
      writer.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
