package org.muster.cli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.cli.Run;

/// Every output in JSON is as its published schema says.
final class OutputSchemaTest {
  private static final String PUBLISHED = "https://muster.org/schema/output/";
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDialect(
          Dialects.getDraft202012(),
          registry ->
              registry.schemaIdResolvers(
                  ids -> ids.mapPrefix(PUBLISHED, "classpath:org/muster/cli/schema/")));

  static Stream<List<String>> questions() {
    var ofMissions =
        Stream.of("two-wait", "five-nations", "reassurance-ukraine")
            .map(mission -> "missions/" + mission)
            .flatMap(OutputSchemaTest::questionsOf);
    return Stream.of(ofMissions, questionsOfPlans(), questionsOfSize(), questionsOfWorlds())
        .flatMap(it -> it);
  }

  private static Stream<List<String>> questionsOfWorlds() {
    var large = "missions/reassurance-ukraine";
    return Stream.of(
        List.of("sweep", "missions/two-wait"),
        List.of("sweep", "missions/five-nations", "--mode", "at-once", "--optimistic"),
        List.of("sweep", large, "--over", "ceasefire,us-air-cover", "--as-of", "2025-04-10"),
        List.of("sweep", large, "--chances", "--over", "ceasefire", "--over", "peace-deal"),
        List.of("sweep", large, "--samples", "500", "--seed", "2", "--limit", "100"),
        List.of("sweep", large, "--over", "ceasfire", "--target", "brigad"),
        List.of("sweep", large, "--out", "worlds.doc"));
  }

  private static Stream<List<String>> questionsOfPlans() {
    var mission = "missions/five-nations";
    return Stream.of(
        List.of("fill", mission, "det-ground"),
        List.of("fill", mission, "det-ground", "--mode", "declared"),
        List.of("plan", mission, "--mode", "declared", "--forbid", "prt-land", "--shift", "NLD=7"),
        List.of("plan", mission, "--mode", "declared", "--pin", "prt-land=det-ground:D+0"),
        List.of("timeline", mission, "--mode", "declared", "--pin", "prt-land=det-sea-watch"),
        List.of("fill", mission, "det-ground", "--mode", "declared", "--pin", "nld-sea=det-ground"),
        List.of("risk", mission, "--samples", "100", "--mode", "simultaneous"),
        List.of("risk", mission, "--samples", "100", "--plans", "1", "--by", "D+30"),
        List.of("risk", mission, "--by", "D+9999"),
        List.of("prices", mission),
        List.of("prices", mission, "--mode", "declared"),
        List.of("prices", mission, "--mode", "declared", "--pin", "prt-land=det-ground:D+0"),
        List.of("place", mission, "nld-land", "--mode", "declared"),
        List.of("place", mission, "nld-land", "--mode", "declared", "--pin", "nld-land=det-ground"),
        List.of("place", mission, "prt-land", "--mode", "declared", "--forbid", "prt-land"),
        List.of("place", mission, "nld-sea", "--mode", "declared", "--pin", "nld-sea=det-ground"),
        List.of("plan", mission, "--pin", "no-such-unit=no-such-line@nowhere"));
  }

  private static Stream<List<String>> questionsOfSize() {
    return Stream.of(
        List.of("size"),
        List.of("size", "--scale", "corps", "--line-km", "1000", "--factor", "ground-share=0.4"),
        List.of("size", "--mission-type", "monitoring", "--line-km", "470"),
        List.of("size", "--mission-type", "peacekeeping", "--inhabitants", "2000000"),
        List.of("size", "--scale", "brigade", "--factor", "ground-share=0.95"),
        List.of("size", "--factor", "no-such-factor=1"));
  }

  private static Stream<List<String>> questionsOf(String mission) {
    return Stream.of(
        List.of("plan", mission),
        List.of("plan", mission, "--optimistic"),
        List.of("plan", mission, "--mode", "declared", "--d-day", "2026-03-01"),
        List.of("timeline", mission),
        List.of("timeline", mission, "--mode", "declared"),
        List.of("fill", mission, "no-such-line"),
        List.of("place", mission, "no-such-unit"),
        List.of("resolve", mission),
        List.of("resolve", mission, "--as-of", "2025-04-10"),
        List.of("resolve", mission, "--decide", "no-such=yes"),
        List.of("why", mission, mission.endsWith("five-nations") ? "NOR" : "LVA"),
        List.of("why", mission, "XXX"),
        List.of("unlock", mission, "--target", "nations() >= 3", "--max-size", "2"),
        List.of("unlock", mission, "--target", "nations() >= 2", "--mode", "simultaneous"),
        List.of("unlock", mission, "--target", "nations( >= 2"),
        List.of("pivots", mission, "--target", "nations('land') >= 2", "--samples", "200"),
        List.of("stable", mission),
        List.of("sites", mission),
        List.of("sites", mission, "--p", "2", "--weight", "access=0", "--any-room"),
        List.of("sites", mission, "--with", "kiev"),
        List.of("check", mission),
        List.of("format", mission, "--check"),
        List.of("resolve", mission, "--no-such-option"));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void isAsPublished(List<String> question) {
    var arguments = Stream.concat(question.stream(), Stream.of("--format", "json"));
    var run = Run.in(Run.HOME, arguments.toList());
    var name = run.exitCode() == 2 ? "check" : question.getFirst();
    assertThat(schema(name).validate(run.out(), InputFormat.JSON)).isEmpty();
    assertThat(run.err()).isEmpty();
  }

  static Schema schema(String name) {
    return schema(name, "");
  }

  /// @param fragment such as `#/$defs/head`; empty for the whole schema
  static Schema schema(String name, String fragment) {
    return SCHEMAS.getSchema(SchemaLocation.of(PUBLISHED + name + ".schema.json" + fragment));
  }
}
