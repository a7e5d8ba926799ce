package org.muster.cli.page;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.muster.cli.text.Figures;
import org.muster.model.condition.Subject;
import org.muster.model.evidence.Precision;
import org.muster.model.evidence.Statement;
import org.muster.model.evidence.StatementId;
import org.muster.model.mission.Mission;
import org.muster.model.nation.Nation;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Range;
import org.muster.model.resolution.Placed;

/// What nations, pledges, dates and sources are called in a sentence.
final class Names {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final Set<String> WITH_ARTICLE = Set.of("Netherlands", "Philippines");

  private final Mission mission;

  Names(Mission mission) {
    this.mission = mission;
  }

  /// `Latvia`, `the United States`; the code if nobody named the nation.
  String nation(NationId id) {
    return mission.findNation(id).map(Nation::name).map(Names::withArticle).orElse(id.code());
  }

  String nations(Collection<NationId> ids) {
    return list(ids.stream().sorted().map(this::nation).toList());
  }

  /// Who decides, as the mission has it; a code becomes a name.
  String owner(String owner) {
    return NationId.isCode(owner) ? nation(NationId.of(owner)) : owner;
  }

  /// `Latvia's land infantry-company`.
  String pledge(PledgeId id) {
    return mission
        .findPledge(id)
        .map(pledge -> possessive(nation(pledge.nation())) + " " + subject(pledge))
        .orElse(id.id());
  }

  /// `land (infantry-company)`, `air-cover`.
  static String subject(Pledge pledge) {
    return pledge
        .component()
        .map(component ->
            component.written() + pledge.capability().map(it -> " (" + it.name() + ")").orElse(""))
        .orElseGet(pledge::subject);
  }

  /// What is offered or brought: `100–250 troops`, `2 units`, `no number said`.
  static String amount(Optional<Range> strength, Optional<Range> units) {
    var troops = strength.map(it -> Figures.range(it) + " troops");
    var things = units.map(it -> Figures.range(it) + (it.equals(Range.of(1)) ? " unit" : " units"));
    return troops.isEmpty()
        ? things.orElse(Figures.UNKNOWN)
        : troops.orElseThrow() + things.map(it -> ", " + it).orElse("");
  }

  /// `air cover`, `land forces`: what somebody joins with.
  static String subject(Subject subject) {
    for (var component : Component.values()) {
      if (component.written().equals(subject.name())) {
        return contribution(component);
      }
    }
    return subject.name();
  }

  static String contribution(Component component) {
    return switch (component) {
      case LAND -> "land forces";
      case AIR -> "air forces";
      case SEA -> "naval forces";
      case LOGISTICS -> "logistics";
      case INTELLIGENCE -> "intelligence";
      case TRAINING -> "training";
      case BASING -> "bases";
      case MONEY -> "money";
      case COMMAND -> "command";
    };
  }

  /// `[S101]`, with several ids in one pair of brackets.
  static String citations(Collection<StatementId> ids) {
    return ids.stream().map(StatementId::id).collect(joining(" ", "[", "]"));
  }

  static String date(LocalDate date) {
    return DAY.format(date);
  }

  /// As exactly as it is known: `8 Jan 2026`, `Apr 2025`, `2025`.
  static String date(Statement statement) {
    var date = statement.date();
    return date(date, statement.precision());
  }

  private static String date(LocalDate date, Precision precision) {
    return switch (precision) {
      case DAY -> DAY.format(date);
      case WEEK -> "about " + DAY.format(date);
      case MONTH -> MONTH.format(date);
      case QUARTER -> "Q%d %d".formatted((date.getMonthValue() + 2) / 3, date.getYear());
      case YEAR -> String.valueOf(date.getYear());
    };
  }

  static String asKnownOn(Optional<LocalDate> asOf) {
    return asOf.map(date -> "as known on " + date(date)).orElse("undated");
  }

  /// `A`, `A and B`, `A, B and C`.
  static String list(Collection<String> parts) {
    var all = parts.stream().toList();
    if (all.size() < 2) {
      return String.join("", all);
    }
    return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
  }

  /// Codes, sorted: `EST LTU LVA`.
  static String codes(Collection<NationId> ids) {
    return ids.stream().sorted().map(NationId::code).collect(joining(" "));
  }

  static List<NationId> nationsOf(Collection<Placed> placed) {
    return placed.stream().map(it -> it.pledge().nation()).distinct().sorted().toList();
  }

  static String sentence(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /// With a full stop at the end, if there is none.
  static String stop(String text) {
    return text.isEmpty() || text.matches("(?s).*[.!?…]$") ? text : text + ".";
  }

  static String possessive(String name) {
    return name + (name.endsWith("s") ? "'" : "'s");
  }

  private static String withArticle(String name) {
    return name.startsWith("United ") || name.endsWith(" Republic") || WITH_ARTICLE.contains(name)
        ? "the " + name
        : name;
  }
}
