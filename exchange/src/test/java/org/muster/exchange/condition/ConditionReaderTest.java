package org.muster.exchange.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.exchange.condition.Examples.READER;
import static org.muster.exchange.condition.Examples.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.model.condition.Condition;

final class ConditionReaderTest {
  @ParameterizedTest
  @MethodSource("org.muster.exchange.condition.Case#meanings")
  void readsWhatIsMeant(Case it) {
    assertThat(read(it.text()).written()).isEqualTo(it.expected().getFirst());
  }

  @ParameterizedTest
  @MethodSource("org.muster.exchange.condition.Case#faults")
  void tellsWhatIsWrongAndWhere(Case it) {
    var read = READER.read(it.unmarked(), Use.PLEDGE);

    assertThat(read.condition()).isEmpty();
    assertThat(read.faults()).isEqualTo(it.marked());
  }

  @Test
  void tellsAllFaultsAtOnceInTheOrderOfTheText() {
    var faults = READER.read("joins('XYZ')\n&& missoin == 'x'\n|| strength()", Use.PLEDGE).faults();

    assertThat(faults).extracting(Fault::offset).containsExactly(6, 16, 34);
  }

  @Test
  void countsOffsetsInCharactersOfTheStringWhateverTheTextIsWrittenIn() {
    var faults = READER.read("mission == '😀' || jions('USA')", Use.PLEDGE).faults();

    assertThat(faults).extracting(Fault::offset).containsExactly(11, 19);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n"})
  void saysThatAnEmptyTextIsEmpty(String text) {
    assertThat(READER.read(text, Use.TARGET).faults())
        .containsExactly(
            new Fault(
                0, "The condition is empty.", "Leave it out if there is none, or write true."));
  }

  @Test
  void knowsNoOthersInATarget() {
    assertThat(READER.read("ceasefire && others('land') >= 3", Use.TARGET).faults())
        .containsExactly(
            new Fault(
                13,
                "others('land') cannot stand in a target: nobody in particular asks.",
                "Write nations('land')."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PLEDGE", "NAMED"})
  void knowsOthersWherePledgesAsk(Use use) {
    assertThat(READER.read("others('land') >= 3", use).condition())
        .map(Condition::written)
        .contains("others('land') >= 3");
  }
}
