package org.muster.cli.page;

import org.muster.cli.text.Ink;
import org.muster.cli.text.Page;
import org.muster.model.resolution.Standing;
import org.muster.model.why.Verdict;

/// The sign and the ink of each standing and verdict. A sign never stands without its word.
final class Signs {
  private Signs() {}

  /// `● firm`.
  static String named(Standing standing, Page page) {
    return page.in(ink(standing), sign(standing) + " " + standing.written());
  }

  static String of(Standing standing, Page page) {
    return page.in(ink(standing), sign(standing));
  }

  static String of(Verdict verdict, Page page) {
    return switch (verdict) {
      case IN_TURN -> page.in(Ink.GREEN, "✓");
      case AT_ONCE -> page.in(Ink.YELLOW, "◐");
      case DEPENDS -> page.in(Ink.MAGENTA, "◇");
      case NO -> page.in(Ink.RED, "✗");
    };
  }

  private static String sign(Standing standing) {
    return switch (standing) {
      case FIRM -> "●";
      case WAITING -> "◐";
      case OPEN -> "◇";
      case BLOCKED -> "○";
      case REFUSED -> "✗";
      case EXPIRED -> "◌";
      case SUPERSEDED -> "→";
    };
  }

  private static Ink ink(Standing standing) {
    return switch (standing) {
      case FIRM -> Ink.GREEN;
      case WAITING -> Ink.YELLOW;
      case OPEN -> Ink.MAGENTA;
      case BLOCKED, REFUSED -> Ink.RED;
      case EXPIRED, SUPERSEDED -> Ink.FAINT;
    };
  }
}
