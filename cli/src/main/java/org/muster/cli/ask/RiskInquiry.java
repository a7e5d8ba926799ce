package org.muster.cli.ask;

import java.util.List;
import java.util.Set;
import org.muster.engine.assign.Effort;
import org.muster.engine.chance.Draws;
import org.muster.engine.risk.ChanceDraws;
import org.muster.engine.risk.RiskJob;
import org.muster.exchange.mission.Fingerprint;
import org.muster.model.chance.Chances;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.Decision;
import org.muster.model.sweep.WorldSpace;

/// A risk that was asked for.
///
/// @param open decisions that nobody took on the command line
/// @param by the day after D-day that chances and swings are told for
/// @param samples how many draws
/// @param plans for at most so many different sets of pledges
public record RiskInquiry(
    Inquiry inquiry,
    List<Decision> open,
    Mode mode,
    int by,
    int samples,
    long seed,
    int plans,
    Effort effort) {
  public RiskInquiry {
    open = List.copyOf(open);
  }

  /// @param decided names of the decisions that somebody took
  public static RiskInquiry of(
      Inquiry asked,
      Set<String> decided,
      Mode mode,
      int by,
      int samples,
      long seed,
      int plans,
      Effort effort) {
    var open =
        asked.mission().decisions().stream()
            .filter(it -> !decided.contains(it.id().name()))
            .toList();
    var wishes =
        "risk %s %d %d %d %d %s %s"
            .formatted(mode, by, samples, seed, plans, effort, decided.stream().sorted().toList());
    var inquiry =
        new Inquiry(asked.setting(), asked.folder(), asked.fingerprint(), asked.warnings(), wishes);
    return new RiskInquiry(inquiry, open, mode, by, samples, seed, plans, effort);
  }

  public Chances chances() {
    return inquiry.mission().chances();
  }

  public RiskJob job() {
    var setting = inquiry.setting();
    var space = new WorldSpace(setting.world(), open);
    var draws = ChanceDraws.of(Draws.of(chances(), space, samples, seed), setting.roll().current());
    return new RiskJob(setting, mode, effort, draws, seed, plans, by, basis());
  }

  /// Plans do not depend on how likely what is.
  private String basis() {
    return Fingerprint.of(inquiry.mission().withChances(Chances.EVEN)) + " " + EngineVersion.text();
  }
}
