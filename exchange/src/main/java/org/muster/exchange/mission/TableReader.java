package org.muster.exchange.mission;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.muster.exchange.mission.Names.Kind;
import org.muster.exchange.mission.Names.Target;
import org.muster.exchange.yaml.Node.Mapping;
import org.muster.model.evidence.Grade;
import org.muster.model.evidence.Meeting;
import org.muster.model.evidence.Precision;
import org.muster.model.evidence.Source;
import org.muster.model.evidence.SourceId;
import org.muster.model.evidence.Statement;
import org.muster.model.evidence.StatementId;
import org.muster.model.nation.Nation;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Rung;
import org.muster.model.site.Site;

/// Reads the rows of the CSV files.
final class TableReader {
  private static final String NO_POSITION = "none";

  private final Desk desk;

  TableReader(Desk desk) {
    this.desk = desk;
  }

  List<Source> sources(List<Mapping> rows) {
    define(Kind.SOURCE, rows);
    return all(rows, this::source);
  }

  List<Statement> statements(List<Mapping> rows) {
    define(Kind.STATEMENT, rows);
    return all(rows, this::statement);
  }

  /// Nations come first of all, since codes are looked up in them.
  List<Nation> nations(List<Mapping> rows, boolean complete) {
    desk.nations().hasList(complete);
    for (var row : rows) {
      var name = row.findScalar("name").map(it -> it.text()).orElse("");
      row.findScalar("code")
          .ifPresent(code -> {
            desk.nations().list(code.text(), name);
            desk.names().define(Kind.NATION, code.text(), code.at(), desk.report());
          });
    }
    return all(rows, this::nation);
  }

  List<Site> sites(List<Mapping> rows) {
    define(Kind.SITE, rows);
    return all(rows, this::site);
  }

  List<Meeting> meetings(List<Mapping> rows) {
    define(Kind.MEETING, rows);
    return all(rows, this::meeting);
  }

  private void define(Kind kind, List<Mapping> rows) {
    for (var row : rows) {
      row.findScalar("id")
          .ifPresent(id -> desk.names().define(kind, id.text(), id.at(), desk.report()));
    }
  }

  private <T> List<T> all(List<Mapping> rows, Function<Fields, Optional<T>> read) {
    return rows.stream().flatMap(row -> read.apply(new Fields(row, desk)).stream()).toList();
  }

  private Optional<Source> source(Fields fields) {
    fields.require("id", "title", "grade");
    var id = fields.id("id", SourceId::of);
    var title = fields.textOrNothing("title");
    var publisher = fields.textOrNothing("publisher");
    var date = fields.date("date");
    var language = fields.textOrNothing("language");
    var url = fields.textOrNothing("url");
    var grade = fields.word("grade", Grade.class);
    return fields.sound()
        ? Optional.of(
            new Source(
                id.orElseThrow(), title, publisher, date, language, url, grade.orElseThrow()))
        : Optional.empty();
  }

  private Optional<Statement> statement(Fields fields) {
    fields.require("id", "date", "wording", "source");
    var id = fields.id("id", StatementId::of);
    var date = fields.date("date");
    var precision = fields.word("precision", Precision.class).orElse(Precision.DAY);
    var nations = fields.nations("nation");
    var speaker = fields.textOrNothing("speaker");
    var role = fields.textOrNothing("role");
    var venue = fields.textOrNothing("venue");
    var position = position(fields);
    var wording = fields.textOrNothing("wording");
    var source = fields.matching("source", Forms.ID);
    source.ifPresent(it -> desk.names().refer(Target.SOURCE, it.text(), it.at()));
    return fields.sound()
        ? Optional.of(
            new Statement(
                id.orElseThrow(),
                date.orElseThrow(),
                precision,
                nations,
                speaker,
                role,
                venue,
                position,
                wording,
                SourceId.of(source.orElseThrow().text())))
        : Optional.empty();
  }

  private static Optional<Rung> position(Fields fields) {
    var none = fields.text("position").filter(NO_POSITION::equals).isPresent();
    return none ? Optional.empty() : fields.word("position", Rung.class);
  }

  private Optional<Nation> nation(Fields fields) {
    fields.require("code", "name");
    var code = fields.matching("code", Forms.NATION);
    var name = fields.textOrNothing("name");
    var active = fields.whole("active", 0);
    var army = fields.whole("army", 0);
    var brigades = fields.whole("brigades", 0);
    var committed = fields.whole("committed_elsewhere", 0);
    var floor = fields.whole("home_floor", 0);
    var backing = fields.backingOfRow();
    return fields.sound()
        ? Optional.of(
            new Nation(
                NationId.of(code.orElseThrow().text()),
                name,
                active,
                army,
                brigades,
                committed,
                floor,
                backing))
        : Optional.empty();
  }

  private Optional<Site> site(Fields fields) {
    fields.require("id", "name", "lat", "lon");
    var id = fields.name("id", it -> it);
    var name = fields.textOrNothing("name");
    var latitude = fields.decimal("lat", -90, 90);
    var longitude = fields.decimal("lon", -180, 180);
    var capacity = fields.whole("capacity", 0);
    var throughput = fields.whole("throughput", 0);
    var weight = fields.decimal("weight", 0, Forms.LARGEST);
    var contactKm = fields.whole("contact_km", 0);
    if (contactKm.isPresent()) {
      id.ifPresent(it -> desk.names().mention(Kind.MEASURED_SITE, it, fields.at()));
    }
    var consent = fields.word("host_consent", Site.Consent.class).orElse(Site.Consent.UNKNOWN);
    var backing = fields.backingOfRow();
    return fields.sound()
        ? Optional.of(
            new Site(
                id.orElseThrow(),
                name,
                latitude.orElseThrow(),
                longitude.orElseThrow(),
                capacity,
                throughput,
                weight,
                contactKm,
                consent,
                backing))
        : Optional.empty();
  }

  private Optional<Meeting> meeting(Fields fields) {
    fields.require("id", "date", "forum");
    var id = fields.id("id", it -> it);
    var date = fields.date("date");
    var forum = fields.textOrNothing("forum");
    var place = fields.textOrNothing("place");
    var chair = fields.textOrNothing("chair");
    var attendance = fields.range("attendance");
    var outcome = fields.textOrNothing("outcome");
    var backing = fields.backingOfRow();
    return fields.sound()
        ? Optional.of(
            new Meeting(
                id.orElseThrow(),
                date.orElseThrow(),
                forum,
                place,
                chair,
                attendance,
                outcome,
                backing))
        : Optional.empty();
  }
}
