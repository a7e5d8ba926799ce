package org.muster.exchange.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.exchange.condition.Examples.READER;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// However long or crooked a text is, the answer is a condition or a fault, and it comes soon.
final class LimitsTest {
  private static final String CEASEFIRE = "ceasefire";

  @Test
  void readsUpToTenThousandCharacters() {
    var text = CEASEFIRE + " && joins('USA')".repeat(624);

    assertThat(READER.read(text + " ".repeat(10_000 - text.length()), Use.PLEDGE).condition())
        .isPresent();
    assertThat(faults(text + " ".repeat(10_001 - text.length())))
        .containsExactly("The condition has 10001 characters; 10000 are allowed.");
  }

  @Test
  void readsFiftyBracketsInEachOther() {
    assertThat(faults("(".repeat(50) + CEASEFIRE + ")".repeat(50))).isEmpty();
    assertThat(faults("(".repeat(51) + CEASEFIRE + ")".repeat(51)))
        .containsExactly("The brackets are nested more than 50 deep.");
    assertThat(faults("(".repeat(9_000)))
        .containsExactly("The brackets are nested more than 50 deep.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ceasefire == ", "ceasefire ? ceasefire : ", "1 < "})
  void saysThatAChainIsTooDeep(String link) {
    assertThat(faults(link.repeat(300) + CEASEFIRE))
        .containsExactly("The condition is nested too deeply.");
  }

  /// Each level says the one below it twice, so that thirty levels would be a thousand million
  /// parts.
  @Test
  void doesNotLetAShortTextBecomeAHugeCondition() {
    var choices = "(".repeat(30) + CEASEFIRE + " ? joins('USA') : joins('GBR'))".repeat(30);

    assertThat(faults(choices))
        .containsExactly(
            "The condition is too large: ?: and == between conditions say their parts twice.");
    assertThat(faults(CEASEFIRE + " == ceasefire".repeat(30))).hasSize(1);
  }

  @Test
  void readsLongRowsOfNotAndMinus() {
    assertThat(faults("!".repeat(9_000) + CEASEFIRE)).isEmpty();
    assertThat(faults("nations() >= " + "-".repeat(9_000) + "5")).isEmpty();
  }

  @Test
  void shortensLongNamesInMessages() {
    var message = faults("mission == '" + "x".repeat(5_000) + "'").getFirst();

    assertThat(message).hasSizeLessThan(200).contains("has no option 'xxx");
  }

  /// On a stack as small as a server may give its threads.
  private static List<String> faults(String text) {
    var faults = new AtomicReference<List<String>>(List.of("nothing came back"));
    var thread =
        new Thread(
            null,
            () ->
                faults.set(
                    READER.read(text, Use.PLEDGE).faults().stream().map(Fault::message).toList()),
            "small",
            512 * 1024);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return faults.get();
  }
}
