package org.muster.engine.audit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.muster.model.plan.PlannedUnit;
import org.muster.model.planning.Factors;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.Rung;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.requirement.RequirementLine.Substitute;
import org.muster.model.time.Span;

/// A unit as section 2 yields it.
///
/// @param pledges that bring it: one, or the parts of a composite
/// @param load what moving it takes, in personnel with their equipment
record Offered(PlannedUnit unit, List<Pledge> pledges, long load) {
  Offered {
    pledges = List.copyOf(pledges);
  }

  /// Days from D-day until it is ready; of several pledges the longest.
  long notice(Factors factors) {
    return Days.longest(
        pledges.stream()
            .map(it ->
                it.rung() == Rung.DEPLOYED
                    ? 0
                    : it.noticeToMove().map(Span::days).orElse(factors.noticeDays())));
  }

  /// In weeks; of several pledges the shortest. Empty if neither they nor the mission tell one.
  OptionalLong tour(Factors factors) {
    return pledges.stream()
        .flatMap(it -> it.tour().or(factors::tour).stream())
        .mapToLong(it -> Days.weeks(it.days()))
        .min();
  }

  /// Weeks at home after a stay; of several pledges the longest. Where no tour is told, none.
  long dwell(Factors factors) {
    var tour = tour(factors);
    return tour.isEmpty()
        ? 0
        : Days.longest(
            pledges.stream()
                .map(it ->
                    it.dwell()
                        .map(told -> Days.weeks(told.days()))
                        .orElse(factors.ratio() * tour.getAsLong())));
  }

  /// Whether it is of the kind that the line asks for.
  boolean is(RequirementLine line) {
    return isOf(line.component(), unit.component()) && isOf(line.capability(), unit.capability());
  }

  private static <T> boolean isOf(Optional<T> asked, Optional<T> offered) {
    return asked.isEmpty() || Objects.equals(asked, offered);
  }

  /// What is risked if it stands in on the line; none if it is none of the line's substitutes.
  List<String> risks(RequirementLine line) {
    return line.substitutes().stream()
        .filter(it -> unit.capability().equals(Optional.of(it.capability())))
        .map(Substitute::risk)
        .toList();
  }

  /// Whether somebody who names this means the unit: its own name, or that of one of its pledges.
  boolean isNamed(String name) {
    return unit.id().equals(name) || pledges.stream().anyMatch(it -> it.id().id().equals(name));
  }

  /// In words: `land infantry-company`.
  String subject() {
    return Stream.concat(
            unit.component().map(Component::written).stream(),
            unit.capability().map(Capability::name).stream())
        .collect(joining(" "));
  }

  /// The share of one among `count`; the first ones get one more if there is something left over.
  static long share(long whole, int count, int index) {
    return whole / count + (index < whole % count ? 1 : 0);
  }
}
