package org.muster.exchange.finding;

import org.muster.model.finding.Finding;

/// Something wrong with a mission folder. An error unless it says otherwise.
public sealed interface MissionFinding extends Finding
    permits FileFinding,
        SyntaxFinding,
        ShapeFinding,
        ReferenceFinding,
        MeaningFinding,
        ChanceFinding {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /// A value as it is shown in a message: shortened, on one line.
  static String shown(String value) {
    var line = value.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= 60
        ? line
        : line.substring(0, line.offsetByCodePoints(0, 57)) + "...";
  }
}
