package org.muster.engine.size;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.muster.model.evidence.Backing;
import org.muster.model.size.Basis;
import org.muster.model.size.Citation;
import org.muster.model.size.FactorName;
import org.muster.model.size.Ruling.Applied;

/// Why a line is as large as it is, as an assumption with the citation inside: a mission that takes
/// the lines over has its own list of sources, which does not know ours.
final class Reasons {
  private Reasons() {}

  static Backing of(String how, Applied... rulings) {
    var texts = List.of(rulings).stream().map(Reasons::of).collect(joining(". "));
    return new Backing.Assumed(how + (texts.isEmpty() ? "" : ". " + texts));
  }

  static Backing of(String how, Rulings rulings, FactorName... names) {
    return of(how, List.of(names).stream().map(rulings::ruling).toArray(Applied[]::new));
  }

  private static String of(Applied ruling) {
    return "%s %s: %s"
        .formatted(
            ruling.factor().name().written(),
            ruling.factor().range().written(),
            of(ruling.factor().basis()));
  }

  private static String of(Basis basis) {
    return switch (basis) {
      case Basis.Published(var sources, var derivation) -> derivation + cited(sources);
      case Basis.Assumed(var reasoning, var near) -> "assumed, " + reasoning + cited(near);
      case Basis.Given(var instead, _) ->
          "the planner's own, instead of %s".formatted(instead.written());
    };
  }

  private static String cited(List<Citation> citations) {
    return citations.isEmpty()
        ? ""
        : citations.stream().map(Citation::brief).collect(joining(", ", " [", "]"));
  }
}
