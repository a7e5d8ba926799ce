package org.muster.exchange.mission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.muster.exchange.finding.FileFinding.MissingReferredFile;
import org.muster.exchange.finding.ReferenceFinding.DuplicateId;
import org.muster.exchange.finding.ReferenceFinding.LineOfNoSet;
import org.muster.exchange.finding.ReferenceFinding.UnknownBacking;
import org.muster.exchange.finding.ReferenceFinding.UnknownPledge;
import org.muster.exchange.finding.ReferenceFinding.UnknownSite;
import org.muster.exchange.finding.ReferenceFinding.UnknownSource;
import org.muster.exchange.finding.ReferenceFinding.UnknownStatement;
import org.muster.exchange.finding.Report;
import org.muster.exchange.finding.Similar;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Position;

/// What has a name or an id in the mission, and where it is spoken of.
///
/// A thing counts as there even if something else is wrong with it: one mistake is told once.
final class Names {
  /// What can be named.
  enum Kind {
    SOURCE,
    STATEMENT,
    PLEDGE,
    SITE,
    MEETING,
    CORRIDOR,
    NATION,
    REQUIREMENT_SET,
    LIFT,
    /// Of whatever set.
    REQUIREMENT_LINE,
    /// A place of a line, in words or by id.
    LINE_PLACE,
    /// A capability that a line asks for, or the component where it asks for anything of it.
    NEED,
    /// What a composite unit is as a whole.
    UNIT_CAPABILITY,
    /// A site whose distance to the line of contact is told.
    MEASURED_SITE;

    String word() {
      return switch (this) {
        case SOURCE -> "source";
        case STATEMENT -> "statement";
        case PLEDGE -> "pledge";
        case SITE -> "site";
        case MEETING -> "meeting";
        case CORRIDOR -> "corridor";
        case NATION -> "nation";
        case REQUIREMENT_SET -> "requirement set";
        case LIFT -> "lift";
        case REQUIREMENT_LINE -> "requirement line";
        case LINE_PLACE -> "place";
        case NEED -> "need";
        case UNIT_CAPABILITY -> "composite unit";
        case MEASURED_SITE -> "site with a distance";
      };
    }

    String file() {
      return this == REQUIREMENT_LINE ? "requirements.yaml" : word() + "s.csv";
    }
  }

  /// What can be spoken of.
  enum Target {
    SOURCE,
    STATEMENT,
    PLEDGE,
    SITE,
    REQUIREMENT_LINE,
    /// A source or a statement.
    BACKING
  }

  private record Reference(Target target, String id, Position at) {}

  private final Map<Kind, SortedMap<String, Position>> defined = new EnumMap<>(Kind.class);
  private final Set<Kind> partly = EnumSet.noneOf(Kind.class);
  private final Set<Kind> absent = EnumSet.noneOf(Kind.class);
  private final List<Reference> references = new ArrayList<>();

  void define(Kind kind, String id, Position at, Report report) {
    var first = of(kind).putIfAbsent(id, at);
    if (first != null && !first.equals(at)) {
      report.add(new DuplicateId(at, kind.word(), id, first));
    }
  }

  /// Says that there is such a thing, which may be there several times.
  void mention(Kind kind, String id, Position at) {
    of(kind).putIfAbsent(id, at);
  }

  /// Not all of the kind could be read, so what is not there may be there.
  void partly(Kind kind) {
    partly.add(kind);
  }

  /// The mission does not have the file that the kind stands in.
  void absent(Kind kind) {
    absent.add(kind);
  }

  boolean isAbsent(Kind kind) {
    return absent.contains(kind);
  }

  boolean isPartly(Kind kind) {
    return partly.contains(kind);
  }

  void refer(Target target, String id, Position at) {
    references.add(new Reference(target, id, at));
  }

  boolean has(Kind kind, String id) {
    return of(kind).containsKey(id);
  }

  SortedSet<String> all(Kind kind) {
    return new TreeSet<>(of(kind).keySet());
  }

  private SortedMap<String, Position> of(Kind kind) {
    return defined.computeIfAbsent(kind, _ -> new TreeMap<>());
  }

  /// Tells what is spoken of but not there.
  void check(Report report) {
    var known = new EnumMap<Target, Set<String>>(Target.class);
    for (var target : Target.values()) {
      var ids = new TreeSet<String>();
      kinds(target).forEach(kind -> ids.addAll(of(kind).keySet()));
      known.put(target, ids);
    }
    var toldAbsent = EnumSet.noneOf(Kind.class);
    for (var reference : references) {
      var ids = known.getOrDefault(reference.target(), Set.of());
      if (!ids.contains(reference.id()) && !report.isFull(reference.at().file())) {
        tell(reference, ids, toldAbsent, report);
      }
    }
  }

  private void tell(Reference reference, Set<String> ids, Set<Kind> toldAbsent, Report report) {
    var kinds = kinds(reference.target());
    if (kinds.stream().anyMatch(partly::contains)) {
      return;
    }
    var missing = kinds.stream().filter(absent::contains).findFirst();
    if (missing.isEmpty() || !ids.isEmpty()) {
      report.add(unknown(reference, ids));
    } else if (toldAbsent.add(missing.get())) {
      report.add(missingFile(reference, missing.get()));
    }
  }

  private static List<Kind> kinds(Target target) {
    return switch (target) {
      case SOURCE -> List.of(Kind.SOURCE);
      case STATEMENT -> List.of(Kind.STATEMENT);
      case PLEDGE -> List.of(Kind.PLEDGE);
      case SITE -> List.of(Kind.SITE);
      case REQUIREMENT_LINE -> List.of(Kind.REQUIREMENT_LINE);
      case BACKING -> List.of(Kind.SOURCE, Kind.STATEMENT);
    };
  }

  private static Finding missingFile(Reference reference, Kind kind) {
    return new MissingReferredFile(reference.at(), kind.word(), reference.id(), kind.file());
  }

  private static Finding unknown(Reference reference, Set<String> known) {
    var similar = Similar.to(reference.id(), known);
    return switch (reference.target()) {
      case SOURCE -> new UnknownSource(reference.at(), reference.id(), similar);
      case STATEMENT -> new UnknownStatement(reference.at(), reference.id(), similar);
      case PLEDGE -> new UnknownPledge(reference.at(), reference.id(), similar);
      case SITE -> new UnknownSite(reference.at(), reference.id(), similar);
      case REQUIREMENT_LINE -> new LineOfNoSet(reference.at(), reference.id(), similar);
      case BACKING -> new UnknownBacking(reference.at(), reference.id(), similar);
    };
  }
}
