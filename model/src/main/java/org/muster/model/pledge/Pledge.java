package org.muster.model.pledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.condition.Subject;
import org.muster.model.evidence.StatementId;
import org.muster.model.nation.NationId;
import org.muster.model.time.Span;
import org.muster.model.time.Window;

/// What a nation offers, as far as it is known.
///
/// @param component empty if only the capability is told; one of the two always is
/// @param offer the offer itself; its condition holds for the alternatives too
/// @param alternatives graded offers: of those whose condition holds, the best counts
/// @param noticeToMove from the national order until the unit is ready to leave its base
/// @param available days relative to D-day
/// @param dwell how long a unit is at home after a tour before it can come again; empty if not told
/// @param lift what moving all of it takes, in personnel with their equipment; empty if not told,
///   then it takes its strength
/// @param statements who said so, oldest first as written; none makes the pledge an assumption
/// @param expires the last day on which the pledge stands
/// @param supersedes pledges that this one replaces although their subject differs
/// @param assumptions field name to reasoning, for what no statement says
public record Pledge(
    PledgeId id,
    NationId nation,
    Optional<Component> component,
    Optional<Capability> capability,
    Offer offer,
    List<Offer> alternatives,
    Optional<Span> noticeToMove,
    Optional<Window> available,
    Optional<Span> tour,
    Optional<Span> dwell,
    OptionalLong lift,
    Rung rung,
    List<Caveat> caveats,
    List<StatementId> statements,
    Optional<LocalDate> expires,
    List<PledgeId> supersedes,
    SortedMap<String, String> assumptions,
    String note) {

  /// @throws IllegalArgumentException if neither component nor capability is told
  public Pledge {
    if (component.isEmpty() && capability.isEmpty()) {
      throw new IllegalArgumentException(
          "The pledge (%s) must have a component or a capability.".formatted(id));
    }
    alternatives = List.copyOf(alternatives);
    caveats = List.copyOf(caveats);
    statements = List.copyOf(statements);
    supersedes = List.copyOf(supersedes);
    assumptions = Collections.unmodifiableSortedMap(new TreeMap<>(assumptions));
  }

  /// A pledge of which only the essentials are told: enough to resolve it.
  ///
  /// @param offers one for a plain pledge, several for a graded one
  public static Pledge of(
      PledgeId id,
      NationId nation,
      Optional<Component> component,
      Optional<Capability> capability,
      List<Offer> offers) {
    var single = offers.size() == 1;
    return new Pledge(
        id,
        nation,
        component,
        capability,
        single ? offers.getFirst() : Offer.PLAIN,
        single ? List.of() : offers,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        Rung.CONDITIONAL,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        new TreeMap<>(),
        "");
  }

  /// What can come of this pledge, each with its whole condition: the offer, if it names an amount
  /// or has no alternatives, and every alternative under the offer's condition and its own.
  public List<Tier> tiers() {
    var base = meaning(offer);
    var tiers = new ArrayList<Tier>();
    if (alternatives.isEmpty() || offer.strength().isPresent() || offer.units().isPresent()) {
      tiers.add(new Tier(offer.strength(), offer.units(), base));
    }
    for (var alternative : alternatives) {
      var both = Condition.allOf(List.of(base, meaning(alternative)));
      tiers.add(new Tier(alternative.strength(), alternative.units(), both));
    }
    return List.copyOf(tiers);
  }

  /// One step of a graded offer.
  ///
  /// @param strength personnel; empty if nobody named a number
  /// @param units things of the capability; empty if not told
  public record Tier(Optional<Range> strength, Optional<Range> units, Condition condition) {}

  /// Whether the pledge is one of `subject`: its component or its capability has that name.
  public boolean isOf(Subject subject) {
    return component.map(it -> it.written().equals(subject.name())).orElse(false)
        || capability.map(it -> it.name().equals(subject.name())).orElse(false);
  }

  /// What the pledge is about, in words: `land infantry-company`, `air-cover`.
  public String subject() {
    return component
        .map(it -> it.written() + capability.map(what -> " " + what.name()).orElse(""))
        .orElseGet(() -> capability.orElseThrow().name());
  }

  /// Nobody said it: an assumption of the analyst, and shown as one.
  public boolean isAssumption() {
    return statements.isEmpty();
  }

  private static Condition meaning(Offer offer) {
    return offer.condition().map(Clause::meaning).orElseGet(Condition::always);
  }
}
