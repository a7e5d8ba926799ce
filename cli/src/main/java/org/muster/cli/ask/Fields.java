package org.muster.cli.ask;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.muster.exchange.finding.FileFinding;
import org.muster.exchange.finding.ShapeFinding;
import org.muster.exchange.finding.Similar;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Position;
import org.muster.model.word.Word;

/// The members of a JSON object, read by name and type.
///
/// What is wrong is collected; a neutral value is given instead, so that reading goes on. Who
/// builds something of the values asks [#isSound] first.
final class Fields {
  private static final int MOST_TOLD = 100;

  private final String owner;
  private final Written.Members object;
  private final List<Finding> findings;
  private final int before;

  /// @param owner what has the members, such as `the unit "lva-land"`
  /// @param findings where to put what is wrong
  Fields(String owner, Written.Members object, List<Finding> findings) {
    this.owner = owner;
    this.object = object;
    this.findings = findings;
    this.before = findings.size();
  }

  Position at() {
    return object.at();
  }

  /// Whether nothing was wrong with this object so far.
  boolean isSound() {
    return findings.size() == before;
  }

  void wrong(Finding finding) {
    if (findings.size() == MOST_TOLD) {
      findings.add(
          new FileFinding.TooManyFindings(Position.ofFile(finding.at().file()), MOST_TOLD));
      throw new CannotAsk(findings);
    }
    findings.add(finding);
  }

  Position at(String name) {
    return find(name).map(Written::at).orElse(at());
  }

  private Optional<Written> find(String name) {
    return Optional.ofNullable(object.members().get(name));
  }

  private Optional<Written> need(String name) {
    var found = find(name);
    if (found.isEmpty()) {
      wrong(new ShapeFinding.MissingField(at(), owner, name, ""));
    }
    return found;
  }

  private String named(String name) {
    return "\"%s\" of %s".formatted(name, owner);
  }

  private void wrongType(String name, Written found, String hint) {
    wrong(new ShapeFinding.WrongType(found.at(), named(name), found.told(), hint));
  }

  String text(String name) {
    return need(name).flatMap(it -> text(name, it)).orElse("");
  }

  Optional<String> findText(String name) {
    return find(name).flatMap(it -> text(name, it));
  }

  private Optional<String> text(String name, Written found) {
    if (found instanceof Written.Text(_, var text)) {
      return Optional.of(text);
    }
    wrongType(name, found, "Write text in double quotes.");
    return Optional.empty();
  }

  boolean truth(String name) {
    return need(name).map(it -> truth(name, it)).orElse(false);
  }

  boolean findTruth(String name) {
    return find(name).map(it -> truth(name, it)).orElse(false);
  }

  private boolean truth(String name, Written found) {
    if (found instanceof Written.Truth(_, var truth)) {
      return truth;
    }
    wrongType(name, found, "Write true or false.");
    return false;
  }

  long number(String name, long least, long most) {
    return need(name).map(it -> number(name, it, least, most)).orElse(least);
  }

  OptionalLong findNumber(String name, long least, long most) {
    return find(name)
        .map(it -> OptionalLong.of(number(name, it, least, most)))
        .orElse(OptionalLong.empty());
  }

  int count(String name, int least, int most) {
    return Math.toIntExact(number(name, least, most));
  }

  OptionalInt findCount(String name, int least, int most) {
    var found = findNumber(name, least, most);
    return found.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(Math.toIntExact(found.getAsLong()));
  }

  private long number(String name, Written found, long least, long most) {
    if (!(found instanceof Written.Figure(var at, var digits))) {
      wrongType(name, found, "Write a whole number.");
      return least;
    }
    var whole = whole(digits);
    if (whole.isEmpty() || whole.getAsLong() < least || whole.getAsLong() > most) {
      wrong(
          new ShapeFinding.OutOfBounds(
              at, named(name), digits, "a whole number from %,d to %,d".formatted(least, most)));
      return least;
    }
    return whole.getAsLong();
  }

  /// Empty if it is no whole number, or too large a one.
  private static OptionalLong whole(String digits) {
    try {
      var number = new BigDecimal(digits);
      return Math.abs((long) number.precision() - number.scale()) > Long.SIZE
          ? OptionalLong.empty()
          : OptionalLong.of(number.longValueExact());
    } catch (ArithmeticException | NumberFormatException unfit) {
      return OptionalLong.empty();
    }
  }

  List<Long> numbers(String name, long least, long most) {
    return items(name).map(it -> number(name, it, least, most)).toList();
  }

  /// @param words all that it can be, the first of them stands in if it is none
  <W extends Word> W word(String name, W[] words) {
    return need(name)
        .flatMap(it -> text(name, it))
        .map(it -> word(name, it, words))
        .orElse(words[0]);
  }

  <W extends Word> Optional<W> findWord(String name, W[] words) {
    return findText(name).map(it -> word(name, it, words));
  }

  private <W extends Word> W word(String name, String written, W[] words) {
    var found = Arrays.stream(words).filter(it -> it.written().equals(written)).findFirst();
    if (found.isEmpty()) {
      var allowed = Arrays.stream(words).map(Word::written).toList();
      wrong(
          new ShapeFinding.NotOneOf(
              at(name), named(name), written, Similar.to(written, allowed), allowed));
    }
    return found.orElse(words[0]);
  }

  /// @param owner what an object of the list is called
  /// @param read gives nothing if the object is not sound
  <T> List<T> objects(String name, String owner, Function<Fields, Optional<T>> read) {
    return items(name).flatMap(it -> object(name, it, owner).flatMap(read).stream()).toList();
  }

  /// The same where the member may be left out.
  <T> List<T> findObjects(String name, String owner, Function<Fields, Optional<T>> read) {
    return find(name).isEmpty() ? List.of() : objects(name, owner, read);
  }

  Optional<Fields> object(String name, String owner) {
    return need(name).flatMap(it -> object(name, it, owner));
  }

  /// The same where the member may be left out.
  Optional<Fields> findObject(String name, String owner) {
    return find(name).flatMap(it -> object(name, it, owner));
  }

  /// The names of the members, in order.
  List<String> names() {
    return List.copyOf(object.members().keySet());
  }

  private Optional<Fields> object(String name, Written found, String owner) {
    if (found instanceof Written.Members members) {
      return Optional.of(new Fields(owner, members, findings));
    }
    wrongType(name, found, "Write an object in braces.");
    return Optional.empty();
  }

  /// Members of an object that may be left out, all of them text.
  Map<String, Written> findMembers(String name) {
    return find(name)
        .flatMap(it -> object(name, it, named(name)))
        .map(it -> it.object.members())
        .orElse(Map.of());
  }

  private Stream<Written> items(String name) {
    var found = need(name);
    if (found.isPresent() && !(found.get() instanceof Written.Items)) {
      wrongType(name, found.get(), "Write a list in brackets.");
    }
    return found.stream()
        .flatMap(it -> it instanceof Written.Items(_, var items) ? items.stream() : Stream.empty());
  }
}
