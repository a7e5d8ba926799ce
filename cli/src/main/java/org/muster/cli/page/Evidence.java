package org.muster.cli.page;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.cli.plan.Plan;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.cli.text.Typesetting;
import org.muster.model.evidence.Statement;
import org.muster.model.evidence.StatementId;
import org.muster.model.mission.Mission;
import org.muster.model.resolution.Placed;
import org.muster.model.resolution.Resolution;
import org.muster.model.resolution.Standing;
import org.muster.model.why.Reason;

/// Who said so: the latest words behind those who come, behind what blocks, and behind refusals.
final class Evidence {
  private static final int MOST_STATEMENTS = 2;
  private static final int MOST_REFUSALS = 3;
  private static final int WIDTH_OF_DATE = 11;

  private final Page page;
  private final Plan plan;
  private final Mission mission;
  private final Resolution resolution;
  private final Set<StatementId> told = new HashSet<>();

  private Evidence(Page page, Plan plan) {
    this.page = page;
    this.plan = plan;
    this.mission = plan.inquiry().mission();
    this.resolution = plan.resolution();
  }

  static void print(Page page, Plan plan) {
    page.heading("Who said so");
    var evidence = new Evidence(page, plan);
    evidence.grounds();
    evidence.refusals();
    if (evidence.told.isEmpty()) {
      page.say("Nobody: what is shown here cites no statement.");
    }
  }

  private void grounds() {
    var coming =
        Stream.of(Standing.FIRM, Standing.WAITING)
            .flatMap(standing -> resolution.pledges(standing).stream())
            .map(Placed::pledge)
            .flatMap(pledge -> pledge.statements().stream());
    var blocking =
        plan.blockers().stream().limit(Waits.most(plan)).flatMap(it -> cited(it.reason()));
    statements("Behind those who come or wait", latest(coming, most(MOST_STATEMENTS)));
    statements("Behind what blocks", latest(blocking, most(MOST_STATEMENTS)));
  }

  /// One page is to hold the force plan too, where there is one.
  private int most(int usual) {
    return plan.isMade() ? 1 : usual;
  }

  private Stream<StatementId> cited(Reason reason) {
    return reason instanceof Reason.OfDecision(var decision, _, _)
        ? mission.findDecision(decision).stream().flatMap(it -> it.statements().stream())
        : Stream.of();
  }

  private List<Statement> latest(Stream<StatementId> ids, int most) {
    return ids.distinct()
        .flatMap(id -> mission.findStatement(id).stream())
        .filter(it -> isKnown(it) && !told.contains(it.id()))
        .sorted(Comparator.comparing(Statement::date).reversed().thenComparing(Statement::id))
        .limit(most)
        .toList();
  }

  private boolean isKnown(Statement statement) {
    return plan.inquiry()
        .setting()
        .roll()
        .asOf()
        .map(day -> !statement.date().isAfter(day))
        .orElse(true);
  }

  private void statements(String what, List<Statement> statements) {
    if (!statements.isEmpty()) {
      page.say(what + ":");
      page.add(cut(statements));
    }
  }

  /// One line a statement; the whole of it is told by `muster why`.
  private Table cut(List<Statement> statements) {
    var table = Table.of("llc");
    var quotes = new Quotes(mission);
    for (var statement : statements) {
      told.add(statement.id());
      table.row(
          "[" + statement.id() + "]",
          Typesetting.right(Names.date(statement), WIDTH_OF_DATE),
          quotes.briefly(statement));
    }
    return table;
  }

  private void refusals() {
    var refused = resolution.pledges(Standing.REFUSED);
    if (!refused.isEmpty()) {
      page.say(
          "%s Refused by %s (%s):"
              .formatted(
                  Signs.of(Standing.REFUSED, page),
                  Figures.count(Names.nationsOf(refused).size(), "nation"),
                  Names.codes(Names.nationsOf(refused))));
      var ids = refused.stream().flatMap(it -> it.pledge().statements().stream());
      page.add(cut(latest(ids, most(MOST_REFUSALS))));
    }
  }
}
