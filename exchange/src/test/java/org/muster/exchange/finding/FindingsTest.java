package org.muster.exchange.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.exchange.finding.MeaningFinding.CitesNothing;
import org.muster.exchange.finding.MeaningFinding.NoSuchDate;
import org.muster.exchange.finding.ReferenceFinding.UnknownNation;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Position;

class FindingsTest {
  private static final Finding LAT =
      new UnknownNation(new Position("pledges.yaml", 7, 11), "LAT", List.of("LVA", "LTU"));
  private static final Finding NO_DAY =
      new NoSuchDate(new Position("pledges.yaml", 12, 3), "2025-02-30");
  private static final Finding ASSUMED =
      new CitesNothing(new Position("pledges.yaml", 10, 7), "lva-land");

  @Test
  void aFindingIsAPlaceASentenceAndAWayOut() {
    assertThat(Findings.text(LAT))
        .isEqualTo(
            """
            pledges.yaml:7:11: no nation has the code "LAT".
              Did you mean LVA or LTU?
            """);
  }

  @Test
  void theLastLineCounts() {
    assertThat(Findings.text(List.of(LAT, ASSUMED, NO_DAY)))
        .endsWith("2 errors, 1 warning.\n")
        .contains("pledges.yaml:10:7: warning: the pledge \"lva-land\"");
    assertThat(Findings.text(List.of())).isEqualTo("no errors, no warnings.\n");
  }

  @Test
  void theKindIsTheNameInTheManual() {
    assertThat(LAT.kind()).isEqualTo("unknown-nation");
  }

  @Test
  void aReportSortsByPlaceAndTellsNothingTwice() {
    var report = new Report();
    Stream.of(NO_DAY, LAT, LAT, ASSUMED).forEach(report::add);
    assertThat(report.findings()).containsExactly(LAT, ASSUMED, NO_DAY);
  }

  @Test
  void ofOneFileAThousandFindingsAreEnough() {
    var report = new Report();
    for (int line = 1; line <= 5_000; line++) {
      report.add(new NoSuchDate(new Position("sources.csv", line, 1), "2025-02-30"));
    }
    assertThat(report.findings()).hasSize(1_001);
    assertThat(report.findings().getFirst().message()).contains("more is wrong");
  }

  @Test
  void withoutANearCodeTheHintSaysWhatToDo() {
    assertThat(new UnknownNation(LAT.at(), "XYZ", List.of()).hint())
        .isEqualTo("Add the nation to nations.csv, or correct the code.");
  }
}
