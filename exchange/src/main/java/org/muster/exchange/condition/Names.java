package org.muster.exchange.condition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.muster.exchange.finding.Similar;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.PledgeId;
import org.muster.model.scenario.Decision;

/// Looks up what a text names, and where there is nothing of that name says what may be meant.
final class Names {
  private static final Map<String, String> TRUTHS =
      Map.of("true", "true", "yes", "true", "false", "false", "no", "false");

  private final Vocabulary vocabulary;
  private final Faults faults;

  Names(Vocabulary vocabulary, Faults faults) {
    this.vocabulary = vocabulary;
    this.faults = faults;
  }

  /// Names without quotes are decisions.
  Meaning meaning(Term.Name name) {
    var decision = vocabulary.findDecision(name.name());
    if (decision.isEmpty()) {
      return faults.unclear(
          name,
          "There is no decision '%s'.".formatted(Faults.shortened(name.name())),
          hintForName(name.name()));
    }
    return decision
        .<Meaning>map(it -> it.isYesNo() ? new Meaning.YesNo(it) : new Meaning.Choice(it))
        .orElseThrow();
  }

  /// `decision('ceasefire')` is a choice even between yes and no.
  Optional<Decision> decision(Term at, String name) {
    var decision = vocabulary.findDecision(name);
    if (decision.isEmpty()) {
      faults.add(
          at,
          "There is no decision '%s'.".formatted(Faults.shortened(name)),
          Hints.forName(name, decisionNames(), "No decisions are declared under decisions:."));
    }
    return decision;
  }

  Optional<String> condition(Term at, String name) {
    if (vocabulary.conditions().contains(name)) {
      return Optional.of(name);
    }
    faults.add(
        at,
        "There is no named condition '%s'.".formatted(Faults.shortened(name)),
        Hints.forName(name, vocabulary.conditions(), "None are declared under conditions:."));
    return Optional.empty();
  }

  Optional<PledgeId> pledge(Term at, String id) {
    var pledge = PledgeId.of(id);
    if (vocabulary.pledges().contains(pledge)) {
      return Optional.of(pledge);
    }
    faults.add(
        at,
        "There is no pledge '%s'.".formatted(Faults.shortened(id)),
        Hints.forName(id, vocabulary.pledges(), "There are no pledges."));
    return Optional.empty();
  }

  Optional<NationId> nation(Term at, String code) {
    var nation = vocabulary.findNation(code);
    if (nation.isEmpty()) {
      faults.add(
          at, "There is no nation '%s'.".formatted(Faults.shortened(code)), hintForNation(code));
    }
    return nation;
  }

  Optional<SortedSet<NationId>> members(Term at, String name) {
    var members = vocabulary.members().get(name);
    if (members == null) {
      faults.add(
          at,
          "There is no member set '%s'.".formatted(Faults.shortened(name)),
          vocabulary.findNation(name).isPresent()
              ? "'%1$s' is a nation; write ['%1$s'], or joins('%1$s').".formatted(name)
              : Hints.forName(
                  name, vocabulary.members().keySet(), "None are declared under members:."));
    }
    return Optional.ofNullable(members);
  }

  private String hintForNation(String code) {
    if (vocabulary.members().containsKey(code)) {
      return "'%1$s' is a member set; write all('%1$s') or count('%1$s') >= 1.".formatted(code);
    }
    if (vocabulary.subjects().contains(code)) {
      return "'%1$s' is a component or capability; write nations('%1$s') >= 1, or joins('USA', '%1$s')."
          .formatted(code);
    }
    return Hints.forName(code, vocabulary.nations(), "No nations are known.");
  }

  /// What somebody may have meant who wrote `name` without quotes.
  private String hintForName(String name) {
    var similar = Hints.nearest(name, decisionNames());
    if (!similar.isEmpty()) {
      return Similar.didYouMean(similar, "");
    }
    var truth = TRUTHS.get(name.toLowerCase(Locale.ROOT));
    if (truth != null) {
      return "Write %s.".formatted(truth);
    }
    return Vocable.find(name)
        .map(it -> "It is a function; write %s.".formatted(it.example()))
        .or(() -> inQuotes(name))
        .orElseGet(() ->
            Hints.forName(name, decisionNames(), "No decisions are declared under decisions:."));
  }

  private Optional<String> inQuotes(String name) {
    return otherThanDecision(name).map("It stands in quotes: %s."::formatted);
  }

  /// What to write instead of a text in quotes that stands alone.
  String hintForText(String value) {
    if (vocabulary.findDecision(value).isPresent()) {
      return "Decisions stand without quotes: %s.".formatted(value);
    }
    return otherThanDecision(value)
        .map("Did you mean %s?"::formatted)
        .orElse("Compare a decision with one of its options, as in mission == 'monitoring'.");
  }

  private Optional<String> otherThanDecision(String name) {
    if (vocabulary.conditions().contains(name)) {
      return Optional.of("cond('%s')".formatted(name));
    }
    if (vocabulary.findNation(name).isPresent()) {
      return Optional.of("joins('%s')".formatted(name));
    }
    if (vocabulary.pledges().contains(PledgeId.of(name))) {
      return Optional.of("pledge('%s')".formatted(name));
    }
    if (vocabulary.members().containsKey(name)) {
      return Optional.of("all('%s')".formatted(name));
    }
    if (vocabulary.subjects().contains(name)) {
      return Optional.of("nations('%s') >= 1".formatted(name));
    }
    return vocabulary.decisions().stream()
        .filter(it -> it.options().contains(name))
        .findFirst()
        .map(it -> "%s == '%s'".formatted(it.id(), name));
  }

  private List<String> decisionNames() {
    return vocabulary.decisions().stream().map(it -> it.id().name()).sorted().toList();
  }
}
