package org.muster.exchange.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.Rung;

class ImpliedRungTest {
  @TempDir private Path folder;

  @Test
  void anOfferWithoutARungAndWithoutAConditionIsPledged() throws IOException {
    assertThat(pledge("").rung()).isEqualTo(Rung.PLEDGED);
  }

  @Test
  void anOfferWithoutARungThatHasAConditionIsConditional() throws IOException {
    assertThat(pledge("  condition: \"joins('EST')\"\n").rung()).isEqualTo(Rung.CONDITIONAL);
    assertThat(pledge("  alternatives: [{strength: 5, condition: \"joins('EST')\"}]\n").rung())
        .isEqualTo(Rung.CONDITIONAL);
  }

  @Test
  void whatIsCalledUnknownStaysUnknown() throws IOException {
    assertThat(pledge("  rung: unknown\n").rung()).isEqualTo(Rung.UNKNOWN);
  }

  private Pledge pledge(String more) throws IOException {
    Files.writeString(folder.resolve("mission.yaml"), "id: tiny\ntitle: Tiny\n");
    Files.writeString(
        folder.resolve("pledges.yaml"),
        "- id: lva-land\n  nation: LVA\n  component: land\n  note: made up\n" + more);
    return MissionFolder.read(folder).mission().orElseThrow().pledges().getFirst();
  }
}
