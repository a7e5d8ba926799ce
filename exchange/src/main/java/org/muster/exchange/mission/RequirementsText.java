package org.muster.exchange.mission;

import java.util.List;
import org.muster.exchange.yaml.Remarks;
import org.muster.exchange.yaml.YamlWriter;
import org.muster.model.requirement.RequirementSet;

/// Requirement sets as the text of a `requirements.yaml`, for a mission that does not exist yet.
public final class RequirementsText {
  private RequirementsText() {}

  /// In canonical form.
  public static String of(List<RequirementSet> sets) {
    return YamlWriter.write(Tree.sequence(sets, Canon::requirements), Canon.COMPACT, Remarks.NONE);
  }
}
