package org.muster.exchange.mission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.exchange.finding.Report;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Position;

class NationCodesTest {
  private static final Position HERE = new Position("pledges.yaml", 2, 11);

  private final NationCodes codes = new NationCodes();
  private final Report report = new Report();

  @ParameterizedTest
  @CsvSource({"LAT, LVA", "GER, DEU", "UK, GBR", "LV, LVA", "lva, LVA", "Estonia, EST", "POR, PRT"})
  void whatPeopleWriteIsUnderstood(String written, String meant) {
    assertThat(codes.similar(written)).contains(meant);
  }

  @Test
  void theNationsOfTheMissionAreThoughtOfFirst() {
    codes.list("LAV", "Lavonia");
    assertThat(codes.similar("LAB")).containsExactly("LAV");
  }

  @Test
  void aCodeOfTheMissionsOwnIsAsGoodAsOneOfIso() {
    codes.list("XKX", "Kosovo");
    codes.hasList(true);
    codes.check("XKX", HERE, report);
    assertThat(report.findings()).isEmpty();
    codes.check("XXA", HERE, report);
    assertThat(report.hasErrors()).isTrue();
  }

  @Test
  void withoutAListEveryCodeOfIsoWillDo() {
    codes.check("EST", HERE, report);
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void aNationThatTheListLacksIsAWarningOnce() {
    codes.list("LVA", "Latvia");
    codes.hasList(true);
    codes.check("EST", HERE, report);
    codes.check("EST", new Position("pledges.yaml", 9, 11), report);
    assertThat(report.findings()).extracting(Finding::kind).containsExactly("nation-not-listed");
  }
}
