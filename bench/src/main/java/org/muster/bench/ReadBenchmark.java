package org.muster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.muster.exchange.mission.MissionFolder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// A mission folder with 200 pledges and 200 statements read and checked.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadBenchmark {
  private Path folder = Path.of("");

  @Setup
  public void write() throws IOException {
    folder = Files.createTempDirectory("muster-bench");
    MissionFolder.write(Measured.large(), folder);
    var reading = MissionFolder.read(folder);
    if (!reading.mission().equals(Optional.of(Measured.large()))) {
      throw new IllegalStateException(
          "What was written must be read again as it was: " + reading.findings());
    }
  }

  @Benchmark
  public MissionFolder.Reading read() {
    return MissionFolder.read(folder);
  }
}
