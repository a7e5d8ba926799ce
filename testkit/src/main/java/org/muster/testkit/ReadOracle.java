package org.muster.testkit;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.muster.model.condition.Condition;
import org.muster.model.condition.Condition.AllOf;
import org.muster.model.condition.Condition.AnyOf;
import org.muster.model.condition.Condition.AtLeast;
import org.muster.model.condition.Condition.Constant;
import org.muster.model.condition.Condition.Counts;
import org.muster.model.condition.Condition.Decided;
import org.muster.model.condition.Condition.HomeHolds;
import org.muster.model.condition.Condition.Joins;
import org.muster.model.condition.Condition.Named;
import org.muster.model.condition.Condition.Not;
import org.muster.model.condition.Quantity;
import org.muster.model.condition.Quantity.Amount;
import org.muster.model.condition.Quantity.Members;
import org.muster.model.condition.Quantity.Nations;
import org.muster.model.condition.Quantity.Others;
import org.muster.model.condition.Quantity.Strength;
import org.muster.model.condition.Subject;
import org.muster.model.mission.Mission;
import org.muster.model.pledge.Pledge;

/// Whose condition speaks of whom, as it is written.
public final class ReadOracle {
  /// Whether more of the other helps or hurts.
  public enum Sign {
    HELPS,
    HURTS;

    Sign turned() {
      return this == HELPS ? HURTS : HELPS;
    }
  }

  private final Mission mission;

  public ReadOracle(Mission mission) {
    this.mission = mission;
  }

  /// How `other` bears on the conditions of `reader`; empty if they do not speak of it.
  public Set<Sign> signs(Pledge reader, Pledge other) {
    var signs = new TreeSet<Sign>();
    reader.tiers().forEach(tier -> collect(tier.condition(), reader, other, Sign.HELPS, signs));
    return signs;
  }

  public boolean reads(Pledge reader, Pledge other) {
    return !signs(reader, other).isEmpty();
  }

  /// Whether from `from` one comes to `to` by steps from reader to read, all within `among`.
  public boolean reaches(Pledge from, Pledge to, List<Pledge> among) {
    return reaches(from, to, among, this::reads);
  }

  /// Whether nothing that hurts is in reach of the pledge: more of the others never harms it.
  public boolean isMonotone(Pledge pledge, List<Pledge> among) {
    return among.stream()
        .filter(it -> it.equals(pledge) || reaches(pledge, it, among))
        .noneMatch(reader -> among.stream().anyMatch(it -> signs(reader, it).contains(Sign.HURTS)));
  }

  /// Whether each pledge of the circle reads the next, the last the first, and the number of steps
  /// that hurt is odd or can be taken as odd.
  public boolean isOddCircle(List<Pledge> circle) {
    Set<Sign> product = Set.of(Sign.HELPS);
    for (int i = 0; i < circle.size(); i++) {
      var signs = signs(circle.get(i), circle.get((i + 1) % circle.size()));
      product = times(product, signs);
    }
    return !circle.isEmpty() && product.contains(Sign.HURTS);
  }

  private static Set<Sign> times(Set<Sign> left, Set<Sign> right) {
    var product = new TreeSet<Sign>();
    left.forEach(one -> right.forEach(it -> product.add(it == Sign.HURTS ? one.turned() : one)));
    return product;
  }

  /// Whether one comes from a pledge to another by one or more steps of a kind.
  public static boolean reaches(Pledge from, Pledge to, List<Pledge> among, Step step) {
    var reached = new TreeSet<String>();
    var open = new ArrayDeque<Pledge>(List.of(from));
    while (!open.isEmpty()) {
      var reader = open.remove();
      for (var next : among) {
        if (step.leads(reader, next) && reached.add(next.id().id())) {
          open.add(next);
        }
      }
    }
    return reached.contains(to.id().id());
  }

  /// A relation between pledges.
  @FunctionalInterface
  public interface Step {
    boolean leads(Pledge from, Pledge to);
  }

  private void collect(
      Condition condition, Pledge reader, Pledge other, Sign sign, Set<Sign> found) {
    switch (condition) {
      case Constant _, Decided _ -> {}
      case Named(var name) ->
          Optional.ofNullable(mission.conditions().get(name))
              .ifPresent(it -> collect(it.meaning(), reader, other, sign, found));
      case Joins(var nation, var subject) ->
          addIf(other.nation().equals(nation) && isOf(other, subject), sign, found);
      case Counts(var pledge) -> addIf(other.id().equals(pledge), sign, found);
      case AtLeast(var quantity, _) -> addIf(isIn(quantity, reader).test(other), sign, found);
      case HomeHolds(var nation) -> addIf(other.nation().equals(nation), sign.turned(), found);
      case Not(var part) -> collect(part, reader, other, sign.turned(), found);
      case AllOf(var parts) -> parts.forEach(it -> collect(it, reader, other, sign, found));
      case AnyOf(var parts) -> parts.forEach(it -> collect(it, reader, other, sign, found));
    }
  }

  private static void addIf(boolean isRead, Sign sign, Set<Sign> found) {
    if (isRead) {
      found.add(sign);
    }
  }

  private static Predicate<Pledge> isIn(Quantity quantity, Pledge reader) {
    return switch (quantity) {
      case Nations(var subject) -> it -> isOf(it, subject);
      case Others(var subject) -> it -> isOf(it, subject) && !it.nation().equals(reader.nation());
      case Members(var among, var subject) ->
          it -> among.contains(it.nation()) && isOf(it, subject);
      case Strength(var subject) -> it -> isOf(it, subject);
      case Amount(var capability) -> it -> it.capability().equals(Optional.of(capability));
    };
  }

  private static boolean isOf(Pledge pledge, Optional<Subject> subject) {
    return subject.isEmpty() || pledge.isOf(subject.get());
  }
}
