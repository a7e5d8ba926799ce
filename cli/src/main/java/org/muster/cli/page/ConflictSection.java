package org.muster.cli.page;

import java.util.List;
import org.muster.cli.text.Page;
import org.muster.model.plan.Limit;

/// Why orders cannot be kept, and what one could do about it.
final class ConflictSection {
  private ConflictSection() {}

  static void print(Page page, List<Limit> limits, Days days) {
    page.heading("The orders cannot be kept");
    var sentences = new LimitSentences(days);
    var orders = limits.stream().filter(Limit.Order.class::isInstance).map(sentences::of).toList();
    var rules = limits.stream().filter(it -> !(it instanceof Limit.Order)).toList();
    page.say(
        rules.isEmpty()
            ? "These orders exclude one another: %s.".formatted(Names.list(orders))
            : "%s cannot be kept%s, because %s."
                .formatted(
                    Names.sentence(Names.list(orders)),
                    orders.size() > 1 ? " together" : "",
                    Names.list(rules.stream().map(sentences::of).toList())));
    var ways = rules.stream().map(sentences::wayOut).distinct().toList();
    page.say(
        "Way out: %s."
            .formatted(
                ways.isEmpty() ? "leave one of the orders out" : String.join("; or ", ways)));
  }
}
