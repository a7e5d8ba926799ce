package org.muster.spark;

import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.muster.cli.ask.CannotAsk;
import org.muster.cli.ask.SweepMistake;
import org.muster.cli.worlds.WorldRows;
import org.muster.cli.worlds.WorldsExport.Wanted;
import org.muster.exchange.worlds.Column;
import org.muster.exchange.worlds.Column.Kind;
import org.muster.exchange.worlds.Portion;
import org.muster.exchange.worlds.Values;
import org.muster.model.sweep.Method;

/// The table of worlds as Spark has tables: spread over the machines, which write a file each.
final class RowFrame {
  private final Errand errand;
  private final Dataset<Row> frame;

  RowFrame(SparkSession session, Cluster cluster, Errand errand) {
    this.errand = errand;
    var schema =
        new StructType(
            errand.rows().columns().stream().map(RowFrame::field).toArray(StructField[]::new));
    var sent = cluster.sent(errand);
    var rows =
        cluster.numbers(errand.rows().chunks()).flatMap(chunk -> rows(sent.value().rows(), chunk));
    this.frame = session.createDataFrame(rows, schema);
  }

  Dataset<Row> frame() {
    return frame;
  }

  /// How many rows there are.
  long rows() {
    var job = errand.job();
    return job.method() instanceof Method.Sampled(var samples, _)
        ? samples
        : job.space().size().longValueExact();
  }

  /// Writes a folder of that name, with a file of each task in it.
  ///
  /// @throws CannotAsk if it is there already
  void write(Wanted wanted) {
    var path = path(wanted);
    try {
      switch (wanted.form()) {
        case PARQUET -> frame.write().parquet(path);
        case CSV -> frame.write().option("header", true).csv(path);
        case JSON_LINES -> frame.write().option("ignoreNullFields", false).json(path);
      }
    } catch (Exception failure) {
      // Spark throws what its Scala code does not declare, such as AnalysisException.
      var reason = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
      throw new CannotAsk(new SweepMistake.CannotWrite("--out", wanted.written(), reason));
    }
  }

  /// What has a scheme, such as `hdfs://`, is Spark's to find; all else is a file.
  private static String path(Wanted wanted) {
    return wanted.written().contains("://")
        ? wanted.written()
        : wanted.file().toAbsolutePath().toUri().toString();
  }

  private static StructField field(Column column) {
    return DataTypes.createStructField(
            column.name(), type(column), column.kind() instanceof Kind.TruthIfAsked)
        .withComment(column.means());
  }

  private static DataType type(Column column) {
    return switch (column.kind()) {
      case Kind.Choice _ -> DataTypes.StringType;
      case Kind.Whole() -> DataTypes.LongType;
      case Kind.Fraction() -> DataTypes.DoubleType;
      case Kind.Truth(), Kind.TruthIfAsked() -> DataTypes.BooleanType;
    };
  }

  private static Iterator<Row> rows(WorldRows worlds, int chunk) {
    return worlds.portions(chunk).stream().flatMap(it -> rows(worlds, it)).iterator();
  }

  private static Stream<Row> rows(WorldRows worlds, Portion portion) {
    var columns = worlds.columns();
    var values =
        IntStream.range(0, columns.size()).mapToObj(portion::values).toArray(Values[]::new);
    return IntStream.range(0, portion.rows())
        .mapToObj(row -> {
          var cells = new Object[values.length];
          for (int at = 0; at < cells.length; at++) {
            cells[at] = cell(columns.get(at), values[at], row);
          }
          return RowFactory.create(cells);
        });
  }

  @SuppressWarnings("NullAway") // a row of Spark has null where nothing is said
  private static Object cell(Column column, Values values, int row) {
    return switch (values) {
      case Values.Places(var places) -> ((Kind.Choice) column.kind()).options().get(places[row]);
      case Values.Numbers(var numbers) -> numbers[row];
      case Values.Fractions(var fractions) -> fractions[row];
      case Values.Truths(var holds) -> Values.isSet(holds, row);
      case Values.TruthsIfAsked(var holds, var asked) ->
          Values.isSet(asked, row) ? (Object) Values.isSet(holds, row) : null;
    };
  }
}
