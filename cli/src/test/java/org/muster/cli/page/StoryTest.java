package org.muster.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.muster.model.chance.Chances;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.evidence.Precision;
import org.muster.model.evidence.SourceId;
import org.muster.model.evidence.Statement;
import org.muster.model.evidence.StatementId;
import org.muster.model.mission.Mission;
import org.muster.model.nation.NationId;
import org.muster.model.planning.Planning;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.Standing;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.why.Reason;
import org.muster.model.why.Verdict;
import org.muster.model.why.Why;

/// Nothing is told twice.
final class StoryTest {
  private static final StatementId OLD = StatementId.of("S1");
  private static final StatementId NEW = StatementId.of("S2");
  private static final Reason TRUCE = new Reason.OfDecision(DecisionId.of("truce"), "yes", "no");

  @Test
  void aStatementIsQuotedOnceAndCitedAfterwards() {
    var parts = told(pledge("a", said(NEW)), pledge("b", said(NEW))).because();
    assertThat(parts.getFirst().because())
        .extracting(Story.Part::text)
        .first()
        .asString()
        .contains("We come.");
    assertThat(parts.getLast().because()).extracting(Story.Part::text).containsExactly("See [S2].");
  }

  @Test
  void ofADecisionTheLatestWordIsQuoted() {
    var decision = new Why(TRUCE, Verdict.NO, List.of(said(OLD), said(NEW)));
    assertThat(told(decision).because().getFirst().because())
        .extracting(Story.Part::text)
        .satisfiesExactly(
            quoted -> assertThat(quoted).contains("[S2"),
            others -> assertThat(others).isEqualTo("See also [S1]."));
  }

  @Test
  void aDecisionIsExplainedOnce() {
    var decision = new Why(TRUCE, Verdict.NO, List.of(said(NEW)));
    var parts = told(pledge("a", decision), pledge("b", decision)).because();
    assertThat(parts.getLast().because().getFirst())
        .isEqualTo(
            new Story.Part(Optional.of(Verdict.NO), "truce must be yes and is no.", List.of()));
  }

  @Test
  void aStepThatOnlyLeadsToTheNextIsOneSentenceWithIt() {
    var any = new Why(new Reason.Any(), Verdict.NO, List.of(Why.leaf(TRUCE, Verdict.NO)));
    var named = new Why(new Reason.OfName("calm"), Verdict.NO, List.of(any));
    assertThat(told(named).because())
        .extracting(Story.Part::text)
        .containsExactly(
            "calm does not hold. One of several ways would be enough. The nearest: truce must be yes"
                + " and is no.");
  }

  @Test
  void whatNoLongerStandsIsOneLine() {
    var past = Why.leaf(notCurrent("old-land"), Verdict.NO);
    var older = Why.leaf(notCurrent("older-land"), Verdict.NO);
    assertThat(told(past, older).because())
        .containsExactly(
            new Story.Part(Optional.empty(), "No longer stands: old-land, older-land.", List.of()));
  }

  @Test
  void assumptionsWithoutWeightAreNamedOnly() {
    var assumed = Why.leaf(new Reason.Assumed("tour: six months is usual"), Verdict.IN_TURN);
    assertThat(told(pledge("a", assumed)).because().getFirst().because())
        .extracting(Story.Part::text)
        .containsExactly("Assumed* besides, without weight here: tour.");
  }

  private static Reason notCurrent(String id) {
    return new Reason.NotCurrent(PledgeId.of(id), Standing.SUPERSEDED, Optional.empty());
  }

  private static Why said(StatementId id) {
    return Why.leaf(new Reason.Said(id), Verdict.IN_TURN);
  }

  private static Why pledge(String id, Why... because) {
    return new Why(
        new Reason.OfPledge(PledgeId.of(id), Standing.BLOCKED), Verdict.NO, List.of(because));
  }

  private static Story.Part told(Why... because) {
    return Story.of(
        mission(),
        new Why(
            new Reason.OfNation(NationId.of("LVA"), Optional.of(Standing.BLOCKED)),
            Verdict.NO,
            List.of(because)));
  }

  private static Mission mission() {
    var conditions = new TreeMap<String, Clause>();
    conditions.put("calm", Clause.of(Condition.always()));
    return new Mission(
        "small",
        "Small",
        "",
        Optional.empty(),
        List.of(Decision.of("truce", "no", "yes")),
        conditions,
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        List.of(statement(OLD, 1, "We might come."), statement(NEW, 2, "We come.")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Planning.NONE,
        Chances.EVEN);
  }

  private static Statement statement(StatementId id, int day, String wording) {
    return new Statement(
        id,
        LocalDate.of(2025, 3, day),
        Precision.DAY,
        List.of(NationId.of("LVA")),
        "a minister",
        "minister",
        "",
        Optional.empty(),
        wording,
        SourceId.of("R1"));
  }
}
