package org.muster.exchange.mission;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.muster.exchange.finding.ReferenceFinding.NationNotListed;
import org.muster.exchange.finding.ReferenceFinding.UnknownNation;
import org.muster.exchange.finding.Report;
import org.muster.exchange.finding.Similar;
import org.muster.model.finding.Position;
import org.muster.model.nation.NationId;

/// The nation codes a mission may use: those of its `nations.csv`, and those of ISO 3166-1.
final class NationCodes {
  private static final Set<String> ISO = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);

  /// What people write although no list has it.
  private static final Map<String, String> HABITS =
      Map.of("UK", "GBR", "ENG", "GBR", "EL", "GRC", "US", "USA", "ROM", "ROU");

  private final SortedMap<String, String> listed = new TreeMap<>();
  private final Set<String> warned = new HashSet<>();
  private boolean complete = true;
  private boolean hasList;

  void list(String code, String name) {
    listed.put(code, name);
  }

  /// The mission has a `nations.csv`.
  ///
  /// @param complete whether all its rows could be read
  void hasList(boolean complete) {
    hasList = true;
    this.complete = complete;
  }

  Set<NationId> known() {
    var known = new HashSet<NationId>();
    Stream.concat(ISO.stream(), listed.keySet().stream())
        .filter(NationId::isCode)
        .map(NationId::of)
        .forEach(known::add);
    return known;
  }

  /// Tells if no nation has the code, or if the mission's own list does not have it.
  void check(String code, Position at, Report report) {
    if (NationId.isCode(code) && (listed.containsKey(code) || !complete)) {
      return;
    }
    if (!ISO.contains(code)) {
      report.add(new UnknownNation(at, code, similar(code)));
    } else if (hasList && warned.add(code)) {
      report.add(new NationNotListed(at, code));
    }
  }

  /// Codes of nations whose name begins like the code, or that have nearly the same code.
  List<String> similar(String written) {
    var found = new LinkedHashSet<String>();
    var folded = written.toUpperCase(Locale.ROOT);
    if (listed.containsKey(folded) || ISO.contains(folded)) {
      return List.of(folded);
    }
    if (HABITS.containsKey(folded)) {
      found.add(HABITS.getOrDefault(folded, ""));
    }
    if (Arrays.asList(Locale.getISOCountries()).contains(folded)) {
      found.add(Locale.of("", folded).getISO3Country());
    }
    listed.forEach((code, name) -> addIfNamed(folded, code, name, found));
    if (found.isEmpty()) {
      for (var country : Locale.getISOCountries()) {
        var locale = Locale.of("", country);
        addIfNamed(
            folded, locale.getISO3Country(), locale.getDisplayCountry(Locale.ENGLISH), found);
      }
    }
    if (found.isEmpty()) {
      found.addAll(Similar.to(folded, listed.isEmpty() ? ISO : listed.keySet()));
    }
    return found.stream().limit(3).toList();
  }

  private static void addIfNamed(String written, String code, String name, Set<String> found) {
    if (written.length() >= 3 && name.toUpperCase(Locale.ROOT).startsWith(written)) {
      found.add(code);
    }
  }
}
