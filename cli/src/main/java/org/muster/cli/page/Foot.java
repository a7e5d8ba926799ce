package org.muster.cli.page;

import org.muster.cli.ask.EngineVersion;
import org.muster.cli.ask.Inquiry;
import org.muster.cli.text.Ink;
import org.muster.cli.text.Page;
import org.muster.model.resolution.Placed;
import org.muster.model.resolution.Resolution;

/// What every page about a resolution ends with: what the signs mean, and of what it was computed.
final class Foot {
  private static final int SHOWN_OF_HASH = 12;

  private Foot() {}

  static void print(Page page, Inquiry inquiry, Resolution resolution) {
    page.blank();
    if (resolution.pledges().stream().map(Placed::pledge).anyMatch(it -> it.isAssumption())) {
      page.say("* Assumed: nobody said so in public.");
    }
    stamp(page, inquiry);
  }

  /// The same inputs give the same stamp, and the same answer.
  static void stamp(Page page, Inquiry inquiry) {
    page.say(
        page.in(
            Ink.FAINT,
            "Inputs %s, Muster %s."
                .formatted(
                    inquiry.inputsHash().substring(0, SHOWN_OF_HASH), EngineVersion.text())));
  }
}
