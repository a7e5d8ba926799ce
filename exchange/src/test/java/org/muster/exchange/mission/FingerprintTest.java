package org.muster.exchange.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.exchange.finding.Findings;

/// Two missions whose plans could differ have different fingerprints.
class FingerprintTest {
  private static final String MISSION =
      """
      id: two
      title: Two
      decisions: {go: {options: [no, yes]}}
      planning: {notice: 30 days, approach: 14 days, handover: 7 days, tour: 6 months, rotation-ratio: 2, approval: 14 days, unit-size: 500, assumption: by rule}
      milestones:
        ioc: {lines: [ground], filled: 60, hold: 4 weeks}
        foc: {need: essential, priority: 1}
      composites:
        both: {title: Both, lead: EST, component: land, capability: battalion, parts: [est-land, lva-land]}
      """;
  private static final String PLEDGES =
      """
      - id: est-land
        nation: EST
        component: land
        dwell: 12 months
        lift: 400
        caveats:
          - {kind: area, rule: limitation, text: t, places: [riga], closer-than: 50, capabilities: [battalion], approval: 10 days}
        note: n
      - {id: lva-land, nation: LVA, component: land, note: n}
      - {id: lva-sea, nation: LVA, component: sea, note: n}
      """;
  private static final String REQUIREMENTS =
      """
      - id: all
        lines:
          - {id: ground, capability: battalion, amount: 1, sites: [riga]}
          - {id: watch, component: sea, strength: 10}
      """;
  private static final String SITES =
      """
      id,name,lat,lon,throughput,contact_km
      riga,Riga,56.95,24.11,200,300
      cesis,Cesis,57.31,25.27,100,350
      """;
  private static final String LIFT =
      """
      lift:
        - {id: trucks, mode: road, owner: LVA, pooled: no, capacity: 100, window: D+0.., assumption: a}
      """;

  private static final String CHANCES =
      """
      decisions:
        go: {chances: {no: 60%, yes: 40%}, assumption: by feel}
      honouring: {nations: {EST: {chance: 90%}}}
      delays: {components: {land: {least: 0 days, likely: 21 days, most: 4 months}}}
      d-day: {earliest: 2026-03-01, likely: 2026-04-01, latest: 2026-12-01}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "notice: 30,notice: 31",
    "approach: 14,approach: 15",
    "handover: 7,handover: 8",
    "tour: 6,tour: 7",
    "rotation-ratio: 2,rotation-ratio: 3",
    "approval: 14,approval: 15",
    "unit-size: 500,unit-size: 400",
    "by rule,by custom",
    "lines: [ground],lines: [watch]",
    "filled: 60,filled: 70",
    "hold: 4,hold: 5",
    "need: essential,need: desired",
    "priority: 1,priority: 2",
    "ioc:,eoc:",
    "title: Both,title: Two",
    "lead: EST,lead: LVA",
    "'component: land, cap','component: sea, cap'",
    "'parts: [est-land, lva-land]','parts: [est-land, lva-sea]'",
    "dwell: 12,dwell: 13",
    "lift: 400,lift: 401",
    "places: [riga],places: [cesis]",
    "closer-than: 50,closer-than: 60",
    "approval: 10,approval: 11",
    "sites: [riga],sites: [cesis]",
    "'24.11,200,','24.11,201,'",
    "',300',',301'",
    "mode: road,mode: rail",
    "owner: LVA,owner: EST",
    "pooled: no,pooled: yes",
    "capacity: 100,capacity: 101",
    "window: D+0,window: D+1",
    "'no: 60%, yes: 40%','no: 61%, yes: 39%'",
    "by feel,by reason",
    "chance: 90%,chance: 91%",
    "likely: 21,likely: 22",
    "latest: 2026-12-01,latest: 2026-12-02",
  })
  void whateverAPlanRestsOnChangesTheFingerprint(String from, String to) throws IOException {
    var before = fingerprint("", "");
    assertThat(fingerprint(from, to)).isNotEqualTo(before);
    assertThat(fingerprint("", "")).isEqualTo(before);
  }

  @Test
  void theOrderOfMilestonesCounts() throws IOException {
    var lines = MISSION.lines().toList();
    var swapped = new ArrayList<>(lines);
    Collections.swap(swapped, 5, 6);
    assertThat(fingerprint(MISSION, String.join("\n", swapped))).isNotEqualTo(fingerprint("", ""));
  }

  private String fingerprint(String from, String to) throws IOException {
    Files.writeString(folder.resolve("mission.yaml"), MISSION.replace(from, to));
    Files.writeString(folder.resolve("pledges.yaml"), PLEDGES.replace(from, to));
    Files.writeString(folder.resolve("requirements.yaml"), REQUIREMENTS.replace(from, to));
    Files.writeString(folder.resolve("sites.csv"), SITES.replace(from, to));
    Files.writeString(folder.resolve("lift.yaml"), LIFT.replace(from, to));
    Files.writeString(folder.resolve("chances.yaml"), CHANCES.replace(from, to));
    var reading = MissionFolder.read(folder);
    return reading
        .mission()
        .map(Fingerprint::of)
        .orElseThrow(() -> new AssertionError(Findings.text(reading.findings())));
  }
}
