package org.muster.cli.ask;

import java.util.List;
import org.muster.model.finding.Finding;

/// The question cannot be asked: the folder or the command line is wrong. Ends the command with
/// exit code 2 after all findings have been shown.
public final class CannotAsk extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Finding> findings;

  public CannotAsk(List<? extends Finding> findings) {
    super(findings.size() + " findings", null, false, false);
    this.findings = List.copyOf(findings);
  }

  public CannotAsk(Finding finding) {
    this(List.of(finding));
  }

  public List<Finding> findings() {
    return findings;
  }
}
