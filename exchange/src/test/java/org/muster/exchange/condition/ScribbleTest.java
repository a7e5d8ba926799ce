package org.muster.exchange.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is scribbled, it is read or refused with a reason, and never more than that happens.
final class ScribbleTest {
  private static final List<String> PIECES =
      List.of(
          "ceasefire",
          "us-backstop",
          "mission",
          "lva-reading",
          "package",
          "2nd-vote",
          "in",
          "true",
          "null",
          "if",
          "a-b",
          "'monitoring'",
          "\"USA\"",
          "'LVA'",
          "['USA', 'GBR']",
          "[",
          "]",
          "(",
          ")",
          "joins(",
          "joins('USA')",
          "count(",
          "nations()",
          "strength('land')",
          "cond(",
          ",",
          ">=",
          "==",
          "!=",
          "<",
          ">",
          "&&",
          "||",
          "!",
          "?",
          ":",
          "+",
          "-",
          "*",
          "/",
          "%",
          "=",
          "&",
          ".",
          "{",
          "}",
          "0",
          "5",
          "10000",
          "999999999999999999",
          "'",
          "\"",
          "'''",
          "\"\"\"",
          "r'",
          "b'",
          "\\",
          "//",
          "\n",
          "\r",
          " ",
          "\u00a0",
          "é",
          "😀",
          "_",
          "`",
          "@",
          "#",
          "$",
          ";");

  private static final List<String> WHOLE = Case.meanings().map(Case::text).toList();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Integer.getInteger("samples", 300));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsOrRefusesWithAReason(long seed) {
    var text = scribble(new SplittableRandom(seed));

    var read = Examples.READER.read(text, Use.PLEDGE);

    assertThat(read.condition().isPresent()).as(text).isEqualTo(read.faults().isEmpty());
    assertThat(read.faults())
        .as(text)
        .allSatisfy(fault -> {
          assertThat(fault.offset()).isBetween(0, text.length());
          assertThat(fault.message()).isNotBlank();
          assertThat(fault.hint()).isNotBlank();
        });
  }

  /// A good text with something spoilt, or a row of pieces.
  static String scribble(SplittableRandom random) {
    if (random.nextBoolean()) {
      return pieces(random);
    }
    var text = new StringBuilder(one(random, WHOLE));
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      var from = random.nextInt(text.length() + 1);
      var to = Math.min(text.length(), from + random.nextInt(4));
      text.replace(from, to, random.nextBoolean() ? "" : one(random, PIECES));
    }
    return text.toString();
  }

  private static String pieces(SplittableRandom random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(1, 15); i > 0; i--) {
      text.append(one(random, PIECES)).append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  private static String one(SplittableRandom random, List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
