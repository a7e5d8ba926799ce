package org.muster.cli.page;

import org.muster.cli.ask.Inquiry;
import org.muster.cli.ask.Target;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.model.resolution.Mode;
import org.muster.model.resolution.Unlocks;

/// The smallest sets of moves that reach a target: `muster unlock`.
public final class UnlocksPage {
  private UnlocksPage() {}

  public static void print(Page page, Inquiry inquiry, Target target, Unlocks unlocks) {
    Header.print(page, inquiry);
    page.heading("What would reach", target.name());
    meaning(page, target);
    page.say(summary(unlocks));
    list(page, inquiry, unlocks, Integer.MAX_VALUE);
    if (!unlocks.complete()) {
      page.say("Stopped before all sets were looked at; there may be more, and cheaper ones.");
    }
    page.blank();
    Foot.stamp(page, inquiry);
  }

  /// The first `most` sets as numbered sentences, and how many there are besides.
  static void list(Page page, Inquiry inquiry, Unlocks unlocks, int most) {
    var sentences = new MoveSentences(inquiry.mission());
    var number = 0;
    for (var unlock : unlocks.unlocks().stream().limit(most).toList()) {
      number++;
      page.item("%2d.".formatted(number), sentences.of(unlock));
    }
  }

  private static String summary(Unlocks unlocks) {
    var mode = mode(unlocks.mode());
    if (unlocks.reached()) {
      return "It is reached already, %s: nothing has to move.".formatted(mode);
    }
    if (unlocks.unlocks().isEmpty()) {
      return "No set of up to %s reaches it %s; %s looked at."
          .formatted(
              Figures.count(unlocks.maxSize(), "move"),
              mode,
              Figures.count(unlocks.moves(), "move was", "moves were"));
    }
    return "It is not reached %s. %s of up to %s would, cheapest first; none can do with less."
        .formatted(
            mode,
            Names.sentence(Figures.count(unlocks.unlocks().size(), "set")),
            Figures.count(unlocks.maxSize(), "move"));
  }

  static String mode(Mode mode) {
    return switch (mode) {
      case DECLARED -> "as declared";
      case SEQUENTIAL -> "in turn";
      case SIMULTANEOUS -> "if all sign at once";
    };
  }

  /// What a name of the mission stands for; nothing for a condition of one's own.
  static void meaning(Page page, Target target) {
    if (!target.name().equals(target.clause().text())) {
      page.say(target.clause().text().replaceAll("\\s+", " "));
    }
  }
}
