package org.muster.exchange.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.exchange.condition.Vocabulary;
import org.muster.exchange.csv.CsvFile;
import org.muster.exchange.finding.Findings;
import org.muster.exchange.finding.Report;
import org.muster.exchange.schema.FileKind;
import org.muster.exchange.schema.SchemaCheck;
import org.muster.exchange.text.Text;
import org.muster.exchange.yaml.Node;
import org.muster.exchange.yaml.Node.Entry;
import org.muster.exchange.yaml.Node.Mapping;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.exchange.yaml.Node.Sequence;
import org.muster.exchange.yaml.YamlReader;

/// A file is read without its schema as long as it is in order, and only then. So the readers must
/// refuse exactly what the schemas refuse: here they look at the same spoilt trees.
class SchemaAgreementTest {
  private static final String MISSION =
      """
      id: two
      title: Two
      d-day: a day
      horizon: 12 months
      decisions:
        go: {options: [no, yes], question: Who?, owner: a, assumed: yes, due: 2025-05-01, statements: [S1], cost: 3, note: n}
        size: {options: [small, large], cost: {small: 1, large: 8}}
      conditions: {a: joins('EST')}
      members: {baltic: [EST, LVA]}
      targets: {b: nations() >= 2}
      costs: {EST: 2}
      planning: {notice: 30 days, approach: 14 days, handover: 7 days, tour: 6 months, rotation-ratio: 2, approval: 14 days, unit-size: 500, source: R1, assumption: a}
      milestones:
        ioc: {title: First, lines: [a], need: essential, priority: 1, filled: 60, hold: 4 weeks}
        foc: {need: desired}
      composites:
        both: {title: Both, lead: EST, component: land, capability: infantry, parts: [est-land, est-air]}
      """;
  private static final String PLEDGES =
      """
      - id: est-land
        nation: EST
        component: land
        capability: infantry
        strength: 100..250
        units: 2
        notice-to-move: 30 days
        available: D+30..D+390
        tour: 6 months
        dwell: 12 months
        lift: 400
        rung: conditional
        condition: joins('LVA')
        alternatives: [{strength: 5, units: ..3, condition: joins('EST')}]
        caveats: [{kind: area, rule: limitation, text: t, places: [kyiv, the east], closer-than: 50, capabilities: [isr], approval: 14 days}]
        statements: [S1, S2]
        expires: 2025-05-01
        supersedes: [est-air]
        assumptions: {strength: s}
        note: n
      - {id: est-air, nation: EST, capability: air-cover, strength: 12, note: n}
      """;
  private static final String REQUIREMENTS =
      """
      - id: small
        title: Small
        for: {go: yes}
        source: R1
        assumption: a
        note: n
        lines:
          - {id: a, component: land, strength: 5, place: kyiv, sites: [kyiv], when: D+0.., priority: 1, need: desired, requires: [b], note: n}
          - {id: b, capability: isr, amount: 2..3, substitutes: [{capability: drones, risk: r}], source: R1, assumption: a}
      """;
  private static final String LIFT =
      """
      corridors:
        - {id: a, mode: rail, from: kyiv, to: lviv, capacity: 400, delay: 5 days, window: D+0..D+9, owner: POL, source: R1, assumption: a, note: n}
      lift:
        - {id: a, mode: air, owner: FRA, pooled: no, capacity: 10..20, window: D+0.., source: R1, assumption: a, note: n}
        - {id: b, mode: air, capacity: 5}
      """;
  private static final String CHANCES =
      """
      decisions:
        go:
          given: [size]
          rows:
            - {when: {size: small}, chances: {no: 60%, yes: 0.4}}
            - {when: {size: large}, chances: {no: 0, yes: 100%}}
          source: R1
          assumption: a
        size:
          chances: {small: 33.3%, large: 0.667}
          assumption: a
      honouring:
        rungs: {conditional: {chance: 60%, assumption: a}, not-excluded: {chance: 1}}
        nations: {EST: {chance: 0.5, source: R1}}
        pledges: {est-land: {chance: 12.5%, source: R1, assumption: a}}
      delays:
        rungs: {pledged: {least: 0 days, likely: 10 days, most: 2 months, assumption: a}}
        components: {land: {least: 1 week, likely: 10 days, most: 2 months, source: R1}}
        nations: {EST: {least: 0 days, likely: 10 days, most: 2 months}}
        pledges: {est-air: {least: 0 days, likely: 0 days, most: 0 days}}
      d-day: {earliest: 2026-03-01, likely: 2026-05-01, latest: 2026-09-01, source: R1, assumption: a}
      """;
  private static final String OUTCOME =
      """
      events:
        - {date: 2025-05-01, nation: EST, component: land, strength: 5, what: w, source: R1, assumption: a}
      """;
  private static final String SITES =
      "id,name,lat,lon,capacity,throughput,weight,contact_km,host_consent,source\nkyiv,Kyiv,50.5,30.5,100,40,1.5,400,yes,R1\n";
  private static final String STATEMENTS =
      """
      id,date,precision,nation,speaker,role,venue,position,wording,source
      S1,2025-05-01,day,EST LVA,a,b,c,pledged,w,R1
      """;
  private static final String MEETINGS =
      "id,date,forum,place,chair,attendance,outcome,source\nm1,2025-05-01,f,p,c,30..33,o,R1\n";
  private static final String NATIONS =
      "code,name,active,army,brigades,committed_elsewhere,home_floor,source\nEST,Estonia,1,2,3,4,5,R1\n";
  private static final String SOURCES =
      "id,title,publisher,date,language,url,grade\nR1,t,p,2025-05-01,en,u,A\n";

  private static final List<String> WORDS =
      List.of(
          "",
          "x",
          "X Y",
          "no",
          "true",
          "null",
          "~",
          "5",
          "-5",
          "0",
          "1.5",
          "1e3",
          "007",
          "+3",
          "100",
          "99999999999999",
          "100..250",
          "..5",
          "5..",
          "2025-05-01",
          "2025-5-1",
          "D+30..",
          "D+1..D+9",
          "D1..",
          "30 days",
          "1 day",
          "30",
          "30days",
          "EST",
          "est",
          "land",
          "area",
          "rail",
          "A",
          "yes",
          "S1",
          "R 1",
          "a-b",
          "-a",
          "a_b",
          "day",
          "conditional",
          "none",
          "60%",
          "100%",
          "101%",
          "0.3333333333333333",
          "60 %");

  record Spoilt(FileKind kind, int seed, Node root) {
    @Override
    public String toString() {
      return kind.file() + " " + seed;
    }
  }

  static Stream<Spoilt> spoilt() {
    return Stream.of(FileKind.values())
        .flatMap(kind ->
            IntStream.range(0, 150)
                .mapToObj(seed -> new Spoilt(kind, seed, spoil(tree(kind), new Random(seed)))));
  }

  private static String text(FileKind kind) {
    return switch (kind) {
      case MISSION -> MISSION;
      case PLEDGES -> PLEDGES;
      case REQUIREMENTS -> REQUIREMENTS;
      case LIFT -> LIFT;
      case CHANCES -> CHANCES;
      case OUTCOME -> OUTCOME;
      case SITES -> SITES;
      case STATEMENTS -> STATEMENTS;
      case MEETINGS -> MEETINGS;
      case NATIONS -> NATIONS;
      case SOURCES -> SOURCES;
    };
  }

  private static Node tree(FileKind kind) {
    var report = new Report();
    var text = new Text(kind.file(), text(kind));
    return kind.isTable()
        ? CsvFile.read(text, kind.columns(), kind.requiredColumns(), report)
            .orElseThrow()
            .getFirst()
        : YamlReader.read(text, report).orElseThrow();
  }

  /// The same tree with one thing changed; the first seed changes nothing.
  private static Node spoil(Node root, Random random) {
    var places = new ArrayList<Node>();
    collect(root, places);
    var place = places.get(random.nextInt(places.size()));
    return replace(root, place, spoiltPlace(place, random));
  }

  private static void collect(Node node, List<Node> places) {
    places.add(node);
    switch (node) {
      case Mapping mapping -> mapping.entries().values().forEach(it -> collect(it.value(), places));
      case Sequence sequence -> sequence.items().forEach(it -> collect(it, places));
      case Scalar _ -> {}
    }
  }

  private static Node spoiltPlace(Node node, Random random) {
    return switch (node) {
      case Mapping mapping -> {
        var entries = new LinkedHashMap<>(mapping.entries());
        var keys = List.copyOf(entries.keySet());
        if (keys.isEmpty() || random.nextInt(3) == 0) {
          var key = new Scalar(node.at(), "extra", Node.Style.PLAIN, scalar(node, "x").raw());
          entries.put("extra", new Entry(key, scalar(node, "x")));
        } else {
          entries.remove(keys.get(random.nextInt(keys.size())));
        }
        yield new Mapping(mapping.at(), entries);
      }
      case Sequence sequence -> {
        var items = new ArrayList<>(sequence.items());
        if (!items.isEmpty() && random.nextBoolean()) {
          items.add(items.getFirst());
        } else {
          items.clear();
        }
        yield new Sequence(sequence.at(), items);
      }
      case Scalar scalar -> {
        var word = WORDS.get(random.nextInt(WORDS.size()));
        yield switch (random.nextInt(scalar.style() == Node.Style.CELL ? 8 : 10)) {
          case 8 -> new Sequence(scalar.at(), List.of(scalar));
          case 9 -> new Mapping(scalar.at(), new LinkedHashMap<>());
          default -> scalar(scalar, word);
        };
      }
    };
  }

  private static Scalar scalar(Node place, String text) {
    var style = place instanceof Scalar scalar ? scalar.style() : Node.Style.PLAIN;
    var raw = Scalar.of("").raw();
    return new Scalar(place.at(), text, style, raw);
  }

  /// Equal nodes may stand at several places; this one is meant.
  @SuppressWarnings("ReferenceEquality")
  private static Node replace(Node node, Node old, Node changed) {
    if (node == old) {
      return changed;
    }
    return switch (node) {
      case Mapping mapping -> {
        var entries = new LinkedHashMap<String, Entry>();
        mapping
            .entries()
            .forEach((key, it) ->
                entries.put(key, new Entry(it.key(), replace(it.value(), old, changed))));
        yield new Mapping(mapping.at(), entries);
      }
      case Sequence sequence ->
          new Sequence(
              sequence.at(),
              sequence.items().stream().map(it -> replace(it, old, changed)).toList());
      case Scalar scalar -> scalar;
    };
  }

  @ParameterizedTest
  @MethodSource("spoilt")
  void theReaderRefusesWhatTheSchemaRefuses(Spoilt spoilt) {
    var kind = spoilt.kind();
    if (kind.isTable() && hasEmptyCell(spoilt.root())) {
      return;
    }
    var byReader = new Report();
    var desk = new Desk(byReader);
    read(kind, spoilt.root(), desk);
    var bySchema = new Report();
    SchemaCheck.check(kind, spoilt.root(), bySchema);
    var said = Findings.text(bySchema.findings()) + Findings.text(byReader.findings());
    if (desk.misshapen().contains(kind.file())) {
      assertThat(bySchema.hasErrors()).as("only the reader refuses").isTrue();
    } else {
      assertThat(bySchema.hasErrors() && !byReader.hasErrors())
          .as("only the schema refuses: " + said)
          .isFalse();
    }
  }

  private static boolean hasEmptyCell(Node row) {
    return row instanceof Mapping mapping
        && mapping.entries().values().stream()
            .anyMatch(it -> it.value() instanceof Scalar cell && cell.text().isEmpty());
  }

  private static void read(FileKind kind, Node root, Desk desk) {
    var head = new HeadReader(tree(FileKind.MISSION), new Desk(new Report()));
    var offers = new PledgeReader(tree(FileKind.PLEDGES), new Desk(new Report()));
    var clauses = clauses(head, offers, desk);
    var open = new OpenDecisions(head.decisions(), head.misread());
    var plan = new PlanReader(open, desk);
    var tables = new TableReader(desk);
    switch (kind) {
      case MISSION -> {
        var own = new HeadReader(root, desk);
        own.conditions(clauses);
        own.targets(clauses);
        own.sound();
      }
      case PLEDGES -> new PledgeReader(root, desk).pledges(clauses);
      case REQUIREMENTS -> plan.requirements(root, clauses);
      case LIFT -> new LiftReader(root, desk);
      case CHANCES -> new ChancesReader(open, List.of(), desk).chances(root);
      case OUTCOME -> plan.outcome(root);
      case SITES -> tables.sites(List.of((Mapping) root));
      case STATEMENTS -> tables.statements(List.of((Mapping) root));
      case MEETINGS -> tables.meetings(List.of((Mapping) root));
      case NATIONS -> tables.nations(List.of((Mapping) root), true);
      case SOURCES -> tables.sources(List.of((Mapping) root));
    }
  }

  private static Clauses clauses(HeadReader head, PledgeReader offers, Desk desk) {
    var vocabulary =
        new Vocabulary(
            head.decisions(),
            head.conditionNames(),
            head.members(),
            desk.nations().known(),
            new TreeSet<>(),
            offers.subjects());
    return new Clauses(vocabulary, head.misread(), Set.of(), desk);
  }
}
