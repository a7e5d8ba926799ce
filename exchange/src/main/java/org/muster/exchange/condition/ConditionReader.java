package org.muster.exchange.condition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.muster.model.condition.Condition;

/// Reads conditions that are written in the Common Expression Language, as in `ceasefire &&
/// joins('USA', 'air-cover')`.
///
/// Whatever is wrong with a text is told at once, as far as one mistake does not hide the next. A
/// reader may be shared by threads.
public final class ConditionReader {
  /// Characters that a condition may have.
  static final int LONGEST = 10_000;

  /// Parts that a condition may have once it is taken apart.
  private static final int LARGEST = 20_000;

  /// Texts that a reader remembers, lest a long life fill its memory.
  private static final int REMEMBERED = 1_000;

  private final Vocabulary vocabulary;

  /// Many pledges of a mission wait for the same, and the parser is slow while a JVM is young.
  private final Map<Asked, Read> known = new ConcurrentHashMap<>();

  private record Asked(String text, Use use) {}

  public ConditionReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// Lets the parser load on a thread of its own, while whoever calls reads files. Saves a good
  /// part of a short command's time on two cores; conditions can be read at once all the same.
  public static void prepare() {
    Thread.ofPlatform().daemon().name("condition-parser").start(Parse::warmUp);
  }

  /// What came of reading a text.
  ///
  /// @param condition what the text means; empty if and only if there are faults
  /// @param faults by offset
  public record Read(Optional<Condition> condition, List<Fault> faults) {
    public Read {
      faults = List.copyOf(faults);
    }

    private static Read failed(List<Fault> faults) {
      return new Read(
          Optional.empty(),
          faults.stream().distinct().sorted(Comparator.comparingInt(Fault::offset)).toList());
    }

    private static Read failed(String message, String hint) {
      return failed(List.of(new Fault(0, message, hint)));
    }
  }

  /// @param text one condition, of at most 10,000 characters
  public Read read(String text, Use use) {
    var asked = new Asked(text, use);
    var before = known.get(asked);
    if (before != null) {
      return before;
    }
    var read = readAnew(text, use);
    if (known.size() < REMEMBERED) {
      known.put(asked, read);
    }
    return read;
  }

  private Read readAnew(String text, Use use) {
    if (text.length() > LONGEST) {
      return Read.failed(
          "The condition has %d characters; %d are allowed.".formatted(text.length(), LONGEST),
          "Give parts of it names under conditions: and write cond('name').");
    }
    var tokens = Tokens.of(text, this::isDecision);
    if (tokens.isEmpty()) {
      return Read.failed(
          "The condition is empty.", "Leave it out if there is none, or write true.");
    }
    var slips = Slips.in(tokens, this::isDecision);
    if (!slips.isEmpty()) {
      return Read.failed(slips);
    }
    return switch (Parse.of(text, tokens)) {
      case Parse.Outcome.Failed(var fault) -> Read.failed(List.of(fault));
      case Parse.Outcome.Parsed(var term) -> lowered(text, term, use);
    };
  }

  private Read lowered(String text, Term term, Use use) {
    if (term.weight() > LARGEST) {
      return Read.failed(
          "The condition is too large: ?: and == between conditions say their parts twice.",
          "Give parts of it names under conditions: and write cond('name').");
    }
    var faults = new Faults(text);
    var condition = new Lowering(vocabulary, use, faults).condition(term);
    return faults.isEmpty()
        ? new Read(Optional.of(condition), List.of())
        : Read.failed(faults.all());
  }

  private boolean isDecision(String name) {
    return vocabulary.findDecision(name).isPresent();
  }
}
