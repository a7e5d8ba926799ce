package org.muster.exchange.mission;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.muster.exchange.condition.Vocabulary;
import org.muster.exchange.csv.CsvFile;
import org.muster.exchange.finding.FileFinding.MissingFile;
import org.muster.exchange.finding.FileFinding.NearMissName;
import org.muster.exchange.finding.Report;
import org.muster.exchange.finding.ShapeFinding.NotUnderstood;
import org.muster.exchange.finding.Similar;
import org.muster.exchange.mission.Names.Kind;
import org.muster.exchange.schema.FileKind;
import org.muster.exchange.schema.SchemaCheck;
import org.muster.exchange.text.Folder;
import org.muster.exchange.yaml.Node;
import org.muster.exchange.yaml.Node.Mapping;
import org.muster.exchange.yaml.YamlReader;
import org.muster.model.chance.Chances;
import org.muster.model.finding.Position;
import org.muster.model.mission.Mission;
import org.muster.model.nation.Nation;
import org.muster.model.nation.NationId;
import org.muster.model.planning.Planning;
import org.muster.model.pledge.PledgeId;
import org.muster.model.site.Lift;

/// Reads the files of one folder in the order in which they need each other.
final class MissionReader {
  private final Folder folder;
  private final Report report;
  private final Desk desk;
  private final Map<FileKind, Node> trees = new EnumMap<>(FileKind.class);
  private final Map<FileKind, List<Mapping>> tables = new EnumMap<>(FileKind.class);
  private final Set<FileKind> incomplete = new HashSet<>();

  MissionReader(Folder folder, Report report) {
    this.folder = folder;
    this.report = report;
    desk = new Desk(report);
  }

  /// The mission, as far as it could be read; to be used only if the report has no errors.
  Optional<Mission> read() {
    for (var kind : FileKind.values()) {
      open(kind);
    }
    nearMisses();
    markAbsent();
    var mission = trees.containsKey(FileKind.MISSION) ? bind() : Optional.<Mission>empty();
    desk.misshapen().stream().flatMap(it -> FileKind.of(it).stream()).forEach(this::misshapen);
    desk.names().check(report);
    desk.later().forEach(Runnable::run);
    return mission;
  }

  private void open(FileKind kind) {
    if (!folder.has(kind.file())) {
      if (kind.isRequired()) {
        report.add(new MissingFile(Position.ofFile(kind.file())));
        incomplete.add(kind);
      }
      return;
    }
    var before = report.count(kind.file());
    var text = folder.read(kind.file(), report);
    if (kind.isTable()) {
      text.flatMap(it -> CsvFile.read(it, kind.columns(), kind.requiredColumns(), report))
          .ifPresent(rows -> tables.put(kind, rows));
    } else {
      text.flatMap(it -> YamlReader.read(it, report)).ifPresent(root -> trees.put(kind, root));
    }
    if (report.count(kind.file()) > before) {
      incomplete.add(kind);
    }
  }

  private void nearMisses() {
    var files = List.of(FileKind.values()).stream().map(FileKind::file).toList();
    for (var name : folder.names()) {
      if (!files.contains(name)) {
        Similar.to(name, files).stream()
            .filter(meant -> !folder.has(meant))
            .findFirst()
            .ifPresent(meant -> report.add(new NearMissName(Position.ofFile(name), meant)));
      }
    }
  }

  /// Lets the schema say what is wrong with a file.
  private void misshapen(FileKind kind) {
    var before = report.count(kind.file());
    tree(kind).ifPresent(root -> SchemaCheck.check(kind, root, report));
    for (var row : rows(kind)) {
      if (!report.isFull(kind.file())) {
        SchemaCheck.check(kind, row, report);
      }
    }
    if (report.count(kind.file()) == before) {
      report.add(new NotUnderstood(Position.ofFile(kind.file())));
    }
  }

  private void markAbsent() {
    mark(FileKind.SOURCES, Kind.SOURCE);
    mark(FileKind.STATEMENTS, Kind.STATEMENT);
    mark(FileKind.PLEDGES, Kind.PLEDGE);
    mark(FileKind.SITES, Kind.SITE);
    mark(FileKind.REQUIREMENTS, Kind.REQUIREMENT_LINE);
  }

  private void mark(FileKind file, Kind kind) {
    if (incomplete.contains(file)) {
      desk.names().partly(kind);
    } else if (!tables.containsKey(file) && !trees.containsKey(file)) {
      desk.names().absent(kind);
    }
  }

  private List<Mapping> rows(FileKind kind) {
    return tables.getOrDefault(kind, List.of());
  }

  private Optional<Node> tree(FileKind kind) {
    return Optional.ofNullable(trees.get(kind));
  }

  private Optional<Mission> bind() {
    var tables = new TableReader(desk);
    var nations = nations(tables);
    var sources = tables.sources(rows(FileKind.SOURCES));
    var statements = tables.statements(rows(FileKind.STATEMENTS));
    var sites = tables.sites(rows(FileKind.SITES));
    var head = new HeadReader(tree(FileKind.MISSION).orElseThrow(), desk);
    var offers = tree(FileKind.PLEDGES).map(it -> new PledgeReader(it, desk));
    var clauses = clauses(head, offers, nations);
    var conditions = head.conditions(clauses);
    var targets = head.targets(clauses);
    head.sound();
    var pledges = offers.map(it -> it.pledges(clauses)).orElse(List.of());
    var open = new OpenDecisions(head.decisions(), head.misread());
    var plan = new PlanReader(open, desk);
    var chances = new ChancesReader(open, pledges, desk);
    var lift = tree(FileKind.LIFT).map(it -> new LiftReader(it, desk));
    return Optional.of(
        new Mission(
            head.head().id(),
            head.head().title(),
            head.head().dDay(),
            head.head().horizon(),
            head.decisions(),
            conditions,
            head.members(),
            targets,
            head.costs(),
            sources,
            statements,
            pledges,
            nations,
            tree(FileKind.REQUIREMENTS).map(it -> plan.requirements(it, clauses)).orElse(List.of()),
            sites,
            lift.map(LiftReader::corridors).orElse(List.of()),
            tables.meetings(rows(FileKind.MEETINGS)),
            tree(FileKind.OUTCOME).map(plan::outcome).orElse(List.of()),
            planning(head.planning(), lift.map(LiftReader::lift).orElse(List.of())),
            tree(FileKind.CHANCES).map(chances::chances).orElse(Chances.EVEN)));
  }

  private static Planning planning(PlanningReader head, List<Lift> lift) {
    return new Planning(head.factors(), head.milestones(), head.composites(), lift);
  }

  private List<Nation> nations(TableReader tables) {
    if (!folder.has(FileKind.NATIONS.file())) {
      return List.of();
    }
    return tables.nations(rows(FileKind.NATIONS), !incomplete.contains(FileKind.NATIONS));
  }

  private Clauses clauses(HeadReader head, Optional<PledgeReader> offers, List<Nation> nations) {
    var pledges = new TreeSet<PledgeId>();
    desk.names().all(Kind.PLEDGE).forEach(id -> pledges.add(PledgeId.of(id)));
    var vocabulary =
        new Vocabulary(
            head.decisions(),
            head.conditionNames(),
            head.members(),
            desk.nations().known(),
            pledges,
            offers.map(PledgeReader::subjects).orElseGet(TreeSet::new));
    var withFloor =
        nations.stream()
            .filter(it -> it.spare().isPresent())
            .map(Nation::id)
            .collect(Collectors.<NationId>toSet());
    return new Clauses(vocabulary, head.misread(), withFloor, desk);
  }
}
