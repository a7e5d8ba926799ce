package org.muster.cli.json;

import java.util.List;
import org.muster.model.finding.Finding;

/// What is wrong with a folder or a command line.
public final class FindingsJson {
  private FindingsJson() {}

  public static Json of(List<? extends Finding> findings) {
    return Parts.findings(new Json(), findings);
  }
}
