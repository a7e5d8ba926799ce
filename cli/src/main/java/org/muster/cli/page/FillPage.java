package org.muster.cli.page;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.muster.cli.plan.Fill;
import org.muster.cli.plan.ForceAnswer;
import org.muster.cli.plan.Gaps;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Ink;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.model.plan.Assignment;
import org.muster.model.plan.Filler;
import org.muster.model.plan.ForcePlan;
import org.muster.model.plan.LineFill;
import org.muster.model.plan.PlannedUnit;
import org.muster.model.plan.Score;
import org.muster.model.requirement.RequirementLine;

/// One line over time, who is on it, where it has gaps and who could fill them: `muster fill`.
public final class FillPage {
  private static final int NARROW = 80;
  private static final int MOST_STAYS = 15;
  private static final int MOST_GAPS = 6;
  private static final int MOST_FILLERS = 10;

  private final Page page;
  private final ForcePlan plan;
  private final LineFill line;
  private final Optional<List<Filler>> measured;
  private final Days days;

  private FillPage(Page page, Fill fill, ForcePlan plan, LineFill line) {
    this.page = page;
    this.plan = plan;
    this.line = line;
    this.measured = fill.fillers();
    this.days = new Days(fill.asked().dDay());
  }

  public static void print(Page page, Fill fill) {
    Header.print(page, fill.asked().inquiry());
    PlanHead.print(page, fill.asked());
    if (fill.answer() instanceof ForceAnswer.Conflict(var limits)) {
      ConflictSection.print(page, limits, new Days(fill.asked().dDay()));
    }
    fill.plan()
        .ifPresent(
            plan -> fill.found().ifPresent(it -> new FillPage(page, fill, plan, it).print()));
    page.blank();
    Foot.stamp(page, fill.asked().inquiry());
  }

  private void print() {
    page.heading("Line", line.line().id());
    page.say(wanted());
    page.say(share());
    chart();
    stays();
    gaps();
    fillers();
  }

  /// `land forces, 1,000 troops at north, from D+35 on; priority 1, essential.`
  private String wanted() {
    var wanted = line.line();
    var places = wanted.sites().isEmpty() ? List.of(wanted.place()) : wanted.sites();
    var told =
        "%s, %s%s, from %s %s; priority %d, %s."
            .formatted(
                Names.sentence(Lines.subject(wanted)) + (Lines.isAssumed(wanted) ? "*" : ""),
                Lines.need(line),
                places.equals(List.of("")) ? "" : " at " + String.join(" or ", places),
                days.week(line.from()),
                line.to() == plan.horizon() ? "on" : "to " + days.day(7L * line.to() - 1),
                wanted.priority(),
                wanted.need().written());
    return told + requires(wanted) + substitutes(wanted);
  }

  private static String requires(RequirementLine wanted) {
    return wanted.requires().isEmpty()
        ? ""
        : " Of no use without %s.".formatted(Names.list(wanted.requires()));
  }

  private static String substitutes(RequirementLine wanted) {
    var names =
        wanted.substitutes().stream()
            .map(it -> "%s (%s)".formatted(it.capability().name(), it.risk()))
            .toList();
    return names.isEmpty() ? "" : " %s will do too.".formatted(Names.sentence(Names.list(names)));
  }

  private String share() {
    var due = Gaps.weeks(line).count();
    if (due == 0) {
      return "It is never due within the horizon.";
    }
    var missing = Gaps.weeks(line).mapToDouble(it -> Gaps.missing(line, it)).sum() / due;
    var whole = Gaps.weeks(line).filter(line::isFilled).count();
    return missing == 0
        ? "It is filled in every week."
        : "%d%% of it is filled over time; all of it in %d of %s."
            .formatted((int) Math.floor(100 * (1 - missing)), whole, Figures.count(due, "week"));
  }

  private void chart() {
    if (line.needThings().isPresent()) {
      chart("things", it -> line.weeks().get(it).things(), line.needThings().getAsLong());
    }
    if (line.needStrength().isPresent()) {
      chart("troops", it -> line.weeks().get(it).strength(), line.needStrength().getAsLong());
    }
  }

  private void chart(String what, IntToLongFunction have, long need) {
    if (Gaps.weeks(line).mapToLong(have).allMatch(it -> it == 0)) {
      page.say("No %s on it, ever; %s are needed.".formatted(what, Figures.number(need)));
      return;
    }
    page.blank();
    page.say(
        "%s that count (%s are needed, ╌):".formatted(Names.sentence(what), Figures.number(need)));
    BuildUp.chart(
            page,
            page.width() - 2,
            need <= 3 ? (int) need + 1 : 4,
            plan.horizon(),
            have,
            week -> line.isDue(week) ? need : 0)
        .forEach(it -> page.line("  " + it));
  }

  // Who is on it

  private void stays() {
    var stays = stays(plan);
    page.heading("Who is on it");
    if (stays.isEmpty()) {
      page.say("Nobody.");
      return;
    }
    var table = Table.of("llrlllc").head("unit", "", "", "place", "in place", "counts", "to");
    stays.stream().limit(MOST_STAYS).forEach(it -> row(table, it));
    page.add(table);
    if (stays.size() > MOST_STAYS) {
      page.say("and %s.".formatted(Figures.count(stays.size() - MOST_STAYS, "more stay")));
    }
    stays.stream()
        .filter(it -> it.risk().isPresent())
        .map(it -> "%s is a substitute: %s".formatted(it.unit(), Names.stop(it.risk().get())))
        .distinct()
        .forEach(it -> page.item("–", it));
  }

  private List<Assignment> stays(ForcePlan of) {
    return of.assignments().stream()
        .filter(it -> it.line().equals(line.line().id()) && it.set().equals(line.set()))
        .sorted(comparingInt(Assignment::from).thenComparing(Assignment::unit))
        .toList();
  }

  private void row(Table table, Assignment stay) {
    var unit = plan.unit(stay.unit());
    table.row(
        stay.unit() + (stay.risk().isPresent() ? " (substitute)" : ""),
        unit.nation().code(),
        size(unit),
        stay.site(),
        days.cell(7L * stay.from(), page.width()),
        Days.brief(7L * stay.effective()),
        stay.to() == plan.horizon() ? "the end" : Days.brief(7L * stay.to() - 1));
  }

  private String size(PlannedUnit unit) {
    if (unit.strength() == 0) {
      return Figures.count(unit.things(), "unit");
    }
    return page.width() < NARROW ? Figures.number(unit.strength()) : Lines.troops(unit.strength());
  }

  // Gaps

  /// Weeks in a row in which the same is missing.
  private record Gap(int from, int to, LineFill.Have have) {}

  private void gaps() {
    var gaps = found();
    if (gaps.isEmpty()) {
      return;
    }
    page.heading("Where it has gaps");
    gaps.stream().limit(MOST_GAPS).forEach(it -> page.item("–", sentence(it)));
    if (gaps.size() > MOST_GAPS) {
      page.say("and %s.".formatted(Figures.count(gaps.size() - MOST_GAPS, "more gap")));
    }
  }

  private List<Gap> found() {
    var gaps = new ArrayList<Gap>();
    for (int week = line.from(); week < line.to(); week++) {
      if (!line.isFilled(week)) {
        var have = line.weeks().get(week);
        var last = gaps.isEmpty() ? null : gaps.getLast();
        if (last != null && last.to() == week && isAsMuch(last.have(), have)) {
          gaps.set(gaps.size() - 1, new Gap(last.from(), week + 1, have));
        } else {
          gaps.add(new Gap(week, week + 1, have));
        }
      }
    }
    return gaps;
  }

  private static boolean isAsMuch(LineFill.Have one, LineFill.Have other) {
    return one.missingThings() == other.missingThings()
        && one.missingStrength() == other.missingStrength();
  }

  private String sentence(Gap gap) {
    return "%s to %s: %s missing. %s"
        .formatted(
            days.week(gap.from()),
            gap.to() == plan.horizon() ? "the end" : Days.brief(7L * gap.to() - 1),
            Lines.amount(line, gap.have().missingThings(), gap.have().missingStrength()),
            why(gap))
        .strip();
  }

  /// What is known of the gap from the plan itself: who was there, who comes next, what holds it.
  private String why(Gap gap) {
    var stays = stays(plan);
    var idle = gate(gap);
    if (!idle.isEmpty()) {
      return idle;
    }
    var left = stays.stream().filter(it -> it.to() == gap.from()).map(Assignment::unit).toList();
    var coming =
        stays.stream().filter(it -> it.effective() == gap.to()).map(Assignment::unit).toList();
    var next =
        coming.isEmpty()
            ? ""
            : "From then on %s %s."
                .formatted(Names.list(coming), coming.size() == 1 ? "counts" : "count");
    if (!left.isEmpty()) {
      return "Nobody relieves %s. %s".formatted(Names.list(left), next).strip();
    }
    var isFirst = stays.stream().noneMatch(it -> it.effective() < gap.to());
    return isFirst && !stays.isEmpty() ? ("Nobody counts yet. " + next).strip() : next;
  }

  /// Who is there and does not count, because a required line is not filled.
  private String gate(Gap gap) {
    var lacksThings =
        line.needThings().isPresent() ? line.needThings().getAsLong() - gap.have().things() : 0;
    var lacksStrength =
        line.needStrength().isPresent()
            ? line.needStrength().getAsLong() - gap.have().strength()
            : 0;
    if (gap.have().missingThings() <= Math.max(0, lacksThings)
        && gap.have().missingStrength() <= Math.max(0, lacksStrength)) {
      return "";
    }
    var required =
        line.line().requires().stream()
            .filter(id ->
                plan.findLine(id)
                    .map(it -> it.isDue(gap.from()) && !it.isFilled(gap.from()))
                    .orElse(false))
            .toList();
    return "Not all that is there counts, because %s %s not filled."
        .formatted(Names.list(required), required.size() == 1 ? "is" : "are");
  }

  // Who could fill it

  private void fillers() {
    if (found().isEmpty()) {
      return;
    }
    page.heading("Who could fill it");
    if (measured.isEmpty()) {
      page.say("The work was ended before this could be measured.");
      return;
    }
    var fillers = measured.get();
    if (fillers.isEmpty()) {
      page.say("Nobody else offers %s.".formatted(Lines.subject(line.line())));
      return;
    }
    fillers.stream().limit(MOST_FILLERS).forEach(this::filler);
    if (fillers.size() > MOST_FILLERS) {
      page.say("and %s.".formatted(Figures.count(fillers.size() - MOST_FILLERS, "more offer")));
    }
    page.say(
        "Gains are in percent of all that this line misses now; each is measured by planning again.");
  }

  private void filler(Filler filler) {
    var able = filler.obstacles().isEmpty() && filler.gain() > 0;
    page.item(
        able ? page.in(Ink.GREEN, "+") : page.in(Ink.FAINT, "–"),
        "%s %s".formatted(filler.pledge(), told(filler)));
  }

  private String told(Filler filler) {
    var parts = new ArrayList<String>();
    parts.add(where(filler));
    if (!filler.obstacles().isEmpty()) {
      var limits = new LimitSentences(days);
      parts.add("cannot: " + Names.list(filler.obstacles().stream().map(limits::of).toList()));
      return String.join("; ", parts) + ".";
    }
    filler
        .inPlace()
        .ifPresent(it -> parts.add("could be in place from %s".formatted(days.week(it))));
    parts.add(gain(filler));
    filler.risk().ifPresent(it -> parts.add("a substitute: " + it));
    return String.join("; ", parts) + ".";
  }

  private static String where(Filler filler) {
    if (!filler.comes()) {
      return "does not come (%s)".formatted(filler.standing().written());
    }
    return filler.now().isEmpty()
        ? "comes and stands nowhere"
        : "comes and stands on " + Names.list(filler.now());
  }

  private String gain(Filler filler) {
    var all = Gaps.shortfall(line) * Score.SCALE;
    var gain = 100.0 * filler.gain() / Math.max(1, all);
    var told =
        filler.gain() <= 0
            ? "the line would not gain"
            : "the line would gain %s%%".formatted(percent(gain));
    return filler.elsewhere() <= 0
        ? told
        : told
            + ", others would lose %s%%"
                .formatted(percent(100.0 * filler.elsewhere() / Math.max(1, all)))
            + (filler.net() < 0 ? ", which is more" : "");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, share < 10 ? "%.1f" : "%.0f", share);
  }
}
