package org.muster.cli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class PageTest {
  private final Page narrow = new Page(30, false);

  @Test
  void theDateStandsAtTheRightOfTheTitle() {
    narrow.title("Force", "8 Jan 2026");
    assertThat(narrow).hasToString("Force               8 Jan 2026\n");
  }

  @Test
  void aTitleTooLongForOneLineTakesTwo() {
    narrow.title("A force with a very long name", "8 Jan 2026");
    assertThat(narrow).hasToString("A force with a very long name\n8 Jan 2026\n");
  }

  @Test
  void paragraphsAreIndentedAndBrokenBetweenWords() {
    narrow.say("Nobody counts on a promise that still waits.");
    assertThat(narrow).hasToString("  Nobody counts on a promise\n  that still waits.\n");
  }

  @Test
  void whatHangsOnAMarkStandsUnderItsText() {
    narrow.item(" 1.", "If Latvia comes without its conditions");
    assertThat(narrow).hasToString("   1. If Latvia comes without\n      its conditions\n");
  }

  @Test
  void aWordThatIsTooLongIsNotCutSoThatItCanBeCopied() {
    narrow.say("see missions/reassurance-ukraine/pledges.yaml");
    assertThat(narrow).hasToString("  see\n  missions/reassurance-ukraine/pledges.yaml\n");
  }

  @Test
  void numbersAreFlushRightAndTheLastColumnIsWrapped() {
    var table = Table.of("lrl").head("nation", "troops", "why");
    table.row("LVA", "250", "waits for Estonia and for Lithuania");
    table.row("GBR", "7,500", "");
    narrow.add(table);
    assertThat(narrow)
        .hasToString(
            """
              nation  troops  why
              LVA        250  waits for Estonia
                              and for Lithuania
              GBR      7,500
            """);
  }

  @Test
  void aColumnMayBeCutToOneLine() {
    var table = Table.of("lc");
    table.row("[S1]", "Everybody is ready, nobody says when.");
    narrow.add(table);
    assertThat(narrow).hasToString("  [S1]  Everybody is ready …\n");
  }

  @Test
  void aRowMustHaveACellForEachColumn() {
    assertThatThrownBy(() -> Table.of("lr").row("LVA"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The row ([LVA]) must have 2 cells.");
  }

  @Test
  void colourTakesNoRoom() {
    var coloured = new Page(30, true);
    var table = Table.of("lr");
    table.row(coloured.in(Ink.GREEN, "● firm"), "1");
    table.row("○ blocked", "2");
    coloured.add(table);
    assertThat(Typesetting.plain(coloured.toString()))
        .isEqualTo("  ● firm     1\n  ○ blocked  2\n");
    assertThat(coloured.toString()).contains("\u001b[32m● firm\u001b[0m");
  }

  @Test
  void aPageWithoutColourHasNone() {
    assertThat(narrow.in(Ink.RED, "blocked")).isEqualTo("blocked");
  }
}
