package org.muster.exchange.mission;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.muster.exchange.yaml.Node;
import org.muster.model.planning.Composite;
import org.muster.model.planning.Factors;
import org.muster.model.planning.Milestone;
import org.muster.model.planning.Planning;
import org.muster.model.time.Span;
import org.muster.model.word.Word;

/// The canonical form of what `mission.yaml` lays down for the force plan.
final class PlanningCanon {
  private PlanningCanon() {}

  /// The tree of the file with the sections of the plan behind all others. Milestones and units
  /// stay in their order, which for milestones has a meaning.
  static Tree put(Planning planning, Tree head) {
    if (!planning.factors().equals(Factors.NONE)) {
      head.put("planning", factors(planning.factors()));
    }
    named("milestones", planning.milestones(), Milestone::name, PlanningCanon::milestone, head);
    named("composites", planning.composites(), Composite::id, PlanningCanon::composite, head);
    return head;
  }

  private static <T> void named(
      String section, List<T> things, Function<T, String> name, Function<T, Node> node, Tree head) {
    if (!things.isEmpty()) {
      var tree = new Tree();
      things.forEach(it -> tree.put(name.apply(it), node.apply(it)));
      head.put(section, tree.node());
    }
  }

  private static Node factors(Factors factors) {
    return new Tree()
        .text("notice", factors.notice().map(Span::written))
        .text("approach", factors.approach().map(Span::written))
        .text("handover", factors.handover().map(Span::written))
        .text("tour", factors.tour().map(Span::written))
        .number("rotation-ratio", wide(factors.rotationRatio()))
        .text("approval", factors.approval().map(Span::written))
        .number("unit-size", factors.unitSize())
        .backing(factors.backing())
        .node();
  }

  private static Node milestone(Milestone milestone) {
    return new Tree()
        .text("title", milestone.title())
        .texts("lines", milestone.lines())
        .text("need", milestone.need().map(Word::written))
        .number("priority", wide(milestone.priority()))
        .number("filled", milestone.filled())
        .text("hold", milestone.hold().map(Span::written))
        .node();
  }

  private static Node composite(Composite unit) {
    return new Tree()
        .text("title", unit.title())
        .text("lead", unit.lead().code())
        .text("component", unit.component().map(Word::written))
        .text("capability", unit.capability().name())
        .texts("parts", unit.parts())
        .node();
  }

  private static OptionalLong wide(OptionalInt number) {
    return number.isPresent() ? OptionalLong.of(number.getAsInt()) : OptionalLong.empty();
  }
}
