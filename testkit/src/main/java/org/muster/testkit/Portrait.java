package org.muster.testkit;

import java.util.ArrayList;
import org.muster.model.chance.Chances;
import org.muster.model.chance.Delays;
import org.muster.model.chance.Honouring;
import org.muster.model.evidence.Statement;
import org.muster.model.mission.Mission;
import org.muster.model.nation.Nation;
import org.muster.model.planning.Planning;
import org.muster.model.pledge.Offer;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.Range;
import org.muster.model.requirement.RequirementSet;
import org.muster.model.scenario.Decision;

/// A mission as a few lines of text, for reading what a test failed on.
final class Portrait {
  private final StringBuilder text = new StringBuilder();

  private Portrait() {}

  static String of(Mission mission) {
    var portrait = new Portrait();
    mission.decisions().forEach(portrait::decision);
    mission.conditions().forEach((name, it) -> portrait.line("named " + name + ": " + it.text()));
    mission.nations().forEach(portrait::nation);
    mission.statements().forEach(portrait::statement);
    mission.pledges().forEach(portrait::pledge);
    mission.targets().forEach((name, it) -> portrait.line("target " + name + ": " + it.text()));
    if (!mission.commitCosts().isEmpty()) {
      portrait.line("costs " + mission.commitCosts());
    }
    portrait.plan(mission);
    portrait.chances(mission.chances());
    return portrait.text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void plan(Mission mission) {
    mission.requirements().forEach(this::requirements);
    mission.sites().forEach(it -> line(it.toString()));
    mission.corridors().forEach(it -> line(it.toString()));
    mission.planning().lift().forEach(it -> line(it.toString()));
    if (!mission.planning().equals(Planning.NONE)) {
      line("horizon %s, %s".formatted(mission.horizon(), mission.planning().factors()));
    }
    mission.planning().milestones().forEach(it -> line(it.toString()));
    mission.planning().composites().forEach(it -> line(it.toString()));
  }

  private void chances(Chances chances) {
    chances.decisions().values().forEach(it -> line(it.toString()));
    if (!chances.honouring().equals(Honouring.UNTOLD)) {
      line(chances.honouring().toString());
    }
    if (!chances.delays().equals(Delays.UNTOLD)) {
      line(chances.delays().toString());
    }
    chances.dDay().ifPresent(it -> line(it.toString()));
  }

  private void requirements(RequirementSet set) {
    line("set %s for %s".formatted(set.id(), set.appliesTo()));
    set.lines().forEach(it -> line("    " + it));
  }

  private void decision(Decision decision) {
    line(
        "decision %s: %s, starts as %s%s"
            .formatted(
                decision.id(),
                decision.options(),
                decision.initial(),
                decision.costs().isEmpty() ? "" : ", costs " + decision.costs()));
  }

  private void nation(Nation nation) {
    var spare = nation.spare();
    line(
        "nation %s: %s to spare"
            .formatted(
                nation.id(),
                spare.isPresent() ? Long.toString(spare.getAsLong()) : "not known how many"));
  }

  private void statement(Statement statement) {
    line(
        "statement %s of %s, %s, by %s"
            .formatted(statement.id(), statement.date(), statement.nations(), statement.role()));
  }

  private void pledge(Pledge pledge) {
    var more = new ArrayList<String>();
    if (!pledge.statements().isEmpty()) {
      more.add("said in " + pledge.statements());
    }
    pledge.expires().ifPresent(day -> more.add("until " + day));
    if (!pledge.supersedes().isEmpty()) {
      more.add("supersedes " + pledge.supersedes());
    }
    pledge.noticeToMove().ifPresent(it -> more.add("notice " + it.written()));
    pledge.available().ifPresent(it -> more.add("available " + it.written()));
    pledge.tour().ifPresent(it -> more.add("tour " + it.written()));
    pledge.dwell().ifPresent(it -> more.add("dwell " + it.written()));
    pledge.lift().ifPresent(it -> more.add("lift " + it));
    pledge.caveats().forEach(it -> more.add(it.toString()));
    line(
        "pledge %s (%s, %s, %s)%s: %s"
            .formatted(
                pledge.id(),
                pledge.nation(),
                pledge.subject(),
                pledge.rung().written(),
                more.isEmpty() ? "" : " " + String.join(", ", more),
                offer(pledge.offer())));
    pledge.alternatives().forEach(it -> line("    or " + offer(it)));
  }

  private static String offer(Offer offer) {
    return "%s heads, %s things, %s"
        .formatted(
            offer.strength().map(Range::written).orElse("?"),
            offer.units().map(Range::written).orElse("?"),
            offer.condition().map(it -> "if " + it.text()).orElse("unconditional"));
  }
}
