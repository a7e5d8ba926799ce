package org.muster.cli.page;

import java.util.ArrayList;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.exchange.finding.Findings;
import org.muster.exchange.mission.MissionFolder.Reading;
import org.muster.model.mission.Mission;

/// What is wrong with a mission folder, or that nothing is: `muster check`.
public final class CheckPage {
  private CheckPage() {}

  public static void print(Page page, Reading reading) {
    Findings.text(reading.findings()).lines().forEach(page::line);
    reading.mission().ifPresent(mission -> page.hang("", contents(mission)));
  }

  private static String contents(Mission mission) {
    var parts = new ArrayList<String>();
    parts.add(Figures.count(mission.pledges().size(), "pledge"));
    parts.add(Figures.count(mission.nations().size(), "nation"));
    parts.add(Figures.count(mission.decisions().size(), "decision"));
    parts.add(Figures.count(mission.statements().size(), "statement"));
    parts.add(Figures.count(mission.requirements().size(), "requirement set"));
    parts.add(Figures.count(mission.targets().size(), "target"));
    return "%s: %s.".formatted(mission.title(), Names.list(parts));
  }
}
