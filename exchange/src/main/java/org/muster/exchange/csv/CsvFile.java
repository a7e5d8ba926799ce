package org.muster.exchange.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.muster.exchange.finding.Report;
import org.muster.exchange.finding.Similar;
import org.muster.exchange.finding.SyntaxFinding.CsvSyntax;
import org.muster.exchange.finding.SyntaxFinding.DuplicateColumn;
import org.muster.exchange.finding.SyntaxFinding.MissingColumn;
import org.muster.exchange.finding.SyntaxFinding.TooManyValues;
import org.muster.exchange.finding.SyntaxFinding.UnknownColumn;
import org.muster.exchange.finding.SyntaxFinding.WrongFieldCount;
import org.muster.exchange.text.Text;
import org.muster.exchange.yaml.Node.Entry;
import org.muster.exchange.yaml.Node.Mapping;
import org.muster.exchange.yaml.Node.Raw;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.exchange.yaml.Node.Style;
import org.muster.model.finding.Position;

/// Reads a CSV file with a header.
///
/// Blanks around a field are dropped unless it is quoted; a field without content is "not known"
/// and left out of its row. Rows with a wrong number of fields are told and left out.
public final class CsvFile {
  private static final int MOST_VALUES = 500_000;

  private final Text text;
  private final Report report;

  private CsvFile(Text text, Report report) {
    this.text = text;
    this.report = report;
  }

  /// The rows, each a mapping from column to cell. Empty if the header or the text is not usable.
  ///
  /// @param columns all there are, in canonical order
  /// @param required those that the header must name
  public static Optional<List<Mapping>> read(
      Text text, List<String> columns, List<String> required, Report report) {
    return new CsvFile(text, report).read(columns, required);
  }

  private Optional<List<Mapping>> read(List<String> columns, List<String> required) {
    var records = records();
    if (records.isEmpty()) {
      return Optional.empty();
    }
    if (records.get().isEmpty()) {
      report.add(new MissingColumn(new Position(text.file(), 1, 1), required.getFirst(), columns));
      return Optional.empty();
    }
    var header = records.get().getFirst();
    if (!isHeader(header, columns, required)) {
      return Optional.empty();
    }
    var rows = new ArrayList<Mapping>();
    for (var row : records.get().subList(1, records.get().size())) {
      if (row.size() == header.size()) {
        rows.add(mapping(header, row));
      } else {
        report.add(new WrongFieldCount(row.getFirst().at(), header.size(), row.size()));
      }
    }
    return Optional.of(List.copyOf(rows));
  }

  private Optional<List<List<Scalar>>> records() {
    var rows = new Rows();
    try (var reader =
        CsvReader.builder()
            .maxBufferSize(Math.max(1024, 2 * text.content().length()))
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(true)
            .build(rows, text.content())) {
      var records = new ArrayList<List<Scalar>>();
      for (var record : reader) {
        if (rows.isTooMany()) {
          report.add(new TooManyValues(record.getFirst().at(), MOST_VALUES));
          return Optional.empty();
        }
        if (record.stream().anyMatch(field -> !field.text().isEmpty() || record.size() > 1)) {
          records.add(record);
        }
      }
      return Optional.of(records);
    } catch (CsvParseException _) {
      report.add(
          new CsvSyntax(
              rows.line(),
              "a quoted field does not end where it should",
              "Close the quotes, and write a double quote within a field twice."));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isHeader(List<Scalar> header, List<String> columns, List<String> required) {
    var errors = report.count(text.file());
    var seen = new HashSet<String>();
    var meant = new HashSet<String>();
    for (var cell : header) {
      if (!columns.contains(cell.text())) {
        var similar = Similar.to(cell.text(), columns);
        report.add(new UnknownColumn(cell.at(), cell.text(), similar, columns));
        meant.addAll(similar);
      } else if (!seen.add(cell.text())) {
        report.add(new DuplicateColumn(cell.at(), cell.text()));
      }
    }
    for (var column : required) {
      if (!seen.contains(column) && !meant.contains(column)) {
        report.add(new MissingColumn(header.getFirst().at(), column, columns));
      }
    }
    return report.count(text.file()) == errors;
  }

  private static Mapping mapping(List<Scalar> header, List<Scalar> row) {
    var entries = new LinkedHashMap<String, Entry>();
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).text().isEmpty()) {
        entries.put(header.get(i).text(), new Entry(header.get(i), row.get(i)));
      }
    }
    return new Mapping(row.getFirst().at(), entries);
  }

  /// Takes the fields from the parser and counts lines and columns.
  private final class Rows extends AbstractBaseCsvCallbackHandler<List<Scalar>> {
    private List<Scalar> fields = new ArrayList<>();
    private int line = 1;
    private int column = 1;
    private int values;

    @Override
    protected void handleBegin(long startingLineNumber) {
      line = (int) startingLineNumber;
      column = 1;
      fields = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      if (++values > MOST_VALUES) {
        return;
      }
      var value = new String(buffer, offset, length);
      var at = new Position(text.file(), line, column);
      var shown = quoted ? value : value.strip();
      fields.add(new Scalar(at, shown, Style.CELL, new Raw(text, 0, 0)));
      advance(value, quoted);
    }

    private void advance(String value, boolean quoted) {
      column += quoted ? 1 : 0;
      for (int i = 0; i < value.length(); i++) {
        var c = value.charAt(i);
        if (c == '\n' || c == '\r') {
          i += c == '\r' && i + 1 < value.length() && value.charAt(i + 1) == '\n' ? 1 : 0;
          line++;
          column = 1;
        } else if (!Character.isLowSurrogate(c)) {
          column += c == '"' ? 2 : 1;
        }
      }
      column += quoted ? 2 : 1;
    }

    @Override
    protected List<Scalar> buildRecord() {
      return List.copyOf(fields);
    }

    boolean isTooMany() {
      return values > MOST_VALUES;
    }

    Position line() {
      return new Position(text.file(), line, 1);
    }
  }
}
