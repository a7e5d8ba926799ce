package org.muster.cli.page;

import java.util.Locale;
import org.muster.model.sweep.Share;

/// Chances and their intervals in words.
final class Chancy {
  private Chancy() {}

  /// `31% [28, 34]`, `under 1% [0, 2]`.
  static String share(Share share) {
    return of(share) + interval(share);
  }

  /// `31%`.
  static String of(Share share) {
    return share.of().signum() == 0 ? "not known" : percent(share.value());
  }

  /// ` [28, 34]`; rounded outwards.
  static String interval(Share share) {
    return " [%d, %d]"
        .formatted(
            (long) Math.floor(100 * share.low() + 1e-9),
            (long) Math.ceil(100 * share.high() - 1e-9));
  }

  /// Nothing that happens is told as never, and nothing that may not as always.
  static String percent(double share) {
    if (share > 0 && share < 0.01) {
      return "under 1%";
    }
    if (share < 1 && share > 0.99) {
      return "over 99%";
    }
    return String.format(Locale.ROOT, "%.0f%%", 100 * share);
  }
}
