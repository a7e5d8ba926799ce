package org.muster.cli.ask;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.muster.exchange.finding.Similar;
import org.muster.model.finding.Finding;
import org.muster.model.size.FactorName;
import org.muster.model.size.FactorRange;
import org.muster.model.word.Word;

/// Reads `--factor NAME=LOW..HIGH`.
public final class OwnFactors {
  private final Map<FactorName, FactorRange> factors = new EnumMap<>(FactorName.class);
  private final ArrayList<Finding> mistakes = new ArrayList<>();

  private OwnFactors() {}

  /// @param written name to range
  /// @param ratio the rotation ratio, if it was told by an option of its own
  /// @throws CannotAsk with all that cannot be used
  public static Map<FactorName, FactorRange> of(
      Map<String, String> written, Optional<String> ratio) {
    var own = new OwnFactors();
    written.forEach(own::read);
    ratio.ifPresent(it -> own.ratio(it, written));
    if (!own.mistakes.isEmpty()) {
      throw new CannotAsk(own.mistakes);
    }
    return own.factors;
  }

  private void ratio(String ratio, Map<String, String> written) {
    var name = FactorName.ROTATION_RATIO.written();
    if (written.containsKey(name)) {
      mistakes.add(new FactorMistake.ToldTwice(name));
    } else {
      read(name, ratio);
    }
  }

  private void read(String name, String value) {
    FactorName.find(name).ifPresentOrElse(it -> read(it, value), () -> mistakes.add(unknown(name)));
  }

  private void read(FactorName name, String value) {
    var range = FactorRange.parse(value);
    if (range.isEmpty()) {
      mistakes.add(new FactorMistake.BadFactor(name.written(), value));
    } else if (name.isDivisor() && range.get().low().compareTo(BigDecimal.ONE) < 0) {
      mistakes.add(new FactorMistake.TooSmall(name.written(), value));
    } else {
      factors.put(name, range.get());
    }
  }

  private static Finding unknown(String name) {
    var known = Arrays.stream(FactorName.values()).map(Word::written).toList();
    return new FactorMistake.UnknownFactor(name, Similar.to(name, known), known);
  }
}
