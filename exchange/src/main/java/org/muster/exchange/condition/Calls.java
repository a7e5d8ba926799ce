package org.muster.exchange.condition;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.muster.exchange.condition.Meaning.Choice;
import org.muster.exchange.condition.Meaning.Counted;
import org.muster.exchange.condition.Meaning.Truth;
import org.muster.exchange.condition.Meaning.Unclear;
import org.muster.model.condition.Condition;
import org.muster.model.condition.Quantity;
import org.muster.model.condition.Subject;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Capability;

/// Gives calls of functions their meaning: `joins('USA', 'air-cover')`, `strength('land')`.
final class Calls {
  private final Names names;
  private final Use use;
  private final Faults faults;

  Calls(Names names, Use use, Faults faults) {
    this.names = names;
    this.use = use;
    this.faults = faults;
  }

  Meaning meaning(Term.Call call) {
    var function = Vocable.find(call.function());
    if (function.isEmpty()) {
      return faults.unclear(
          call,
          "There is no function '%s'.".formatted(call.function()),
          Hints.forName(call.function(), Vocable.names(), ""));
    }
    return meaning(call, function.orElseThrow());
  }

  private Meaning meaning(Term.Call call, Vocable function) {
    if (!function.takes(call.arguments().size())) {
      return faults.unclear(
          call,
          "%s takes %s argument%s and has %d."
              .formatted(
                  function.written(),
                  function.arity(),
                  function.arity().equals("1") ? "" : "s",
                  call.arguments().size()),
          "Write %s.".formatted(function.example()));
    }
    return new Arguments(call, function).meaning();
  }

  /// One call with arguments that are right in number.
  private final class Arguments {
    private final Term.Call call;
    private final Vocable function;

    Arguments(Term.Call call, Vocable function) {
      this.call = call;
      this.function = function;
    }

    Meaning meaning() {
      return switch (function) {
        case COND -> named(names::condition, it -> new Truth(new Condition.Named(it)));
        case DECISION -> named(names::decision, Choice::new);
        case PLEDGE -> named(names::pledge, it -> new Truth(new Condition.Counts(it)));
        case HOME -> named(names::nation, it -> new Truth(new Condition.HomeHolds(it)));
        case JOINS -> joins();
        case NATIONS -> new Counted(new Quantity.Nations(subject(0)));
        case OTHERS -> others();
        case STRENGTH -> new Counted(new Quantity.Strength(subject(0)));
        case AMOUNT -> new Counted(new Quantity.Amount(Capability.of(text(0).orElse(""))));
        case COUNT -> members().<Meaning>map(Counted::new).orElseGet(Unclear::new);
        case ALL -> members().map(this::all).orElseGet(Unclear::new);
      };
    }

    /// The meaning of a function of one name, which `find` looks up.
    private <T> Meaning named(
        BiFunction<Term, String, Optional<T>> find, Function<T, Meaning> meaning) {
      return text(0)
          .flatMap(it -> find.apply(argument(0), it))
          .map(meaning)
          .orElseGet(Unclear::new);
    }

    private Meaning joins() {
      var subject = subject(1);
      return nation(argument(0))
          .<Meaning>map(it -> new Truth(new Condition.Joins(it, subject)))
          .orElseGet(Unclear::new);
    }

    private Meaning others() {
      if (use == Use.TARGET) {
        faults.add(
            call,
            "%s cannot stand in a target: nobody in particular asks."
                .formatted(faults.written(call)),
            "Write nations(%s).".formatted(subject(0).map(it -> "'" + it + "'").orElse("")));
      }
      return new Counted(new Quantity.Others(subject(0)));
    }

    private Meaning all(Quantity.Members members) {
      if (members.among().isEmpty() && namesNobody(argument(0))) {
        faults.add(
            call,
            "%s asks for nobody and would always hold.".formatted(faults.written(call)),
            "Name at least one nation.");
      }
      return new Truth(Logic.atLeast(members, members.among().size()));
    }

    /// Not so a list of nations that are unknown, which has been told.
    private static boolean namesNobody(Term among) {
      return !(among instanceof Term.Listing(_, var items)) || items.isEmpty();
    }

    private Optional<Quantity.Members> members() {
      var subject = subject(1);
      Optional<SortedSet<NationId>> among =
          switch (argument(0)) {
            case Term.Text(_, var name) -> names.members(argument(0), name);
            case Term.Listing(_, var items) -> Optional.of(nations(items));
            case Term.Name _, Term.Whole _, Term.Flag _ -> notNamed(argument(0));
            case Term.Call _, Term.Operation _, Term.Foreign _ -> notNamed(argument(0));
          };
      return among.map(it -> new Quantity.Members(it, subject));
    }

    private SortedSet<NationId> nations(List<Term> items) {
      var nations = new TreeSet<NationId>();
      items.forEach(it -> nation(it).ifPresent(nations::add));
      return nations;
    }

    private Optional<NationId> nation(Term term) {
      return text(term).flatMap(it -> names.nation(term, it));
    }

    /// The component or capability at `index`; empty if there is none.
    private Optional<Subject> subject(int index) {
      return index < call.arguments().size() ? text(index).map(Subject::of) : Optional.empty();
    }

    private Term argument(int index) {
      return call.arguments().get(index);
    }

    private Optional<String> text(int index) {
      return text(argument(index));
    }

    private Optional<String> text(Term term) {
      return term instanceof Term.Text(_, var value) && !value.isBlank()
          ? Optional.of(value)
          : notNamed(term);
    }

    private <T> Optional<T> notNamed(Term term) {
      if (term instanceof Term.Text) {
        faults.add(term, "The name is empty.", "Write %s.".formatted(function.example()));
        return Optional.empty();
      }
      faults.add(
          term,
          "%s is not a name in quotes, as %s needs it."
              .formatted(faults.written(term), function.written()),
          term instanceof Term.Name(_, var name)
              ? "Put it in quotes: '%s'.".formatted(name)
              : "Write %s.".formatted(function.example()));
      return Optional.empty();
    }
  }
}
