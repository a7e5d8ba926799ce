package org.muster.cli.page;

import java.util.List;
import org.muster.cli.text.Figures;
import org.muster.model.evidence.Backing;
import org.muster.model.plan.LineFill;
import org.muster.model.requirement.RequirementLine;

/// Requirement lines and their amounts in words.
final class Lines {
  private Lines() {}

  /// `2`, `1,000 troops`, `1 with 500 troops`.
  static String need(LineFill line) {
    if (line.needThings().isEmpty()) {
      return line.needStrength().isPresent() ? troops(line.needStrength().getAsLong()) : "nothing";
    }
    return Figures.number(line.needThings().getAsLong())
        + (line.needStrength().isPresent()
            ? " with " + troops(line.needStrength().getAsLong())
            : "");
  }

  /// `350 troops`, `2`, `1 and 500 troops`.
  static String amount(LineFill line, long things, long strength) {
    if (line.needThings().isEmpty()) {
      return troops(strength);
    }
    return Figures.number(things)
        + (line.needStrength().isPresent() ? " and " + troops(strength) : "");
  }

  static String troops(long number) {
    return Figures.count(number, "troop");
  }

  static boolean isAssumed(RequirementLine line) {
    return line.backing().stream().anyMatch(it -> it instanceof Backing.Assumed);
  }

  /// What it asks for: `medevac`, `land forces`.
  static String subject(RequirementLine line) {
    return line.capability()
        .map(it -> it.name())
        .or(() -> line.component().map(Names::contribution))
        .orElse(line.id());
  }

  /// The first few names, and how many more; never one more only.
  static String some(List<String> names, int most) {
    return names.size() <= most + 1
        ? Names.list(names)
        : String.join(", ", names.subList(0, most))
            + " and %s more".formatted(Figures.number(names.size() - most));
  }
}
