package org.muster.cli.ask;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.muster.engine.Setting;
import org.muster.model.mission.Mission;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;

/// A setting that was asked for, and where it came from.
///
/// @param folder as the user wrote it, for advice on how to go on
/// @param fingerprint of the mission's content
/// @param warnings findings in the folder that did not stand in the way
/// @param wishes what else the answer depends on, as lines of text; empty for nothing else
public record Inquiry(
    Setting setting, String folder, String fingerprint, int warnings, String wishes) {

  public Inquiry(Setting setting, String folder, String fingerprint, int warnings) {
    this(setting, folder, fingerprint, warnings, "");
  }

  /// The same question about a plan that somebody wants to be so.
  public Inquiry wishing(Wishes other) {
    return new Inquiry(setting, folder, fingerprint, warnings, other.written());
  }

  /// The same question with more that its answer depends on.
  ///
  /// @param more lines of text
  public Inquiry askingFor(String more) {
    return new Inquiry(setting, folder, fingerprint, warnings, wishes + more);
  }

  /// The same if D-day is on a day of the calendar: what has expired by then does not count.
  public Inquiry startingOn(LocalDate dDay) {
    return new Inquiry(setting.startingOn(dDay), folder, fingerprint, warnings, wishes);
  }

  public Mission mission() {
    return setting.mission();
  }

  /// Whether the option that is taken is an assumption of the mission, not a choice of the user.
  public boolean isAssumed(Decision decision) {
    return decision.assumed().equals(Optional.of(setting.world().option(decision.id())));
  }

  /// SHA-256 over everything the answer depends on: the mission, the date, the choices, the ends of
  /// ranges that thresholds use, the version of the engine, and what a plan is wanted to be.
  public String inputsHash() {
    return hash(settingText() + wishes);
  }

  /// SHA-256 over the same without what a plan is wanted to be: what a plan is held against.
  public String settingHash() {
    return hash(settingText());
  }

  private String settingText() {
    var text = new StringBuilder();
    text.append("mission ").append(fingerprint).append('\n');
    text.append("as-of ")
        .append(setting.roll().asOf().map(LocalDate::toString).orElse("undated"))
        .append('\n');
    for (Map.Entry<DecisionId, String> choice : setting.world().choices().entrySet()) {
      text.append(choice.getKey()).append(" = ").append(choice.getValue()).append('\n');
    }
    text.append("optimistic ").append(setting.optimistic()).append('\n');
    text.append("engine ").append(EngineVersion.text()).append('\n');
    return text.toString();
  }

  private static String hash(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("Every Java has SHA-256.", absent);
    }
  }
}
