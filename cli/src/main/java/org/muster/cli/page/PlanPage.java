package org.muster.cli.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.muster.cli.ask.Inquiry;
import org.muster.cli.plan.Blocker;
import org.muster.cli.plan.Plan;
import org.muster.cli.plan.Plan.Outlook;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.cli.text.Typesetting;
import org.muster.model.condition.Subject;
import org.muster.model.evidence.Statement;
import org.muster.model.evidence.StatementId;
import org.muster.model.mission.Mission;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Pledge;
import org.muster.model.resolution.Awaited;
import org.muster.model.resolution.Placed;
import org.muster.model.resolution.Resolution;
import org.muster.model.resolution.Standing;
import org.muster.model.resolution.Unlocks;
import org.muster.model.why.Reason;

/// The answer to the main question on one page: `muster plan`.
///
/// Who comes, who waits for whom, what would unlock the rest, what is needed and missing, who said
/// so. Each part is cut to what fits and says how much more there is and how to see it.
public final class PlanPage {
  private static final int MOST_FIRM = 6;
  private static final int MOST_KNOTS = 4;
  private static final int MOST_AWAITED = 3;
  private static final int MOST_BLOCKERS = 5;
  private static final int MOST_NATIONS = 8;
  private static final int MOST_OUTLOOKS = 3;
  private static final int MOST_STATEMENTS = 2;
  private static final int MOST_REFUSALS = 3;
  private static final int WIDTH_OF_DATE = 11;

  private final Page page;
  private final Plan plan;
  private final Inquiry inquiry;
  private final Mission mission;
  private final Resolution resolution;
  private final Names names;
  private final Set<StatementId> told = new HashSet<>();

  private PlanPage(Page page, Plan plan) {
    this.page = page;
    this.plan = plan;
    this.inquiry = plan.inquiry();
    this.mission = inquiry.mission();
    this.resolution = plan.resolution();
    this.names = new Names(mission);
  }

  public static void print(Page page, Plan plan) {
    new PlanPage(page, plan).print();
  }

  private void print() {
    Header.print(page, inquiry);
    if (!mission.dDay().isEmpty()) {
      page.say("D-day: " + Sentences.stop(mission.dDay()));
    }
    page.heading("Who comes");
    Waterfall.print(page, resolution);
    firm();
    page.heading("Who waits for whom");
    knots();
    blockers();
    outlooks();
    Needs.print(page, inquiry, resolution.coverage());
    page.heading("Who said so");
    evidence();
    refusals();
    if (told.isEmpty()) {
      page.say("Nobody: what is shown here cites no statement.");
    }
    foot();
  }

  private void firm() {
    var firm = placed(Standing.FIRM);
    if (firm.isEmpty()) {
      page.say("Nobody comes firmly yet.");
      return;
    }
    var table = Table.of("lll");
    var byNation =
        firm.stream().collect(groupingBy(it -> it.pledge().nation(), TreeMap::new, toList()));
    byNation.entrySet().stream()
        .limit(MOST_FIRM)
        .forEach(it ->
            table.row(
                Signs.named(Standing.FIRM, page), it.getKey().code(), brought(it.getValue())));
    page.add(table);
    var more = byNation.keySet().stream().skip(MOST_FIRM).toList();
    if (!more.isEmpty()) {
      page.say("and %s more firm: %s.".formatted(Figures.number(more.size()), Names.codes(more)));
    }
  }

  private static String brought(List<Placed> placed) {
    return placed.stream().map(PlanPage::brought).collect(joining(", "));
  }

  private static String brought(Placed placed) {
    var pledge = placed.pledge();
    var amount =
        placed
            .inTurn()
            .filter(it -> it.strength().isPresent() || it.units().isPresent())
            .map(it -> " " + Names.amount(it.strength(), it.units()))
            .orElse("");
    return Names.subject(pledge) + amount + (pledge.isAssumption() ? "*" : "");
  }

  private void knots() {
    var rings = new Rings(mission);
    resolution.knots().stream()
        .limit(MOST_KNOTS)
        .forEach(knot -> page.item(Signs.of(Standing.WAITING, page), rings.of(knot)));
    more(resolution.knots().size() - MOST_KNOTS, "knot", "muster resolve");
    summary(Standing.WAITING, "wait: they come only if all sign at once");
    summary(Standing.OPEN, "are open: they come in some stable outcomes only");
    plan.awaited().stream().limit(MOST_AWAITED).forEach(it -> page.item("–", awaited(it)));
    if (resolution.knots().isEmpty() && plan.awaited().isEmpty()) {
      page.say("Nobody waits for anybody by name.");
    }
  }

  /// `7 nations wait for USA (air-cover, isr), which is blocked: BEL DEU ...`.
  private String awaited(Awaited awaited) {
    var subjects =
        awaited.subjects().isEmpty()
            ? ""
            : awaited.subjects().stream().map(Subject::name).collect(joining(", ", " (", ")"));
    return "%s for %s%s, which %s: %s."
        .formatted(
            Figures.count(awaited.by().size(), "nation waits", "nations wait"),
            awaited.nation(),
            subjects,
            state(awaited),
            Names.codes(awaited.by()));
  }

  /// Where the best of what is asked for stands.
  private String state(Awaited awaited) {
    return resolution.pledgesOf(awaited.nation()).stream()
        .filter(it ->
            awaited.subjects().isEmpty() || awaited.subjects().stream().anyMatch(it.pledge()::isOf))
        .map(Placed::standing)
        .filter(Standing::isCurrent)
        .min(Comparator.naturalOrder())
        .map(standing ->
            switch (standing) {
              case FIRM -> "comes in part";
              case WAITING -> "waits itself";
              case OPEN -> "is open";
              case BLOCKED, REFUSED, EXPIRED, SUPERSEDED -> "is blocked";
            })
        .orElse("offers none of it");
  }

  private void summary(Standing standing, String what) {
    var placed = placed(standing);
    if (!placed.isEmpty()) {
      page.say(
          "%s %s (%s) %s."
              .formatted(
                  Signs.of(standing, page),
                  Figures.count(placed.size(), "pledge"),
                  Names.codes(nations(placed)),
                  what));
    }
  }

  private void blockers() {
    var blocked = placed(Standing.BLOCKED);
    if (blocked.isEmpty()) {
      return;
    }
    page.say(
        "%s %s of %s blocked. What %s on:"
            .formatted(
                Signs.of(Standing.BLOCKED, page),
                Figures.count(blocked.size(), "pledge"),
                Figures.count(nations(blocked).size(), "nation is", "nations are"),
                plan.blockers().size() > MOST_BLOCKERS ? "most of them hang" : "they hang"));
    var table = Table.of("rlll");
    plan.blockers().stream().limit(MOST_BLOCKERS).forEach(it -> row(table, it));
    page.add(table);
  }

  private void row(Table table, Blocker blocker) {
    table.row(
        Figures.count(blocker.pledges().size(), "pledge"),
        new Sentences(mission).cause(blocker.reason()),
        owner(blocker.reason()),
        some(blocker.nations()));
  }

  /// The codes of a few nations, or how many they are.
  private static String some(Collection<NationId> nations) {
    return nations.size() <= MOST_NATIONS
        ? Names.codes(nations)
        : Figures.count(nations.size(), "nation");
  }

  private String owner(Reason reason) {
    return reason instanceof Reason.OfDecision(var decision, _, _)
        ? mission.findDecision(decision).map(it -> names.owner(it.owner())).orElse("")
        : "";
  }

  private void outlooks() {
    if (plan.outlooks().isEmpty()) {
      return;
    }
    page.heading("Smallest unlocks");
    var told =
        Stream.of(
                told("reached in turn", Outlook::inTurn),
                told("reached only at once", outlook -> !outlook.inTurn() && outlook.atOnce()),
                told("not reached", outlook -> !outlook.inTurn() && !outlook.atOnce()))
            .filter(it -> !it.isEmpty())
            .collect(joining("; "));
    page.say("Targets " + told + ".");
    var searched =
        plan.outlooks().stream().filter(outlook -> outlook.unlocks().isPresent()).toList();
    searched.stream()
        .filter(PlanPage::hasWay)
        .limit(MOST_OUTLOOKS)
        .forEach(outlook -> page.item("–", best(outlook, outlook.unlocks().orElseThrow())));
    var without = searched.stream().filter(outlook -> !hasWay(outlook)).map(Outlook::name).toList();
    if (!without.isEmpty()) {
      page.say(
          "No set of up to %d moves reaches %s.".formatted(Plan.MOST_MOVES, Names.list(without)));
    }
  }

  private static boolean hasWay(Outlook outlook) {
    return outlook.unlocks().map(it -> !it.unlocks().isEmpty()).orElse(false);
  }

  private String told(String what, Predicate<Outlook> which) {
    var names = plan.outlooks().stream().filter(which).map(Outlook::name).toList();
    return names.isEmpty() ? "" : what + ": " + String.join(", ", names);
  }

  private String best(Outlook outlook, Unlocks unlocks) {
    var found = unlocks.unlocks();
    return "%s: %s%s"
        .formatted(
            outlook.name(),
            new MoveSentences(mission).of(found.getFirst()),
            found.size() == 1 ? "" : " %s more.".formatted(Figures.count(found.size() - 1, "way")));
  }

  private void evidence() {
    var coming =
        Stream.of(Standing.FIRM, Standing.WAITING)
            .flatMap(standing -> placed(standing).stream())
            .map(Placed::pledge)
            .flatMap(pledge -> pledge.statements().stream());
    var blocking = plan.blockers().stream().limit(MOST_BLOCKERS).flatMap(it -> cited(it.reason()));
    statements("Behind those who come or wait", latest(coming, MOST_STATEMENTS));
    statements("Behind what blocks", latest(blocking, MOST_STATEMENTS));
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
    return inquiry.setting().roll().asOf().map(day -> !statement.date().isAfter(day)).orElse(true);
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
    var sentences = new Sentences(mission);
    for (var statement : statements) {
      told.add(statement.id());
      table.row(
          "[" + statement.id() + "]",
          Typesetting.right(Names.date(statement), WIDTH_OF_DATE),
          sentences.briefly(statement));
    }
    return table;
  }

  private void refusals() {
    var refused = placed(Standing.REFUSED);
    if (!refused.isEmpty()) {
      page.say(
          "%s Refused by %s (%s):"
              .formatted(
                  Signs.of(Standing.REFUSED, page),
                  Figures.count(nations(refused).size(), "nation"),
                  Names.codes(nations(refused))));
      var ids = refused.stream().flatMap(it -> it.pledge().statements().stream());
      page.add(cut(latest(ids, MOST_REFUSALS)));
    }
  }

  private void foot() {
    page.blank();
    assumptions();
    page.say(
        "Go on: muster why %1$s NATION; or unlock, resolve, pivots, stable; --decide NAME=OPTION tries a choice."
            .formatted(inquiry.folder()));
    if (inquiry.warnings() > 0) {
      page.say(
          "The folder has %s: muster check %s"
              .formatted(Figures.count(inquiry.warnings(), "warning"), inquiry.folder()));
    }
    Foot.stamp(page, inquiry);
  }

  private void assumptions() {
    var assumed = Assumptions.of(inquiry, resolution);
    if (!assumed.isEmpty()) {
      page.say("* " + assumed);
    }
  }

  private List<Placed> placed(Standing standing) {
    return resolution.pledges().stream().filter(it -> it.standing() == standing).toList();
  }

  private static List<NationId> nations(Collection<Placed> placed) {
    return placed.stream().map(Placed::pledge).map(Pledge::nation).distinct().sorted().toList();
  }

  private void more(int count, String what, String command) {
    if (count > 0) {
      page.say(
          "and %s more: %s %s".formatted(Figures.count(count, what), command, inquiry.folder()));
    }
  }
}
