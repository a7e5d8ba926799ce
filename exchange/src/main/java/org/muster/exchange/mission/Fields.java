package org.muster.exchange.mission;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.muster.exchange.finding.MeaningFinding.NoSuchDate;
import org.muster.exchange.finding.MeaningFinding.UpsideDown;
import org.muster.exchange.finding.ReferenceFinding.UnknownPlace;
import org.muster.exchange.finding.Similar;
import org.muster.exchange.mission.Forms.Ends;
import org.muster.exchange.mission.Names.Target;
import org.muster.exchange.yaml.Node;
import org.muster.exchange.yaml.Node.Entry;
import org.muster.exchange.yaml.Node.Kind;
import org.muster.exchange.yaml.Node.Mapping;
import org.muster.exchange.yaml.Node.Scalar;
import org.muster.exchange.yaml.Node.Sequence;
import org.muster.exchange.yaml.Node.Style;
import org.muster.model.evidence.Backing;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Position;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Range;
import org.muster.model.time.Span;
import org.muster.model.time.Window;
import org.muster.model.word.Word;

/// Takes the fields of one thing out of its mapping, each once, in the form it must have.
///
/// What has another shape is not told here: the file is put down as misshapen, and its schema finds
/// the words. What has the right shape and cannot be meant, such as the 30th of February, is told.
/// In both cases the thing is not [#sound], and nothing is made of it.
final class Fields {
  private static final Pattern DIGITS = Pattern.compile("[-+]?[0-9]{1,15}");
  private static final Pattern DECIMALS = Pattern.compile("[-+]?[0-9]{1,15}(\\.[0-9]{1,15})?");

  private final Mapping node;
  private final Desk desk;
  private final Set<String> known = new HashSet<>();
  private boolean sound = true;

  Fields(Mapping node, Desk desk) {
    this.node = node;
    this.desk = desk;
  }

  /// The fields of a node that should be a mapping; of one that is not, none, and not sound.
  static Fields of(Node node, Desk desk) {
    if (node instanceof Mapping mapping) {
      return new Fields(mapping, desk);
    }
    var fields = new Fields(new Mapping(node.at(), new LinkedHashMap<>()), desk);
    fields.misshapen();
    return fields;
  }

  Position at() {
    return node.at();
  }

  /// Where the value of a field stands, or else the thing itself.
  Position at(String key) {
    return node.find(key).map(Node::at).orElse(node.at());
  }

  /// Whether all is well and no field was left over.
  boolean sound() {
    if (!known.containsAll(node.entries().keySet())) {
      misshapen();
    }
    return sound;
  }

  void require(String... keys) {
    if (!Arrays.stream(keys).allMatch(key -> node.find(key).isPresent())) {
      misshapen();
    }
  }

  void requireOneOf(String... keys) {
    if (Arrays.stream(keys).noneMatch(key -> node.find(key).isPresent())) {
      misshapen();
    }
  }

  /// Puts the file down for its schema.
  void misshapen() {
    sound = false;
    desk.misshapen().add(node.at().file());
  }

  /// Nothing is made of the thing, since a part of it was told to be wrong.
  void spoiled() {
    sound = false;
  }

  /// Tells what is wrong.
  void wrong(Finding finding) {
    sound = false;
    desk.report().add(finding);
  }

  Optional<Node> node(String key) {
    known.add(key);
    return node.find(key);
  }

  Optional<Scalar> scalar(String key) {
    return node(key).flatMap(this::scalar);
  }

  private Optional<Scalar> scalar(Node value) {
    if (value instanceof Scalar scalar) {
      return Optional.of(scalar);
    }
    misshapen();
    return Optional.empty();
  }

  private Optional<Scalar> textScalar(Node value) {
    return scalar(value)
        .flatMap(it -> {
          if (it.kind() == Kind.TEXT) {
            return Optional.of(it);
          }
          misshapen();
          return Optional.empty();
        });
  }

  Optional<Scalar> textScalar(String key) {
    return node(key).flatMap(this::textScalar);
  }

  Optional<String> text(String key) {
    return textScalar(key).map(Scalar::text);
  }

  String textOrNothing(String key) {
    return text(key).orElse("");
  }

  private Optional<Scalar> matching(Node value, Pattern form) {
    return textScalar(value)
        .flatMap(it -> {
          if (form.matcher(it.text()).matches()) {
            return Optional.of(it);
          }
          misshapen();
          return Optional.empty();
        });
  }

  Optional<Scalar> matching(String key, Pattern form) {
    return node(key).flatMap(it -> matching(it, form));
  }

  <T> Optional<T> name(String key, Function<String, T> make) {
    return matching(key, Forms.NAME).map(it -> make.apply(it.text()));
  }

  <T> Optional<T> id(String key, Function<String, T> make) {
    return matching(key, Forms.ID).map(it -> make.apply(it.text()));
  }

  Optional<NationId> nation(String key) {
    return textScalar(key).flatMap(this::nation);
  }

  /// The nation with this code, which is told if there is none.
  Optional<NationId> nation(Scalar code) {
    var isCode = NationId.isCode(code.text());
    desk.nations().check(code.text(), code.at(), desk.report());
    if (!isCode) {
      sound = false;
    }
    return isCode ? Optional.of(NationId.of(code.text())) : Optional.empty();
  }

  /// Codes in a list, or in a cell with blanks between.
  List<NationId> nations(String key) {
    var value = node(key);
    if (value.isPresent() && value.get() instanceof Scalar cell && cell.style() == Style.CELL) {
      return Arrays.stream(cell.text().split(" +"))
          .map(code -> Scalar.at(cell.at(), code))
          .flatMap(code -> nation(code).stream())
          .toList();
    }
    return value.stream().flatMap(it -> nations(it).stream()).toList();
  }

  List<NationId> nations(Node list) {
    return items(list).stream()
        .flatMap(it -> textScalar(it).stream())
        .flatMap(it -> nation(it).stream())
        .toList();
  }

  private List<Node> items(Node list) {
    if (list instanceof Sequence sequence) {
      return sequence.items();
    }
    misshapen();
    return List.of();
  }

  /// The entries of a list; none if there is no list.
  List<Node> items(String key) {
    return node(key).map(this::items).orElse(List.of());
  }

  /// The entries of a mapping; none if there is no mapping.
  SequencedMap<String, Entry> entries(String key) {
    return node(key)
        .<SequencedMap<String, Entry>>map(it -> {
          if (it instanceof Mapping mapping) {
            return mapping.entries();
          }
          misshapen();
          return new LinkedHashMap<>();
        })
        .orElseGet(LinkedHashMap::new);
  }

  /// The entries of a section whose keys are names that somebody chose.
  SequencedMap<String, Entry> named(String section) {
    var named = new LinkedHashMap<String, Entry>();
    entries(section)
        .forEach((name, entry) -> {
          if (Forms.NAME.matcher(name).matches()) {
            named.put(name, entry);
          } else {
            misshapen();
          }
        });
    return named;
  }

  /// A site's id or a place in words. Words that are nearly the id of a site are told.
  String place(String key) {
    var place = textScalar(key);
    place
        .filter(it -> Forms.NAME.matcher(it.text()).matches())
        .filter(it -> !desk.names().has(Names.Kind.SITE, it.text()))
        .ifPresent(it -> {
          var similar = Similar.to(it.text(), desk.names().all(Names.Kind.SITE));
          if (!similar.isEmpty()) {
            desk.report().add(new UnknownPlace(it.at(), it.text(), similar));
          }
        });
    return place.map(Scalar::text).orElse("");
  }

  /// Scalars of a list, each of the form and each once.
  List<Scalar> listed(String key, Pattern form) {
    var found = new ArrayList<Scalar>();
    var seen = new HashSet<String>();
    for (var item : items(key)) {
      var scalar = matching(item, form);
      scalar.ifPresent(found::add);
      if (scalar.isPresent() && !seen.add(scalar.get().text())) {
        misshapen();
      }
    }
    return List.copyOf(found);
  }

  /// Ids of things of a kind, which must be there.
  <T> List<T> references(String key, Pattern form, Target target, Function<String, T> make) {
    var list = listed(key, form);
    list.forEach(it -> desk.names().refer(target, it.text(), it.at()));
    return list.stream().map(it -> make.apply(it.text())).toList();
  }

  <W extends Enum<W> & Word> Optional<W> word(String key, Class<W> words) {
    return textScalar(key)
        .flatMap(it -> {
          var found =
              Arrays.stream(words.getEnumConstants())
                  .filter(word -> word.written().equals(it.text()))
                  .findFirst();
          if (found.isEmpty()) {
            misshapen();
          }
          return found;
        });
  }

  OptionalLong whole(String key, long least) {
    return node(key).map(it -> whole(it, least)).orElseGet(OptionalLong::empty);
  }

  OptionalLong whole(String key, long least, long most) {
    return node(key).map(it -> whole(it, least, most)).orElseGet(OptionalLong::empty);
  }

  OptionalLong whole(Node value, long least) {
    return whole(value, least, Forms.LARGEST);
  }

  OptionalLong whole(Node value, long least, long most) {
    var number = scalar(value).flatMap(Fields::whole).filter(it -> it >= least && it <= most);
    if (number.isEmpty()) {
      misshapen();
      return OptionalLong.empty();
    }
    return OptionalLong.of(number.get());
  }

  /// Also `1.0` and `1e3`, which are whole numbers to a schema.
  private static Optional<Long> whole(Scalar scalar) {
    var text = scalar.text();
    return switch (scalar.kind()) {
      case INTEGER -> Optional.of(text).filter(DIGITS.asMatchPredicate()).map(Long::parseLong);
      case DECIMAL ->
          Optional.of(new BigDecimal(text))
              .filter(it -> it.abs().compareTo(BigDecimal.valueOf(Forms.LARGEST)) <= 0)
              .filter(it -> it.stripTrailingZeros().scale() <= 0)
              .map(BigDecimal::longValueExact);
      case TEXT ->
          Optional.of(text)
              .filter(_ -> scalar.style() == Style.CELL)
              .filter(DIGITS.asMatchPredicate())
              .map(Long::parseLong);
      case TRUTH, NOTHING -> Optional.empty();
    };
  }

  /// A decimal number of at least `least` and at most `most`.
  OptionalDouble decimal(String key, double least, double most) {
    var value = scalar(key);
    if (value.isEmpty()) {
      return OptionalDouble.empty();
    }
    var number =
        value
            .filter(it -> it.kind() != Kind.TEXT || it.style() == Style.CELL)
            .filter(it -> DECIMALS.matcher(it.text()).matches())
            .map(it -> new BigDecimal(it.text()).doubleValue())
            .filter(it -> it >= least && it <= most);
    if (number.isEmpty()) {
      misshapen();
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(number.get());
  }

  /// `60%` or `0.6`.
  Optional<BigDecimal> chance(Node value) {
    var chance = scalar(value).flatMap(Forms::chance);
    if (chance.isEmpty()) {
      misshapen();
    }
    return chance;
  }

  /// `100..250`, `..250` or `250`.
  Optional<Range> range(String key) {
    var value = scalar(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (whole(value.get()).isPresent()) {
      return whole(value.get(), 0).stream().mapToObj(Range::of).findFirst();
    }
    return ends(value.get(), Forms::range);
  }

  /// `D+30..D+390`, `D+30..`.
  Optional<Window> window(String key) {
    return textScalar(key).flatMap(it -> ends(it, Forms::window));
  }

  private <T> Optional<T> ends(Scalar scalar, Function<String, Optional<Ends<T>>> form) {
    var ends = scalar.kind() == Kind.TEXT ? form.apply(scalar.text()) : Optional.<Ends<T>>empty();
    if (ends.isEmpty()) {
      misshapen();
      return Optional.empty();
    }
    return switch (ends.get()) {
      case Ends.Right<T>(var value) -> Optional.of(value);
      case Ends.Turned<T>(var turned) -> {
        wrong(new UpsideDown(scalar.at(), scalar.text(), turned));
        yield Optional.empty();
      }
    };
  }

  Optional<Span> span(String key) {
    return textScalar(key)
        .flatMap(it -> {
          var span = Forms.span(it.text());
          if (span.isEmpty()) {
            misshapen();
          }
          return span;
        });
  }

  Optional<LocalDate> date(String key) {
    return matching(key, Forms.DATE)
        .flatMap(it -> {
          try {
            return Optional.of(LocalDate.parse(it.text()));
          } catch (DateTimeException _) {
            wrong(new NoSuchDate(it.at(), it.text()));
            return Optional.empty();
          }
        });
  }

  /// What the thing rests on: `source` with items between semicolons, and `assumption`.
  List<Backing> backing() {
    var backing = new ArrayList<Backing>();
    textScalar("source").ifPresent(source -> addItems(source, backing));
    text("assumption").ifPresent(reasoning -> backing.add(new Backing.Assumed(reasoning)));
    return List.copyOf(backing);
  }

  /// The same of a table, which has no column of its own for assumptions.
  List<Backing> backingOfRow() {
    var backing = new ArrayList<Backing>();
    textScalar("source").ifPresent(source -> addItems(source, backing));
    return List.copyOf(backing);
  }

  /// A part that is no id continues the reasoning before it: reasons may hold semicolons.
  private void addItems(Scalar source, List<Backing> backing) {
    for (var part : source.text().split(";", -1)) {
      var item = part.strip();
      if (item.startsWith("assumption:")) {
        backing.add(new Backing.Assumed(item.substring("assumption:".length()).strip()));
      } else if (!Forms.ID.matcher(item).matches()
          && !backing.isEmpty()
          && backing.getLast() instanceof Backing.Assumed(var reasoning)) {
        backing.set(backing.size() - 1, new Backing.Assumed(reasoning + "; " + item));
      } else if (!item.isEmpty()) {
        backing.add(new Backing.Cited(item));
        desk.names().refer(Target.BACKING, item, source.at());
      }
    }
  }
}
