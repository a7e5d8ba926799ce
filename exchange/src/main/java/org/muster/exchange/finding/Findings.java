package org.muster.exchange.finding;

import java.util.List;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Finding.Severity;

/// Tells findings to people.
public final class Findings {
  private Findings() {}

  /// One paragraph a finding, in the order given, and a last line that counts:
  ///
  /// ```
  /// pledges.yaml:7:11: no nation has the code "LAT".
  ///   Did you mean LVA or LTU?
  /// 1 error, no warnings.
  /// ```
  public static String text(List<? extends Finding> findings) {
    var text = new StringBuilder();
    findings.forEach(finding -> text.append(text(finding)));
    return text.append(count(findings)).append('\n').toString();
  }

  /// One finding: where and what, then the way out on an indented line.
  public static String text(Finding finding) {
    var word = finding.severity() == Severity.WARNING ? "warning: " : "";
    return "%s: %s%s\n  %s\n".formatted(finding.at(), word, finding.message(), finding.hint());
  }

  private static String count(List<? extends Finding> findings) {
    return "%s, %s."
        .formatted(
            counted(findings, Severity.ERROR, "error"),
            counted(findings, Severity.WARNING, "warning"));
  }

  private static String counted(List<? extends Finding> findings, Severity severity, String word) {
    var count = findings.stream().filter(it -> it.severity() == severity).count();
    return switch ((int) Math.min(count, 2)) {
      case 0 -> "no " + word + "s";
      case 1 -> "1 " + word;
      default -> count + " " + word + "s";
    };
  }
}
