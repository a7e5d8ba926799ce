package org.muster.exchange.mission;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.muster.exchange.condition.ConditionReader;
import org.muster.exchange.condition.Fault;
import org.muster.exchange.condition.Use;
import org.muster.exchange.condition.Vocabulary;
import org.muster.exchange.finding.MeaningFinding.ConditionFault;
import org.muster.exchange.finding.MeaningFinding.HomeWithoutFloor;
import org.muster.exchange.finding.ReferenceFinding.UnknownNation;
import org.muster.exchange.finding.ReferenceFinding.UnofferedCapability;
import org.muster.exchange.finding.Report;
import org.muster.exchange.finding.Similar;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.model.condition.Clause;
import org.muster.model.condition.Condition;
import org.muster.model.condition.Quantity;
import org.muster.model.condition.Subject;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Position;
import org.muster.model.nation.NationId;

/// Reads the conditions of a mission, and tells their faults at the place in the file.
final class Clauses {
  private static final Pattern UNKNOWN_NATION = Pattern.compile("There is no nation '([^']*)'\\.");

  private final ConditionReader reader;
  private final SortedSet<String> subjects;
  private final Set<String> misread;
  private final Set<NationId> withFloor;
  private final NationCodes nations;
  private final Report report;
  private final Set<String> warned = new HashSet<>();

  /// @param misread names of decisions and member sets that are there but could not be read; what
  ///   is said of them in conditions is not told again
  /// @param withFloor nations of which it is known what they can spare
  Clauses(Vocabulary vocabulary, Set<String> misread, Set<NationId> withFloor, Desk desk) {
    reader = new ConditionReader(vocabulary);
    subjects = vocabulary.subjects();
    this.misread = misread;
    this.withFloor = withFloor;
    nations = desk.nations();
    report = desk.report();
  }

  /// The clause, or findings.
  Optional<Clause> read(Scalar scalar, Use use) {
    var text = scalar.text().strip();
    var indent = scalar.text().indexOf(text);
    var read = reader.read(text, use);
    read.faults().stream()
        .filter(fault -> misread.stream().noneMatch(name -> names(fault, name)))
        .forEach(fault -> report.add(finding(scalar.at(indent + fault.offset()), fault)));
    read.condition().ifPresent(condition -> new Look(scalar).at(condition));
    return read.condition().map(condition -> new Clause(text, condition));
  }

  private static boolean names(Fault fault, String name) {
    return fault.message().contains("'" + name + "'");
  }

  /// Of nation codes more is known here than in the text alone.
  private Finding finding(Position at, Fault fault) {
    var nation = UNKNOWN_NATION.matcher(fault.message());
    if (nation.matches()) {
      var similar = nations.similar(nation.group(1));
      if (!similar.isEmpty() || fault.hint().startsWith("Use one of")) {
        return new UnknownNation(at, nation.group(1), similar);
      }
    }
    return new ConditionFault(at, fault.message(), fault.hint());
  }

  /// Tells that a capability is asked for which nobody offers, once a name.
  void checkOffered(String capability, Position at) {
    if (!subjects.contains(capability) && warned.add(capability)) {
      report.add(new UnofferedCapability(at, capability, Similar.to(capability, subjects)));
    }
  }

  /// Looks through one condition for what is allowed but hardly meant.
  private final class Look {
    private final Scalar scalar;

    Look(Scalar scalar) {
      this.scalar = scalar;
    }

    void at(Condition condition) {
      switch (condition) {
        case Condition.Joins(_, var subject) -> subject.ifPresent(this::subject);
        case Condition.AtLeast(var quantity, _) -> quantity(quantity);
        case Condition.HomeHolds(var nation) -> home(nation);
        case Condition.Not(var part) -> at(part);
        case Condition.AllOf(var parts) -> parts.forEach(this::at);
        case Condition.AnyOf(var parts) -> parts.forEach(this::at);
        case Condition.Constant _, Condition.Decided _, Condition.Named _, Condition.Counts _ -> {}
      }
    }

    private void quantity(Quantity quantity) {
      switch (quantity) {
        case Quantity.Nations(var subject) -> subject.ifPresent(this::subject);
        case Quantity.Others(var subject) -> subject.ifPresent(this::subject);
        case Quantity.Members(_, var subject) -> subject.ifPresent(this::subject);
        case Quantity.Strength(var subject) -> subject.ifPresent(this::subject);
        case Quantity.Amount(var capability) ->
            checkOffered(capability.name(), of(capability.name()));
      }
    }

    private void subject(Subject subject) {
      checkOffered(subject.name(), of(subject.name()));
    }

    private void home(NationId nation) {
      if (!withFloor.contains(nation) && warned.add("home " + nation)) {
        report.add(new HomeWithoutFloor(of(nation.code()), nation.code()));
      }
    }

    /// Where the name stands in quotes, or else the whole condition.
    private Position of(String name) {
      for (var quote : List.of("'", "\"")) {
        var offset = scalar.text().indexOf(quote + name + quote);
        if (offset >= 0) {
          return scalar.at(offset);
        }
      }
      return scalar.at();
    }
  }
}
