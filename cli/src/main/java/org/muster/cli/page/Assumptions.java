package org.muster.cli.page;

import java.util.ArrayList;
import org.muster.cli.ask.Inquiry;
import org.muster.cli.text.Figures;
import org.muster.model.evidence.Backing;
import org.muster.model.resolution.Placed;
import org.muster.model.resolution.Resolution;

/// What an answer rests on that nobody said, in a sentence.
final class Assumptions {
  private Assumptions() {}

  /// Empty if nothing is assumed.
  static String of(Inquiry inquiry, Resolution resolution) {
    var parts = new ArrayList<String>();
    var decisions = inquiry.mission().decisions().stream().filter(inquiry::isAssumed).count();
    if (decisions > 0) {
      parts.add(Figures.count(decisions, "decision"));
    }
    var current =
        resolution.pledges().stream()
            .filter(it -> it.standing().isCurrent())
            .map(Placed::pledge)
            .toList();
    var whole = current.stream().filter(it -> it.isAssumption()).count();
    if (whole > 0) {
      parts.add(Figures.count(whole, "whole offer"));
    }
    var partly = current.stream().filter(it -> !it.assumptions().isEmpty()).count();
    if (partly > 0) {
      parts.add("fields of " + Figures.count(partly, "offer"));
    }
    var lines =
        resolution.coverage().lines().stream()
            .filter(it -> it.line().backing().stream().anyMatch(b -> b instanceof Backing.Assumed))
            .count();
    if (lines > 0) {
      parts.add(Figures.count(lines, "requirement line"));
    }
    return parts.isEmpty()
        ? ""
        : "Assumed by the analyst, said by nobody: " + Names.list(parts) + ".";
  }
}
