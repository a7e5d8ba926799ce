package org.muster.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.cli.Run;
import org.muster.exchange.condition.ConditionReader;
import org.muster.exchange.condition.Use;
import org.muster.exchange.condition.Vocabulary;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.PledgeId;
import org.muster.model.scenario.Decision;

final class ManualTest {
  private final ConditionReader reader = new ConditionReader(vocabulary());

  static Stream<String> forms() {
    return Stream.concat(Phrase.TRUTHS.stream(), Phrase.NUMBERS.stream())
        .flatMap(phrase -> Stream.of(phrase.form().split(", (?=false)", -1)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void whatTheManualWritesCanBeRead(String form) {
    assertThat(reader.read(form, Use.PLEDGE).faults()).isEmpty();
  }

  static List<Chapter> chapters() {
    return Chapter.all();
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void everyChapterFitsThePageAndHasJson(Chapter chapter) {
    var text = Run.of("explain-format", chapter.name());
    assertThat(text.exitCode()).isZero();
    assertThat(text.out().lines().count()).isGreaterThan(4);
    assertThat(text.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) < 101);
    assertThat(Run.of("explain-format", chapter.name(), "--format", "json").out()).startsWith("{");
  }

  @Test
  void theSurveyNamesEveryChapter() {
    var survey = Run.of("explain-format").out();
    assertThat(Chapter.all()).allMatch(chapter -> survey.contains(chapter.name()));
  }

  @Test
  void aFileMayBeNamedWithoutItsEnding() {
    assertThat(Run.of("explain-format", "pledges"))
        .isEqualTo(Run.of("explain-format", "pledges.yaml"));
  }

  @Test
  void aMisspeltChapterIsGuessed() {
    var run = Run.of("explain-format", "pledge.yaml");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Did you mean pledges.yaml?");
  }

  private static Vocabulary vocabulary() {
    SortedMap<String, SortedSet<NationId>> members = new TreeMap<>();
    members.put("baltic-states", new TreeSet<>(List.of(NationId.of("EST"), NationId.of("LVA"))));
    return new Vocabulary(
        List.of(
            Decision.of("ceasefire", "no", "yes"),
            Decision.of("mission", "deterrence", "monitoring", "peacekeeping")),
        new TreeSet<>(List.of("us-backstop")),
        members,
        new TreeSet<>(Stream.of("EST", "LVA", "USA").map(NationId::of).toList()),
        new TreeSet<>(List.of(PledgeId.of("lva-land"))),
        new TreeSet<>(List.of("land", "air-cover", "frigate")));
  }
}
