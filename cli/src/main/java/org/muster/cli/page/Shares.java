package org.muster.cli.page;

import java.util.Locale;
import org.muster.cli.text.Ink;
import org.muster.cli.text.Page;
import org.muster.model.sweep.Share;

/// How shares of worlds are written: a percentage never says nothing or all where it is not so.
final class Shares {
  /// What the glyphs of [#glyph] mean.
  static final String LEGEND =
      "· never, ░ up to a third, ▒ up to two thirds, ▓ more, █ always; – not asked.";

  private static final double FINEST = 0.1;
  private static final double THIRD = 1.0 / 3;

  private Shares() {}

  /// `27%`, `<1%`, `27% (25.1–28.9)`.
  static String percent(Share share) {
    if (share.of().signum() == 0) {
      return "–";
    }
    return number(share) + "%" + interval(share);
  }

  /// `27`, `<1`, `>99`.
  static String number(Share share) {
    var rounded = Math.round(100 * share.value());
    if (rounded == 0 && !share.isNever()) {
      return "<1";
    }
    return rounded == 100 && !share.isAlways() ? ">99" : String.valueOf(rounded);
  }

  private static String interval(Share share) {
    return share.isExact()
        ? ""
        : String.format(Locale.ROOT, " (%s–%s)", hundredth(share.low()), hundredth(share.high()));
  }

  private static String hundredth(double share) {
    var percent = 100 * share;
    if (percent == 0 || percent == 100) {
      return percent == 0 ? "0" : "100";
    }
    if (percent < FINEST) {
      return "<" + FINEST;
    }
    return percent > 100 - FINEST
        ? ">" + (100 - FINEST)
        : String.format(Locale.ROOT, "%.1f", percent);
  }

  static String glyph(Share share) {
    if (share.of().signum() == 0) {
      return "–";
    }
    if (share.isNever() || share.isAlways()) {
      return share.isNever() ? "·" : "█";
    }
    return share.value() <= THIRD ? "░" : share.value() <= 2 * THIRD ? "▒" : "▓";
  }

  /// `▒ 53`, coloured besides.
  static String cell(Page page, Share share) {
    var text = share.of().signum() == 0 ? "–" : "%s %3s".formatted(glyph(share), number(share));
    return share.of().signum() == 0 || share.isNever()
        ? page.in(Ink.FAINT, text)
        : share.isAlways() ? page.in(Ink.GREEN, text) : text;
  }
}
