package org.muster.engine.resolve;

import static java.util.Comparator.comparing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.muster.engine.circuit.Circuit;
import org.muster.engine.circuit.Components;
import org.muster.engine.circuit.Terms;
import org.muster.model.pledge.Pledge;
import org.muster.model.resolution.Knot;

/// Finds the groups of waiting pledges that wait for each other.
///
/// They are the strongly connected parts of the circuit, followed from an atom into its condition
/// and through what is undecided there to other atoms. Whoever only waits for a group, or is only
/// waited for, is no part of it.
final class Knots {
  private static final Comparator<Pledge> BY_NATION =
      comparing(Pledge::nation).thenComparing(Pledge::id);

  private final Terms terms;
  private final Valuation values;
  private final Set<Pledge> waiting;

  private Knots(Terms terms, Bounds bounds, Set<Pledge> waiting) {
    this.terms = terms;
    this.values = bounds.values(terms);
    this.waiting = waiting;
  }

  /// @param waiting pledges that come at once only
  static List<Knot> among(Set<Pledge> waiting, Terms terms, Bounds bounds) {
    return waiting.isEmpty() ? List.of() : new Knots(terms, bounds, waiting).knots();
  }

  private List<Knot> knots() {
    var knots = new ArrayList<Knot>();
    for (var component : new Components(terms.circuit().size(), this::next).found()) {
      var all = pledges(component);
      var group = new LinkedHashSet<>(all);
      group.retainAll(waiting);
      if (group.size() > 1) {
        knots.add(knot(group, all));
      }
    }
    knots.sort(comparing(knot -> knot.pledges().first()));
    return knots;
  }

  /// What an undecided node reads that is undecided; an atom reads its condition.
  private int[] next(int id) {
    if (!values.isUndecided(id)) {
      return new int[0];
    }
    var node = terms.circuit().node(id);
    return node.kind() == Circuit.Kind.ATOM
        ? new int[] {terms.root(node.index())}
        : terms.circuit().parts(node);
  }

  private Set<Pledge> pledges(List<Integer> nodes) {
    var pledges = new LinkedHashSet<Pledge>();
    for (int id : nodes) {
      var node = terms.circuit().node(id);
      if (node.kind() == Circuit.Kind.ATOM) {
        pledges.add(terms.atoms().get(node.index()).pledge());
      }
    }
    return pledges;
  }

  /// @param all the group and pledges that are firm, of which a higher tier waits
  private Knot knot(Set<Pledge> group, Set<Pledge> all) {
    var start = group.stream().min(BY_NATION).orElseThrow();
    return new Knot(
        new TreeSet<>(group.stream().map(Pledge::nation).toList()),
        new TreeSet<>(group.stream().map(Pledge::id).toList()),
        ring(start, all).stream().filter(group::contains).map(Pledge::id).toList());
  }

  /// A shortest way from `start` back to itself, by breadth first.
  private List<Pledge> ring(Pledge start, Set<Pledge> all) {
    var from = new HashMap<Pledge, Pledge>();
    var open = new ArrayDeque<Pledge>(List.of(start));
    while (!from.containsKey(start)) {
      var pledge = open.remove();
      reads(pledge).stream()
          .filter(all::contains)
          .filter(next -> !next.equals(pledge))
          .sorted(BY_NATION)
          .filter(next -> from.putIfAbsent(next, pledge) == null)
          .forEach(open::add);
    }
    var ring = new ArrayList<Pledge>();
    var pledge = start;
    do {
      pledge = from.getOrDefault(pledge, start);
      ring.add(pledge);
    } while (!pledge.equals(start));
    return ring.reversed();
  }

  /// The pledges that the conditions of a pledge read where they are undecided.
  private Set<Pledge> reads(Pledge pledge) {
    var visited = new BitSet();
    var open = new ArrayDeque<Integer>();
    terms.atomsOf(pledge.id()).forEach(atom -> open.add(terms.root(atom)));
    var read = new LinkedHashSet<Pledge>();
    while (!open.isEmpty()) {
      int id = open.remove();
      if (!visited.get(id) && values.isUndecided(id)) {
        visited.set(id);
        var node = terms.circuit().node(id);
        if (node.kind() == Circuit.Kind.ATOM) {
          read.add(terms.atoms().get(node.index()).pledge());
        } else {
          for (int part : terms.circuit().parts(node)) {
            open.add(part);
          }
        }
      }
    }
    return read;
  }
}
