package org.muster.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.cli.Run;

final class InquiryTest {
  private final MissionAtHand mission =
      MissionAtHand.in(Run.HOME.resolve("missions/five-nations"), "missions/five-nations");
  private final Inquiry plain = mission.ask(Map.of(), Optional.empty(), false);

  @Test
  void theSameQuestionHasTheSameHash() {
    assertThat(mission.ask(Map.of(), Optional.empty(), false).inputsHash())
        .isEqualTo(plain.inputsHash())
        .matches("[0-9a-f]{64}");
  }

  @Test
  void whateverTheAnswerDependsOnChangesTheHash() {
    assertThat(
            new String[] {
              plain.inputsHash(),
              mission.ask(Map.of("ceasefire", "yes"), Optional.empty(), false).inputsHash(),
              mission.ask(Map.of(), Optional.of(LocalDate.of(2025, 3, 1)), false).inputsHash(),
              mission.ask(Map.of(), Optional.empty(), true).inputsHash(),
              new Inquiry(plain.setting(), "", "another mission", 0).inputsHash()
            })
        .doesNotHaveDuplicates();
  }

  @Test
  void howTheFolderIsCalledDoesNot() {
    assertThat(new Inquiry(plain.setting(), "elsewhere", plain.fingerprint(), 9).inputsHash())
        .isEqualTo(plain.inputsHash());
  }
}
