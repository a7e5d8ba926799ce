package org.muster.cli.page;

import java.util.List;
import org.muster.cli.text.Page;
import org.muster.model.plan.Limit;

/// Why orders cannot be kept, and what one could do about it.
final class ConflictSection {
  private ConflictSection() {}

  static void print(Page page, List<Limit> limits, Days days) {
    page.heading("The orders cannot be kept");
    page.say(
        limits.size() == 1
            ? "This cannot be:"
            : "These cannot all be; without any one of them the others could:");
    var sentences = new LimitSentences(days);
    limits.forEach(it -> page.item("–", sentences.of(it) + "."));
    var ways =
        limits.stream()
            .filter(it -> !(it instanceof Limit.Order) || limits.size() == 1)
            .map(sentences::wayOut)
            .distinct()
            .toList();
    page.say(
        "Way out: %s."
            .formatted(
                ways.isEmpty() ? "leave one of the orders out" : String.join("; or ", ways)));
  }
}
