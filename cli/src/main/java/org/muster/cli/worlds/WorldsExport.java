package org.muster.cli.worlds;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.cli.ask.CannotAsk;
import org.muster.cli.ask.EngineVersion;
import org.muster.cli.ask.SweepInquiry;
import org.muster.cli.ask.SweepMistake;
import org.muster.engine.Watch;
import org.muster.engine.chance.WorldChances;
import org.muster.engine.sweep.SweepJob;
import org.muster.engine.sweep.WorldTable;
import org.muster.exchange.worlds.Form;
import org.muster.exchange.worlds.Heading;
import org.muster.exchange.worlds.Portion;
import org.muster.exchange.worlds.WorldsFile;
import org.muster.model.chance.Chances;
import org.muster.model.sweep.Method;

/// Writes the worlds of a sweep into files, all in one go, chunk after chunk.
public final class WorldsExport {
  private static final double[] NO_CHANCES = {};

  private final SweepInquiry asked;
  private final SweepJob job;
  private final Optional<WorldChances> chances;

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
    this.chances = isDrawn() ? Optional.empty() : asked.task().chances().map(this::chances);
  }

  private WorldChances chances(Chances told) {
    return WorldChances.of(told, job.space());
  }

  private boolean isDrawn() {
    return job.method() instanceof Method.Sampled;
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
    var first = job.table(0);
    var columns =
        Columns.of(
            job.space().over(), first.events(), first.figures(), isDrawn(), chances.isPresent());
    var heading = new Heading(columns.columns(), facts());
    wanted.forEach(it -> open.add(Open.of(it, heading)));
    var rows = 0L;
    for (int chunk = 0; chunk < job.chunks(); chunk++) {
      var table = chunk == 0 ? first : job.table(chunk);
      write(table, columns.cells(), rows, open);
      rows += table.size();
      if (!watch.goesOn(chunk + 1L, job.chunks())) {
        return 0;
      }
    }
    open.forEach(Open::finish);
    return rows;
  }

  private void write(WorldTable table, List<Cell> cells, long number, List<Open> open) {
    var size = Math.toIntExact(table.size());
    var likely = chances.map(it -> it.block(number, size)).orElse(NO_CHANCES);
    for (int from = 0; from < size; from += Portion.MOST_ROWS) {
      var rows = Math.min(Portion.MOST_ROWS, size - from);
      var slice = new Slice(table, cells, likely, number, from, rows);
      open.forEach(it -> it.add(slice));
    }
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
