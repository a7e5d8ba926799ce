package org.muster.exchange.worlds;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/// A row becomes a line.
final class TextSheet implements Sheet {
  private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

  private final OutputStream out;
  private final Script script;
  private final int columns;
  private final Row line = new Row();

  TextSheet(OutputStream out, Script script) throws IOException {
    this.out = out;
    this.script = script;
    this.columns = script.before().length;
    out.write(script.first());
  }

  @Override
  public void add(Portion portion) throws IOException {
    var values = IntStream.range(0, columns).mapToObj(portion::values).toArray(Values[]::new);
    for (int row = 0; row < portion.rows(); row++) {
      line.clear();
      for (int column = 0; column < columns; column++) {
        line.add(script.before()[column]);
        value(values[column], column, row);
      }
      line.add(script.after());
      out.write(line.bytes(), 0, line.length());
    }
  }

  private void value(Values values, int column, int row) {
    switch (values) {
      case Values.Places(var options) -> line.add(script.options()[column][options[row]]);
      case Values.Numbers(var numbers) -> line.add(Long.toString(numbers[row]));
      case Values.Fractions(var fractions) -> line.add(Double.toString(fractions[row]));
      case Values.Truths(var holds) -> line.add(Values.isSet(holds, row) ? TRUE : FALSE);
      case Values.TruthsIfAsked(var holds, var asked) -> {
        if (Values.isSet(asked, row)) {
          line.add(Values.isSet(holds, row) ? TRUE : FALSE);
        } else {
          line.add(script.none());
        }
      }
    }
  }

  @Override
  public void finish() {}
}
