package org.muster.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.model.evidence.Grade;
import org.muster.model.evidence.Precision;
import org.muster.model.evidence.Source;
import org.muster.model.evidence.SourceId;
import org.muster.model.evidence.Statement;
import org.muster.model.evidence.StatementId;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Rung;

/// Made-up statements within a few days, and pledges that cite, outlive and replace each other.
final class EvidenceMaker {
  static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 1);
  static final int DAYS = 12;

  private static final SourceId SOURCE = SourceId.of("R-made-up");
  private static final List<String> ROLES =
      List.of("head of government", "defence minister", "chief of defence", "opposition leader");

  private final Draw draw;
  private final List<Statement> statements = new ArrayList<>();

  EvidenceMaker(Draw draw, int count, List<NationId> nations) {
    this.draw = draw;
    makeStatements(count, nations);
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }

  List<Source> sources() {
    return List.of(new Source(SOURCE, "Made up", "Nobody", Optional.empty(), "en", "", Grade.C));
  }

  private void makeStatements(int count, List<NationId> nations) {
    for (int i = 1; i <= count; i++) {
      statements.add(
          new Statement(
              StatementId.of("S%03d".formatted(i)),
              FIRST_DAY.plusDays(draw.between(0, DAYS)),
              Precision.DAY,
              List.of(draw.oneOf(nations)),
              "Somebody",
              draw.oneOf(ROLES),
              "somewhere",
              Optional.of(Rung.CONDITIONAL),
              "Something.",
              SOURCE));
    }
  }

  /// The pledge with statements that say it, and perhaps a refusal, a last day, and one of the
  /// earlier pledges replaced.
  Pledge dated(Pledge pledge, List<Pledge> earlier) {
    var said = cited(pledge.nation());
    var replaceable = replaceable(pledge, said, earlier);
    return new Pledge(
        pledge.id(),
        pledge.nation(),
        pledge.component(),
        pledge.capability(),
        pledge.offer(),
        pledge.alternatives(),
        pledge.noticeToMove(),
        pledge.available(),
        pledge.tour(),
        pledge.dwell(),
        pledge.lift(),
        draw.chance(20) ? Rung.REFUSED : draw.oneOf(List.of(Rung.CONDITIONAL, Rung.UNKNOWN)),
        pledge.caveats(),
        said,
        draw.perhaps(30, () -> FIRST_DAY.plusDays(draw.between(0, DAYS))),
        !replaceable.isEmpty() && draw.chance(60) ? List.of(draw.oneOf(replaceable)) : List.of(),
        pledge.assumptions(),
        "Made up.");
  }

  /// Pledges of the nation on other subjects that were said before and that replace nothing
  /// themselves, so that no two pledges replace each other.
  private List<PledgeId> replaceable(Pledge pledge, List<StatementId> said, List<Pledge> earlier) {
    return earlier.stream()
        .filter(it -> it.nation().equals(pledge.nation()))
        .filter(it -> !it.subject().equals(pledge.subject()))
        .filter(it -> it.supersedes().isEmpty())
        .filter(it -> !said.isEmpty() && !it.statements().isEmpty())
        .filter(it -> day(it.statements().getLast()).isBefore(day(said.getFirst())))
        .map(Pledge::id)
        .toList();
  }

  private LocalDate day(StatementId id) {
    return statements.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow().date();
  }

  /// One or two statements of the nation, oldest first; now and then none.
  private List<StatementId> cited(NationId nation) {
    var own = statements.stream().filter(it -> it.nations().contains(nation)).toList();
    return draw.shuffled(own).stream()
        .limit(draw.chance(15) ? 0 : draw.between(1, 2))
        .sorted(Comparator.comparing(Statement::date).thenComparing(Statement::id))
        .map(Statement::id)
        .toList();
  }
}
