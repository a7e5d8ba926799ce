package org.muster.engine.position;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.model.evidence.Authority;
import org.muster.model.evidence.Statement;
import org.muster.model.evidence.StatementId;
import org.muster.model.mission.Mission;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.pledge.Rung;
import org.muster.model.position.Roll;
import org.muster.model.position.Roll.Entry;
import org.muster.model.position.Roll.Status;

/// Calls the roll: which pledges stand on a date, and why the others do not.
///
/// A pledge is known from the day of its first statement. Of pledges of one nation on one subject
/// (component and capability), those with the most authoritative and then latest statement stand;
/// equals stand together. One that another pledge names as replaced stands no more, and does not
/// outweigh its replacement. A pledge without statements is an assumption of the analyst: it is
/// always known, and neither supersedes by date nor is superseded so.
public final class RollCall {
  private static final Comparator<Weight> BY_WEIGHT =
      comparing(Weight::authority).thenComparing(Weight::date);

  private final Optional<LocalDate> asOf;
  private final Map<StatementId, Statement> statements = new HashMap<>();
  private final Map<Subject, List<Sayer>> sayers = new HashMap<>();
  private final Map<PledgeId, PledgeId> replaced = new HashMap<>();

  private RollCall(Mission mission, Optional<LocalDate> asOf) {
    this.asOf = asOf;
    mission.statements().forEach(statement -> statements.put(statement.id(), statement));
  }

  /// The roll on a date; without one, on the day of the mission's latest statement.
  public static Roll asKnown(Mission mission, Optional<LocalDate> asOf) {
    var day = asOf.or(() -> mission.statements().stream().map(Statement::date).max(naturalOrder()));
    return new RollCall(mission, day).call(mission.pledges());
  }

  private Roll call(List<Pledge> pledges) {
    var known = pledges.stream().filter(this::isKnown).sorted(comparing(Pledge::id)).toList();
    known.forEach(this::enter);
    return new Roll(
        asOf,
        known.stream().map(pledge -> new Entry(pledge, status(pledge), lastSaid(pledge))).toList());
  }

  private void enter(Pledge pledge) {
    weight(pledge)
        .ifPresent(weight ->
            sayers
                .computeIfAbsent(Subject.of(pledge), _ -> new ArrayList<>())
                .add(new Sayer(pledge.id(), weight)));
    pledge.supersedes().forEach(old -> replaced.putIfAbsent(old, pledge.id()));
  }

  private Status status(Pledge pledge) {
    var replacement = replaced.get(pledge.id());
    if (replacement != null) {
      return new Status.Superseded(replacement);
    }
    var stronger = weight(pledge).flatMap(weight -> stronger(pledge, weight));
    if (stronger.isPresent()) {
      return new Status.Superseded(stronger.get());
    }
    if (pledge.expires().isPresent() && isPast(pledge.expires().get())) {
      return new Status.Expired(pledge.expires().get());
    }
    return pledge.rung() == Rung.REFUSED ? new Status.Refused() : new Status.Current();
  }

  /// The strongest word on the subject that outweighs the pledge's own, of those that it does not
  /// itself replace.
  private Optional<PledgeId> stronger(Pledge pledge, Weight weight) {
    return sayers.getOrDefault(Subject.of(pledge), List.of()).stream()
        .filter(sayer -> BY_WEIGHT.compare(sayer.weight(), weight) > 0)
        .filter(sayer -> !isReplacedBy(sayer.pledge(), pledge.id()))
        .max(comparing(Sayer::weight, BY_WEIGHT).thenComparing(Sayer::pledge, reverseOrder()))
        .map(Sayer::pledge);
  }

  /// Follows "supersedes" from an old pledge to what replaced it, and what replaced that.
  private boolean isReplacedBy(PledgeId old, PledgeId pledge) {
    var seen = new HashSet<PledgeId>();
    var next = replaced.get(old);
    while (next != null && seen.add(next)) {
      if (next.equals(pledge)) {
        return true;
      }
      next = replaced.get(next);
    }
    return false;
  }

  private boolean isKnown(Pledge pledge) {
    return pledge.statements().isEmpty() || weight(pledge).isPresent();
  }

  private boolean isPast(LocalDate day) {
    return asOf.map(day::isBefore).orElse(false);
  }

  /// The most authoritative, then latest of the pledge's statements that were made by the date.
  private Optional<Weight> weight(Pledge pledge) {
    return known(pledge)
        .map(statement -> new Weight(statement.authority(), statement.date()))
        .max(BY_WEIGHT);
  }

  private Optional<LocalDate> lastSaid(Pledge pledge) {
    return known(pledge).map(Statement::date).max(naturalOrder());
  }

  private Stream<Statement> known(Pledge pledge) {
    return pledge.statements().stream()
        .flatMap(id -> Optional.ofNullable(statements.get(id)).stream())
        .filter(statement -> !asOf.map(statement.date()::isAfter).orElse(false));
  }

  private record Weight(Authority authority, LocalDate date) {}

  private record Sayer(PledgeId pledge, Weight weight) {}

  private record Subject(
      NationId nation, Optional<Component> component, Optional<Capability> capability) {
    static Subject of(Pledge pledge) {
      return new Subject(pledge.nation(), pledge.component(), pledge.capability());
    }
  }
}
