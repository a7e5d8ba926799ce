package org.muster.cli.page;

import java.util.Optional;
import org.muster.model.evidence.Grade;
import org.muster.model.evidence.Source;
import org.muster.model.evidence.Statement;
import org.muster.model.mission.Mission;

/// What somebody said, with speaker, date, source and grade.
final class Quotes {
  private final Mission mission;

  Quotes(Mission mission) {
    this.mission = mission;
  }

  /// `Andris Sprūds, defence minister (LVA), 10 Apr 2025: ... [S101, a newspaper, grade A]`.
  String of(Statement statement) {
    return "%s%s%s, %s: %s [%s%s]"
        .formatted(
            statement.speaker(),
            office(statement),
            codes(statement),
            Names.date(statement),
            Names.stop(statement.wording()),
            statement.id(),
            source(statement).map(it -> ", " + graded(it)).orElse(""));
  }

  /// The role, unless it is all that is known of the speaker.
  private static String office(Statement statement) {
    var role = statement.role();
    return role.isEmpty() || role.equals(statement.speaker()) ? "" : ", " + role;
  }

  private static String codes(Statement statement) {
    return statement.nations().isEmpty() ? "" : " (" + Names.codes(statement.nations()) + ")";
  }

  /// A statement in short, for a line that may be cut: `Donald Tusk (POL), Ukrinform: ...`.
  String briefly(Statement statement) {
    return "%s%s%s: %s"
        .formatted(
            statement.speaker(),
            codes(statement),
            source(statement).map(it -> ", " + outlet(it)).orElse(""),
            statement.wording());
  }

  /// The publisher without the one it relays.
  private static String outlet(Source source) {
    return source.publisher().replaceAll("(, from | \\().*", "")
        + (source.grade() == Grade.C ? ", unconfirmed" : "");
  }

  private Optional<Source> source(Statement statement) {
    return mission.sources().stream().filter(it -> it.id().equals(statement.source())).findFirst();
  }

  private static String graded(Source source) {
    return source.publisher()
        + ", "
        + switch (source.grade()) {
          case O -> "official";
          case A -> "grade A";
          case B -> "grade B";
          case C -> "grade C, unconfirmed";
        };
  }
}
