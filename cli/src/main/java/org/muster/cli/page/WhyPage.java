package org.muster.cli.page;

import org.muster.cli.ask.Inquiry;
import org.muster.cli.page.Story.Part;
import org.muster.cli.plan.Account;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.model.resolution.Unlocks;

/// Why somebody comes or not, as a tree of sentences: `muster why`.
public final class WhyPage {
  private static final int MOST_CHANGES = 3;

  private final Page page;
  private final Inquiry inquiry;

  private WhyPage(Page page, Inquiry inquiry) {
    this.page = page;
    this.inquiry = inquiry;
  }

  public static void print(Page page, Account account) {
    new WhyPage(page, account.inquiry()).print(account);
  }

  private void print(Account account) {
    var story = Story.of(inquiry.mission(), account.why());
    Header.print(page, inquiry);
    page.blank();
    page.hang(sign(story), "  ", story.text());
    parts(story, "");
    account.changes().ifPresent(unlocks -> changes(account, unlocks));
    page.blank();
    Foot.stamp(page, inquiry);
  }

  private void parts(Part part, String indent) {
    var last = part.because().size() - 1;
    for (int i = 0; i <= last; i++) {
      var next = part.because().get(i);
      var below = indent + (i < last ? "│  " : "   ");
      page.hang(
          indent + (i < last ? "├─ " : "└─ ") + sign(next),
          below + (next.because().isEmpty() ? " ".repeat(indentOfText(next)) : "│ "),
          next.text());
      parts(next, below);
    }
  }

  private String sign(Part part) {
    return part.verdict().map(it -> Signs.of(it, page) + " ").orElse("");
  }

  private static int indentOfText(Part part) {
    return part.verdict().isPresent() ? 2 : 0;
  }

  private void changes(Account account, Unlocks unlocks) {
    page.heading("Would come if");
    UnlocksPage.list(page, inquiry, unlocks, MOST_CHANGES);
    var more = unlocks.unlocks().size() - MOST_CHANGES;
    if (more > 0) {
      page.say("And %s.".formatted(Figures.count(more, "more way")));
    }
    if (unlocks.unlocks().isEmpty()) {
      page.say(
          "No change of up to %d decisions or other nations is enough."
              .formatted(unlocks.maxSize()));
      account
          .together()
          .ifPresent(unlock ->
              page.item(
                  "–",
                  "Everything that is missing above, together: "
                      + new MoveSentences(inquiry.mission()).of(unlock)));
    }
  }
}
