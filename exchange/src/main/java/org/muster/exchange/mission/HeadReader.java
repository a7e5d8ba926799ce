package org.muster.exchange.mission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.muster.exchange.condition.Use;
import org.muster.exchange.finding.MeaningFinding.DecisionNamedLikeAFunction;
import org.muster.exchange.finding.ReferenceFinding.UnknownOption;
import org.muster.exchange.finding.Similar;
import org.muster.exchange.mission.Names.Target;
import org.muster.exchange.yaml.Node;
import org.muster.exchange.yaml.Node.Entry;
import org.muster.exchange.yaml.Node.Mapping;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.exchange.yaml.Node.Sequence;
import org.muster.model.condition.Clause;
import org.muster.model.evidence.StatementId;
import org.muster.model.finding.Position;
import org.muster.model.nation.NationId;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.time.Span;

/// Reads `mission.yaml`, in two steps: first what conditions can speak of, then the conditions.
final class HeadReader {
  private static final Set<String> WORDS_OF_CONDITIONS =
      Set.of(
          "cond",
          "decision",
          "joins",
          "pledge",
          "nations",
          "others",
          "count",
          "all",
          "strength",
          "amount",
          "home",
          "in",
          "true",
          "false",
          "null",
          "has",
          "map",
          "filter",
          "exists");

  private static final Pattern ANYTHING = Pattern.compile(".*", Pattern.DOTALL);

  private final Fields fields;
  private final Desk desk;
  private final List<Decision> decisions = new ArrayList<>();
  private final SortedMap<String, SortedSet<NationId>> members = new TreeMap<>();
  private final SortedMap<NationId, Integer> costs = new TreeMap<>();
  private final Set<String> misread = new HashSet<>();

  /// What stands at the top of the file.
  record Head(String id, String title, String dDay, Optional<Span> horizon) {}

  private final Head head;
  private final PlanningReader planning;

  HeadReader(Node root, Desk desk) {
    this.desk = desk;
    fields = Fields.of(root, desk);
    fields.require("id", "title");
    head =
        new Head(
            fields.name("id", it -> it).orElse(""),
            fields.textOrNothing("title"),
            fields.textOrNothing("d-day"),
            fields.span("horizon"));
    named("decisions").forEach(this::decision);
    named("members").forEach(this::members);
    nationCosts();
    planning = new PlanningReader(fields, desk);
  }

  PlanningReader planning() {
    return planning;
  }

  Head head() {
    return head;
  }

  List<Decision> decisions() {
    return decisions;
  }

  SortedMap<String, SortedSet<NationId>> members() {
    return members;
  }

  SortedMap<NationId, Integer> costs() {
    return costs;
  }

  /// Names of decisions and member sets that are there but not usable.
  Set<String> misread() {
    return misread;
  }

  /// The names of the named conditions, whether or not they can be read.
  SortedSet<String> conditionNames() {
    return new TreeSet<>(named("conditions").keySet());
  }

  SortedMap<String, Clause> conditions(Clauses clauses) {
    var conditions = clauses("conditions", Use.NAMED, clauses);
    var places = new TreeMap<String, Position>();
    named("conditions").forEach((name, entry) -> places.put(name, entry.key().at()));
    Circles.check(conditions, places, desk.report());
    return conditions;
  }

  SortedMap<String, Clause> targets(Clauses clauses) {
    return clauses("targets", Use.TARGET, clauses);
  }

  /// Whether no field was left over; to be asked when all is read.
  boolean sound() {
    return fields.sound();
  }

  private SortedMap<String, Clause> clauses(String key, Use use, Clauses clauses) {
    var read = new TreeMap<String, Clause>();
    named(key)
        .forEach((name, entry) -> {
          if (entry.value() instanceof Scalar text && text.kind() == Node.Kind.TEXT) {
            clauses.read(text, use).ifPresent(clause -> read.put(name, clause));
          } else {
            fields.misshapen();
          }
        });
    return read;
  }

  /// The entries of a section whose keys are names.
  private SequencedMap<String, Entry> named(String section) {
    var named = fields.named(section);
    fields.entries(section).keySet().stream()
        .filter(name -> !named.containsKey(name))
        .forEach(misread::add);
    return named;
  }

  private void members(String name, Entry entry) {
    if (entry.value() instanceof Sequence) {
      var inner = new Fields(new Mapping(entry.key().at(), one(entry)), desk);
      var codes = inner.listed(name, ANYTHING);
      members.put(
          name, new TreeSet<>(codes.stream().flatMap(it -> inner.nation(it).stream()).toList()));
      if (!inner.sound()) {
        misread.add(name);
      }
    } else {
      misread.add(name);
      fields.misshapen();
    }
  }

  private static SequencedMap<String, Entry> one(Entry entry) {
    var entries = new LinkedHashMap<String, Entry>();
    entries.put(entry.key().text(), entry);
    return entries;
  }

  private void nationCosts() {
    for (var entry : fields.entries("costs").values()) {
      var code = entry.key();
      var cost = cost(entry.value(), fields);
      fields.nation(code).ifPresent(nation -> cost.ifPresent(it -> costs.put(nation, it)));
    }
  }

  private static Optional<Integer> cost(Node value, Fields fields) {
    return fields.whole(value, 0, Forms.HIGHEST_COST).stream()
        .mapToObj(Math::toIntExact)
        .findFirst();
  }

  private void decision(String name, Entry entry) {
    if (WORDS_OF_CONDITIONS.contains(name)) {
      misread.add(name);
      desk.report().add(new DecisionNamedLikeAFunction(entry.key().at(), name));
      return;
    }
    var inner = Fields.of(entry.value(), desk);
    inner.require("options");
    var options = inner.listed("options", Forms.NAME).stream().map(Scalar::text).toList();
    if (options.size() < 2) {
      inner.misshapen();
    }
    var question = inner.textOrNothing("question");
    var owner = inner.textOrNothing("owner");
    var assumed =
        inner.matching("assumed", Forms.NAME).filter(it -> isOption(name, it, options, inner));
    var due = inner.date("due");
    var costs = optionCosts(name, options, inner);
    var statements = inner.references("statements", Forms.ID, Target.STATEMENT, StatementId::of);
    var note = inner.textOrNothing("note");
    if (inner.sound()) {
      decisions.add(
          new Decision(
              DecisionId.of(name),
              options,
              question,
              owner,
              assumed.map(Scalar::text),
              due,
              costs,
              statements,
              note));
    } else {
      misread.add(name);
      if (options.size() >= 2 && Set.copyOf(options).size() == options.size()) {
        decisions.add(Decision.of(name, options.toArray(String[]::new)));
      }
    }
  }

  private static boolean isOption(
      String decision, Scalar written, List<String> options, Fields fields) {
    if (options.contains(written.text())) {
      return true;
    }
    var similar = Similar.to(written.text(), options);
    fields.wrong(new UnknownOption(written.at(), decision, written.text(), similar, options));
    return false;
  }

  private static SortedMap<String, Integer> optionCosts(
      String decision, List<String> options, Fields fields) {
    var costs = new TreeMap<String, Integer>();
    var value = fields.node("cost");
    if (value.isEmpty()) {
      return costs;
    }
    if (!(value.get() instanceof Mapping mapping)) {
      cost(value.get(), fields).ifPresent(cost -> options.forEach(it -> costs.put(it, cost)));
      return costs;
    }
    for (Map.Entry<String, Entry> entry : mapping.entries().entrySet()) {
      if (isOption(decision, entry.getValue().key(), options, fields)) {
        cost(entry.getValue().value(), fields).ifPresent(cost -> costs.put(entry.getKey(), cost));
      }
    }
    return costs;
  }
}
