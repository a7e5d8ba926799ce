package org.muster.exchange.worlds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.muster.exchange.csv.CsvText;
import org.muster.exchange.worlds.Column.Kind;
import tools.jackson.core.io.JsonStringEncoder;

/// What stands around the values of a row in text; all of it as bytes.
///
/// @param first a line before all rows; nothing if there is none
/// @param before what stands before a value, by column
/// @param options what stands for the options of a choice, by column
/// @param none what stands where nothing is said
/// @param after what ends a row
@SuppressWarnings("ArrayRecordComponent") // never compared
record Script(byte[] first, byte[][] before, byte[][][] options, byte[] none, byte[] after) {
  /// Names in the first line, an empty field where nothing is said.
  static Script csv(List<Column> columns) {
    return new Script(
        bytes(columns.stream().map(Column::name).collect(joining(",", "", "\n"))),
        before(columns, at -> at == 0 ? "" : ","),
        options(columns, CsvText::quoted),
        bytes(""),
        bytes("\n"));
  }

  /// An object a line.
  static Script jsonLines(List<Column> columns) {
    return new Script(
        bytes(""),
        before(columns, at -> (at == 0 ? "{" : ",") + quoted(columns.get(at).name()) + ":"),
        options(columns, Script::quoted),
        bytes("null"),
        bytes("}\n"));
  }

  private static String quoted(String text) {
    var quoted = new StringBuilder();
    JsonStringEncoder.getInstance().quoteAsString(text, quoted);
    return '"' + quoted.toString() + '"';
  }

  private static byte[][] before(List<Column> columns, IntFunction<String> text) {
    return IntStream.range(0, columns.size())
        .mapToObj(at -> bytes(text.apply(at)))
        .toArray(byte[][]::new);
  }

  private static byte[][][] options(List<Column> columns, UnaryOperator<String> written) {
    return columns.stream()
        .map(column ->
            column.kind() instanceof Kind.Choice(var options) ? options : List.<String>of())
        .map(options ->
            options.stream().map(option -> bytes(written.apply(option))).toArray(byte[][]::new))
        .toArray(byte[][][]::new);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
