package org.muster.cli.worlds;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.cli.ask.CannotAsk;
import org.muster.cli.ask.EngineVersion;
import org.muster.cli.ask.SweepInquiry;
import org.muster.cli.ask.SweepMistake;
import org.muster.cli.text.Figures;
import org.muster.engine.Watch;
import org.muster.engine.sweep.SweepJob;
import org.muster.exchange.worlds.Form;
import org.muster.exchange.worlds.Heading;
import org.muster.exchange.worlds.Portion;
import org.muster.exchange.worlds.WorldsFile;
import org.muster.model.sweep.Method;

/// Writes the worlds of a sweep into files, all in one go, chunk after chunk.
public final class WorldsExport {
  private final SweepInquiry asked;
  private final SweepJob job;

  /// A file that is wanted.
  ///
  /// @param written as on the command line
  public record Wanted(String written, Path file, Form form) {
    /// @param directory what a relative path starts from
    /// @throws CannotAsk if its name does not say what it is to be
    public static Wanted of(Path directory, String written) {
      var form =
          Form.of(written)
              .orElseThrow(() -> new CannotAsk(new SweepMistake.UnknownForm("--out", written)));
      return new Wanted(written, directory.resolve(written), form);
    }
  }

  private WorldsExport(SweepInquiry asked) {
    this.asked = asked;
    this.job = SweepJob.of(asked.task());
  }

  private boolean isDrawn() {
    return job.method() instanceof Method.Sampled;
  }

  /// @throws CannotAsk if the worlds are too many to be looked at one by one
  public static void check(SweepInquiry asked) {
    var job = SweepJob.of(asked.task());
    if (job.method() instanceof Method.Factored) {
      throw new CannotAsk(new SweepMistake.NoRows("--out", Figures.number(job.space().size())));
    }
  }

  /// @param watch looks on; if it stops the work, no file is there
  /// @return how many worlds were written; none if the work was stopped
  /// @throws CannotAsk if a file cannot be written
  public static long write(SweepInquiry asked, List<Wanted> wanted, Watch watch) {
    var open = new ArrayList<Open>();
    try {
      var export = new WorldsExport(asked);
      return export.write(wanted, open, watch);
    } finally {
      open.forEach(Open::close);
    }
  }

  private long write(List<Wanted> wanted, List<Open> open, Watch watch) {
    var worlds = WorldRows.of(job, asked.task().chances());
    var heading = new Heading(worlds.columns(), facts());
    wanted.forEach(it -> open.add(Open.of(it, heading)));
    var rows = 0L;
    for (int chunk = 0; chunk < worlds.chunks(); chunk++) {
      for (var portion : worlds.portions(chunk)) {
        open.forEach(it -> it.add(portion));
        rows += portion.rows();
      }
      if (!watch.goesOn(chunk + 1L, worlds.chunks())) {
        return 0;
      }
    }
    open.forEach(Open::finish);
    return rows;
  }

  private SortedMap<String, String> facts() {
    var inquiry = asked.inquiry();
    var facts = new TreeMap<String, String>();
    facts.put("mission", inquiry.mission().id());
    facts.put("engineVersion", EngineVersion.text());
    facts.put("inputsHash", inquiry.inputsHash());
    facts.put("seed", String.valueOf(asked.task().seed()));
    facts.put("method", isDrawn() ? "sampled" : "whole");
    inquiry.setting().roll().asOf().map(LocalDate::toString).ifPresent(it -> facts.put("asOf", it));
    return facts;
  }

  /// A file that is being written, and what is said if it cannot be.
  private record Open(Wanted wanted, WorldsFile file) {
    static Open of(Wanted wanted, Heading heading) {
      try {
        return new Open(wanted, WorldsFile.open(wanted.file(), wanted.form(), heading));
      } catch (IOException failure) {
        throw cannot(wanted, failure);
      }
    }

    void add(Portion portion) {
      try {
        file.add(portion);
      } catch (IOException failure) {
        throw cannot(wanted, failure);
      }
    }

    void finish() {
      try {
        file.finish();
      } catch (IOException failure) {
        throw cannot(wanted, failure);
      }
    }

    void close() {
      try {
        file.close();
      } catch (IOException failure) {
        throw cannot(wanted, failure);
      }
    }

    private static CannotAsk cannot(Wanted wanted, IOException failure) {
      var reason =
          failure instanceof NoSuchFileException
              ? "there is no such folder"
              : String.valueOf(failure.getMessage());
      return new CannotAsk(new SweepMistake.CannotWrite("--out", wanted.written(), reason));
    }
  }
}
