package org.muster.exchange.mission;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.exchange.csv.CsvText;
import org.muster.exchange.schema.FileKind;
import org.muster.exchange.yaml.Node;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.exchange.yaml.Remarks;
import org.muster.exchange.yaml.YamlWriter;
import org.muster.model.chance.Chances;
import org.muster.model.condition.Clause;
import org.muster.model.evidence.Meeting;
import org.muster.model.evidence.Source;
import org.muster.model.evidence.Statement;
import org.muster.model.mission.Mission;
import org.muster.model.mission.OutcomeEvent;
import org.muster.model.nation.Nation;
import org.muster.model.pledge.Caveat;
import org.muster.model.pledge.Offer;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.Range;
import org.muster.model.requirement.RequirementLine;
import org.muster.model.requirement.RequirementSet;
import org.muster.model.scenario.Decision;
import org.muster.model.site.Corridor;
import org.muster.model.site.Lift;
import org.muster.model.site.Site;
import org.muster.model.time.Span;
import org.muster.model.time.Window;
import org.muster.model.word.Word;

/// The canonical form of a mission: for each meaning one text, byte by byte.
final class Canon {
  /// Fields whose mappings stand on one line if they fit.
  static final Set<String> COMPACT =
      Set.of(
          "alternatives",
          "caveats",
          "substitutes",
          "for",
          "assumptions",
          "cost",
          "chances",
          "when",
          "rows");

  private final Mission mission;

  Canon(Mission mission) {
    this.mission = mission;
  }

  /// The files that the mission needs, with their texts.
  SortedMap<FileKind, String> texts() {
    return Arrays.stream(FileKind.values())
        .filter(kind -> kind.isRequired() || !isEmpty(kind))
        .collect(
            Collectors.toMap(
                kind -> kind, kind -> text(kind, Remarks.NONE), (text, _) -> text, TreeMap::new));
  }

  /// The text of one file, empty or not.
  String text(FileKind kind, Remarks remarks) {
    return switch (kind) {
      case MISSION, PLEDGES, REQUIREMENTS, LIFT, CHANCES, OUTCOME ->
          YamlWriter.write(tree(kind), COMPACT, remarks);
      case STATEMENTS -> table(kind, mission.statements(), Canon::statement);
      case SOURCES -> table(kind, mission.sources(), Canon::source);
      case NATIONS -> table(kind, mission.nations(), Canon::nation);
      case SITES -> table(kind, mission.sites(), Canon::site);
      case MEETINGS -> table(kind, mission.meetings(), Canon::meeting);
    };
  }

  private boolean isEmpty(FileKind kind) {
    return switch (kind) {
      case MISSION -> false;
      case PLEDGES -> mission.pledges().isEmpty();
      case REQUIREMENTS -> mission.requirements().isEmpty();
      case LIFT -> mission.corridors().isEmpty() && mission.planning().lift().isEmpty();
      case CHANCES -> mission.chances().equals(Chances.EVEN);
      case OUTCOME -> mission.outcome().isEmpty();
      case STATEMENTS -> mission.statements().isEmpty();
      case SOURCES -> mission.sources().isEmpty();
      case NATIONS -> mission.nations().isEmpty();
      case SITES -> mission.sites().isEmpty();
      case MEETINGS -> mission.meetings().isEmpty();
    };
  }

  /// The tree of a YAML file.
  ///
  /// @throws IllegalArgumentException if the file is a table
  Node tree(FileKind kind) {
    return switch (kind) {
      case MISSION -> head();
      case PLEDGES -> Tree.sequence(mission.pledges(), Canon::pledge);
      case REQUIREMENTS -> Tree.sequence(mission.requirements(), Canon::requirements);
      case LIFT -> lift();
      case CHANCES -> ChancesCanon.tree(mission);
      case OUTCOME ->
          new Tree().put("events", Tree.sequence(mission.outcome(), Canon::event)).node();
      case STATEMENTS, SOURCES, NATIONS, SITES, MEETINGS ->
          throw new IllegalArgumentException("The file (%s) is a table.".formatted(kind));
    };
  }

  private static <T> String table(FileKind kind, List<T> things, Function<T, List<String>> row) {
    var text = new CsvText(kind.columns());
    things.forEach(it -> text.row(row.apply(it)));
    return text.toString();
  }

  private Node head() {
    var decisions = new Tree();
    mission.decisions().forEach(it -> decisions.put(it.id().name(), decision(it)));
    var tree =
        new Tree()
            .put("id", Scalar.of(mission.id()))
            .put("title", Scalar.of(mission.title()))
            .text("d-day", mission.dDay())
            .text("horizon", mission.horizon().map(Span::written));
    if (!mission.decisions().isEmpty()) {
      tree.put("decisions", decisions.node());
    }
    tree.map("conditions", mission.conditions(), Canon::clause)
        .map("members", mission.members(), Tree::listOfTexts)
        .map("targets", mission.targets(), Canon::clause)
        .map("costs", mission.commitCosts(), cost -> Scalar.number(cost));
    return PlanningCanon.put(mission.planning(), tree).node();
  }

  private static Node clause(Clause clause) {
    return Scalar.of(clause.text());
  }

  private static Node decision(Decision decision) {
    var tree =
        new Tree()
            .texts("options", decision.options())
            .text("question", decision.question())
            .text("owner", decision.owner())
            .text("assumed", decision.assumed())
            .text("due", decision.due().map(Object::toString))
            .texts("statements", decision.statements());
    var costs = decision.costs();
    var same =
        costs.keySet().containsAll(decision.options())
            && costs.values().stream().distinct().count() == 1;
    return (same
            ? tree.number("cost", costs.values().iterator().next())
            : tree.map("cost", inOrder(costs, decision.options()), cost -> Scalar.number(cost)))
        .text("note", decision.note())
        .node();
  }

  private static Map<String, Integer> inOrder(Map<String, Integer> costs, List<String> options) {
    var ordered = new LinkedHashMap<String, Integer>();
    options.stream().filter(costs::containsKey).forEach(it -> ordered.put(it, costs.get(it)));
    return ordered;
  }

  private static Node pledge(Pledge pledge) {
    return offer(
            new Tree()
                .text("id", pledge.id().id())
                .text("nation", pledge.nation().code())
                .text("component", pledge.component().map(Word::written))
                .text("capability", pledge.capability().map(Object::toString)),
            new Offer(pledge.offer().strength(), pledge.offer().units(), Optional.empty()))
        .text("notice-to-move", pledge.noticeToMove().map(Span::written))
        .text("available", pledge.available().map(Window::written))
        .text("tour", pledge.tour().map(Span::written))
        .text("dwell", pledge.dwell().map(Span::written))
        .number("lift", pledge.lift())
        .text("rung", pledge.rung().written())
        .text("condition", pledge.offer().condition().map(Clause::text))
        .list("alternatives", pledge.alternatives(), it -> offer(new Tree(), it).node())
        .list("caveats", pledge.caveats(), Canon::caveat)
        .texts("statements", pledge.statements())
        .text("expires", pledge.expires().map(Object::toString))
        .texts("supersedes", pledge.supersedes())
        .map("assumptions", pledge.assumptions(), Scalar::of)
        .text("note", pledge.note())
        .node();
  }

  private static Tree offer(Tree tree, Offer offer) {
    return tree.range("strength", offer.strength())
        .range("units", offer.units())
        .text("condition", offer.condition().map(Clause::text));
  }

  private static Node caveat(Caveat caveat) {
    return new Tree()
        .text("kind", caveat.kind().written())
        .text("rule", caveat.rule().written())
        .put("text", Scalar.of(caveat.text()))
        .texts("places", caveat.scope().places())
        .number("closer-than", caveat.scope().closerThan())
        .texts("capabilities", caveat.scope().capabilities())
        .text("approval", caveat.approval().map(Span::written))
        .node();
  }

  static Node requirements(RequirementSet set) {
    return new Tree()
        .text("id", set.id())
        .text("title", set.title())
        .map("for", set.appliesTo(), Scalar::of)
        .backing(set.backing())
        .put("lines", Tree.sequence(set.lines(), Canon::line))
        .text("note", set.note())
        .node();
  }

  private static Node line(RequirementLine line) {
    return new Tree()
        .text("id", line.id())
        .text("component", line.component().map(Word::written))
        .text("capability", line.capability().map(Object::toString))
        .range("amount", line.amount())
        .range("strength", line.strength())
        .text("place", line.place())
        .texts("sites", line.sites())
        .text("when", line.when().map(Window::written))
        .number("priority", line.priority())
        .text("need", line.need().written())
        .texts("requires", line.requires())
        .list(
            "substitutes",
            line.substitutes(),
            it ->
                new Tree()
                    .text("capability", it.capability().name())
                    .text("risk", it.risk())
                    .node())
        .backing(line.backing())
        .text("note", line.note())
        .node();
  }

  /// A file has one of the two lists at least, be it empty.
  private Node lift() {
    var lift = mission.planning().lift();
    var tree = new Tree();
    if (lift.isEmpty() || !mission.corridors().isEmpty()) {
      tree.put("corridors", Tree.sequence(mission.corridors(), Canon::corridor));
    }
    return tree.list("lift", lift, Canon::lift).node();
  }

  private static Node lift(Lift lift) {
    return new Tree()
        .text("id", lift.id())
        .text("mode", lift.mode().written())
        .text("owner", lift.owner().map(Object::toString))
        .text("pooled", lift.pooled() ? "yes" : "no")
        .range("capacity", Optional.of(lift.capacity()))
        .text("window", lift.window().map(Window::written))
        .backing(lift.backing())
        .text("note", lift.note())
        .node();
  }

  private static Node corridor(Corridor corridor) {
    return new Tree()
        .text("id", corridor.id())
        .text("mode", corridor.mode().written())
        .put("from", Scalar.of(corridor.from()))
        .put("to", Scalar.of(corridor.to()))
        .range("capacity", corridor.capacity())
        .text("delay", corridor.delay().map(Span::written))
        .text("window", corridor.window().map(Window::written))
        .text("owner", corridor.owner().map(Object::toString))
        .backing(corridor.backing())
        .text("note", corridor.note())
        .node();
  }

  private static Node event(OutcomeEvent event) {
    return new Tree()
        .text("date", event.date().toString())
        .text("nation", event.nation().map(Object::toString))
        .text("component", event.component().map(Word::written))
        .range("strength", event.strength())
        .put("what", Scalar.of(event.what()))
        .backing(event.backing())
        .node();
  }

  private static List<String> statement(Statement statement) {
    return List.of(
        statement.id().id(),
        statement.date().toString(),
        statement.precision().written(),
        statement.nations().stream().map(Object::toString).collect(Collectors.joining(" ")),
        statement.speaker(),
        statement.role(),
        statement.venue(),
        statement.position().map(Word::written).orElse("none"),
        statement.wording(),
        statement.source().id());
  }

  private static List<String> source(Source source) {
    return List.of(
        source.id().id(),
        source.title(),
        source.publisher(),
        source.date().map(Object::toString).orElse(""),
        source.language(),
        source.url(),
        source.grade().written());
  }

  private static List<String> nation(Nation nation) {
    return List.of(
        nation.id().code(),
        nation.name(),
        number(nation.active()),
        number(nation.army()),
        number(nation.brigades()),
        number(nation.committedElsewhere()),
        number(nation.homeFloor()),
        Tree.written(nation.backing()));
  }

  private static List<String> site(Site site) {
    return List.of(
        site.id(),
        site.name(),
        number(site.latitude()),
        number(site.longitude()),
        number(site.capacity()),
        number(site.throughput()),
        number(site.weight()),
        number(site.contactKm()),
        site.hostConsent().written(),
        Tree.written(site.backing()));
  }

  private static List<String> meeting(Meeting meeting) {
    return List.of(
        meeting.id(),
        meeting.date().toString(),
        meeting.forum(),
        meeting.place(),
        meeting.chair(),
        meeting.attendance().map(Range::written).orElse(""),
        meeting.outcome(),
        Tree.written(meeting.backing()));
  }

  private static String number(OptionalLong number) {
    return number.isPresent() ? Long.toString(number.getAsLong()) : "";
  }

  private static String number(OptionalDouble number) {
    return number.isPresent() ? number(number.getAsDouble()) : "";
  }

  private static String number(double number) {
    var plain = BigDecimal.valueOf(number).stripTrailingZeros();
    return plain.toPlainString();
  }
}
