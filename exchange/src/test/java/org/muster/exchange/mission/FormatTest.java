package org.muster.exchange.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {
  @TempDir Path folder;

  @BeforeEach
  void aMission() throws IOException {
    Files.writeString(folder.resolve("mission.yaml"), "id: two\ntitle: Two\n");
    Files.writeString(folder.resolve("pledges.yaml"), "[]\n");
  }

  @Test
  void fieldsAreOrderedQuotesDroppedAndCommentsKeptWhereTheyWere() throws IOException {
    Files.writeString(
        folder.resolve("pledges.yaml"),
        """
        # All offers.

        # The neighbours first
        - nation: "EST"   # who
          id: est-land    # its name


          note: "made up: by us" # a remark
          component:   land
          # graded
          alternatives:
          - {condition: "joins('LVA')", strength: 5 }  # small
          # the larger one
          - strength: 10..20
            condition: "joins('LVA') && nations() >= 3"
          caveats: [{rule: prohibition, kind: area, text: not in the east}]
        # the end
        """);
    assertThat(MissionFolder.format(folder).changed()).containsExactly("pledges.yaml");
    assertThat(folder.resolve("pledges.yaml"))
        .hasContent(
            """
            # All offers.

            # The neighbours first
            - id: est-land  # its name
              nation: EST  # who
              component: land
              rung: conditional
              # graded
              alternatives:
                - {strength: 5, condition: joins('LVA')}  # small
                # the larger one
                - {strength: 10..20, condition: joins('LVA') && nations() >= 3}
              caveats:
                - {kind: area, rule: prohibition, text: not in the east}

              note: "made up: by us"  # a remark
            # the end
            """);
    assertThat(MissionFolder.format(folder).changed()).isEmpty();
  }

  @Test
  void milestonesStayInTheOrderInWhichAPlanReachesForThem() throws IOException {
    Files.writeString(
        folder.resolve("mission.yaml"),
        """
        milestones:
          # first
          ready: {hold: 28 days, filled: 60, priority: 1}
          early: {need: essential}  # second
        planning: {unit-size: 250, notice: 10 days, rotation-ratio: 0}
        id: two
        title: Two
        """);
    MissionFolder.format(folder);
    assertThat(folder.resolve("mission.yaml"))
        .hasContent(
            """
            id: two
            title: Two
            planning:
              notice: 10 days
              rotation-ratio: 0
              unit-size: 250
            milestones:
              # first
              ready:
                priority: 1
                filled: 60
                hold: 28 days
              early:  # second
                need: essential
                filled: 100
            """);
    assertThat(MissionFolder.format(folder).changed()).isEmpty();
  }

  @Test
  void chancesAreToldInPercentAndOptionsInTheOrderOfTheMission() throws IOException {
    Files.writeString(
        folder.resolve("mission.yaml"),
        """
        id: two
        title: Two
        decisions:
          ceasefire:
            options: [no, yes]
          peace:
            options: [no, yes]
        """);
    Files.writeString(
        folder.resolve("chances.yaml"),
        """
        d-day: {latest: 2026-12-01, earliest: 2026-03-01, likely: 2026-04-01}
        decisions:
          # after the arms fall silent
          peace:
            assumption: made up
            rows:
              - chances: {yes: 0.305, no: 0.695}
                when: {ceasefire: yes}  # a truce
              - {when: {ceasefire: no}, chances: {no: 1, yes: 0}}
            given: [ceasefire]
          ceasefire: {chances: {yes: 0.4, no: 60.0%}}
        honouring: {rungs: {pledged: {chance: 1e-1}}}
        """);
    MissionFolder.format(folder);
    assertThat(folder.resolve("chances.yaml"))
        .hasContent(
            """
            decisions:
              ceasefire:
                chances: {no: 60%, yes: 40%}
              # after the arms fall silent
              peace:
                given: [ceasefire]
                rows:
                  - when: {ceasefire: yes}  # a truce
                    chances: {no: 69.5%, yes: 30.5%}
                  - {when: {ceasefire: no}, chances: {no: 100%, yes: 0%}}
                assumption: made up
            honouring:
              rungs:
                pledged:
                  chance: 10%
            d-day:
              earliest: 2026-03-01
              likely: 2026-04-01
              latest: 2026-12-01
            """);
    assertThat(MissionFolder.format(folder).changed()).isEmpty();
  }

  @Test
  void aFolderWithAnErrorIsLeftAsItIs() throws IOException {
    var text = "- {nation: LAT, id: lva-land, component: land, note: made up}\n";
    Files.writeString(folder.resolve("pledges.yaml"), text);
    var formatted = MissionFolder.format(folder);
    assertThat(formatted.changed()).isEmpty();
    assertThat(formatted.findings()).hasSize(1);
    assertThat(folder.resolve("pledges.yaml")).hasContent(text);
  }

  @Test
  void askingWhatWouldChangeChangesNothing() throws IOException {
    Files.writeString(folder.resolve("mission.yaml"), "title: Two\nid: two\n");
    assertThat(MissionFolder.wouldFormat(folder).changed()).containsExactly("mission.yaml");
    assertThat(folder.resolve("mission.yaml")).hasContent("title: Two\nid: two\n");
  }

  @Test
  void tablesGetTheirColumnsInOrder() throws IOException {
    Files.writeString(
        folder.resolve("sources.csv"), "grade,id,title\r\nA,R1,\"One\"\r\nB,R2,\"Two, three\"\r\n");
    MissionFolder.format(folder);
    assertThat(Files.readString(folder.resolve("sources.csv")))
        .isEqualTo(
            """
            id,title,publisher,date,language,url,grade
            R1,One,,,,,A
            R2,"Two, three",,,,,B
            """);
  }

  @Test
  void nothingButTheFilesOfTheMissionIsLeftBehind() throws IOException {
    Files.writeString(folder.resolve("mission.yaml"), "title: Two\nid: two\n");
    MissionFolder.format(folder);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }
}
