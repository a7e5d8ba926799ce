package org.muster.cli.page;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.evidence.Statement;
import org.muster.model.evidence.StatementId;
import org.muster.model.mission.Mission;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.Standing;
import org.muster.model.why.Reason;
import org.muster.model.why.Verdict;
import org.muster.model.why.Why;

/// An explanation as people would tell it: nothing twice, and no step that only repeats another.
///
/// A statement is quoted where it is needed first, and cited by its id afterwards. A decision or a
/// named condition that was explained is not explained again. A step that only leads to the next is
/// told in one sentence with it. What no longer stands is told in one line.
final class Story {
  private static final int MOST_QUOTES_OF_A_DECISION = 1;

  /// Fields that say when and for how long, not whether somebody comes.
  private static final Set<String> OF_LATER = Set.of("notice-to-move", "available", "tour");

  private final Mission mission;
  private final Sentences sentences;
  private final Quotes quotes;
  private final Set<StatementId> quoted = new HashSet<>();
  private final Set<Why> told = new HashSet<>();

  private Story(Mission mission) {
    this.mission = mission;
    this.sentences = new Sentences(mission);
    this.quotes = new Quotes(mission);
  }

  /// A sentence and the sentences it rests on.
  ///
  /// @param verdict empty for evidence: it is neither true nor false, it was said
  record Part(Optional<Verdict> verdict, String text, List<Part> because) {
    Part {
      because = List.copyOf(because);
    }

    private static Part evidence(String text) {
      return new Part(Optional.empty(), text, List.of());
    }
  }

  static Part of(Mission mission, Why why) {
    return new Story(mission).part(why);
  }

  private Part part(Why why) {
    if (explainsOnce(why.reason()) && !told.add(why)) {
      return saying(why, sentences.again(why.reason(), why.verdict()), List.of());
    }
    var only = onlyPart(why);
    if (only.isPresent() && leadsOn(why.reason())) {
      return merged(why, only.get());
    }
    if (only.isPresent() && why.reason() instanceof Reason.OfJoining) {
      return joining(why, only.get());
    }
    return saying(why, sentences.of(why), parts(why));
  }

  private static Part saying(Why why, String text, List<Part> because) {
    return new Part(Optional.of(why.verdict()), text, because);
  }

  /// What is the same wherever it is asked for.
  private static boolean explainsOnce(Reason reason) {
    return reason instanceof Reason.OfDecision || reason instanceof Reason.OfName;
  }

  /// Steps that say little without the next.
  private static boolean leadsOn(Reason reason) {
    return reason instanceof Reason.Any || reason instanceof Reason.OfName;
  }

  private static Optional<Why> onlyPart(Why why) {
    return why.because().size() == 1 ? Optional.of(why.because().getFirst()) : Optional.empty();
  }

  private Part merged(Why why, Why next) {
    if (next.reason() instanceof Reason.All && why.reason() instanceof Reason.Any) {
      return saying(why, sentences.of(why), parts(next));
    }
    var rest = part(next);
    return saying(why, sentences.of(why) + " " + rest.text(), rest.because());
  }

  /// That a nation comes, and with which pledge, is one thought.
  private Part joining(Why why, Why next) {
    return switch (next.reason()) {
      case Reason.OfPledge(var pledge, _) ->
          saying(why, sentences.of(why) + " " + sentences.with(pledge), parts(next));
      case Reason.SeeAbove(var pledge, _, var ring) ->
          saying(why, sentences.of(why) + " " + sentences.with(pledge) + closing(ring), List.of());
      case Reason.NoOffer _ -> saying(why, sentences.of(next), List.of());
      default -> saying(why, sentences.of(why), parts(why));
    };
  }

  private static String closing(boolean ring) {
    return ring ? " Here the ring closes." : "";
  }

  private List<Part> parts(Why why) {
    var parts = new ArrayList<Part>();
    var said = new ArrayList<StatementId>();
    var assumed = new ArrayList<String>();
    var past = new ArrayList<PledgeId>();
    for (var next : why.because()) {
      switch (next.reason()) {
        case Reason.Said(var statement) -> said.add(statement);
        case Reason.Assumed(var reasoning) -> assumed.add(reasoning);
        case Reason.NotCurrent(var pledge, var standing, _)
            when why.reason() instanceof Reason.OfNation && standing != Standing.REFUSED ->
            past.add(pledge);
        default -> parts.add(part(next));
      }
    }
    parts.addAll(quotes(said, why.reason() instanceof Reason.OfDecision));
    parts.addAll(assumptions(assumed));
    if (!past.isEmpty()) {
      parts.add(Part.evidence(sentences.past(past)));
    }
    return parts;
  }

  /// Those that bear on who comes with their reasoning, the others by name.
  private List<Part> assumptions(List<String> assumed) {
    var parts = new ArrayList<Part>();
    var besides = new ArrayList<String>();
    for (var reasoning : assumed) {
      var field = reasoning.replaceFirst(":.*", "");
      if (OF_LATER.contains(field)) {
        besides.add(field);
      } else {
        parts.add(Part.evidence(sentences.assumed(reasoning)));
      }
    }
    if (!besides.isEmpty()) {
      parts.add(Part.evidence(sentences.assumedBesides(besides)));
    }
    return parts;
  }

  /// Statements that were not quoted yet, the latest first; the others by their ids.
  private List<Part> quotes(List<StatementId> said, boolean ofDecision) {
    var parts = new ArrayList<Part>();
    var cited = new ArrayList<StatementId>();
    for (var statement : latestFirst(said)) {
      var full = ofDecision && parts.size() == MOST_QUOTES_OF_A_DECISION;
      if (!full && quoted.add(statement.id())) {
        parts.add(Part.evidence(quotes.of(statement)));
      } else {
        cited.add(statement.id());
      }
    }
    if (!cited.isEmpty()) {
      parts.add(Part.evidence(sentences.cited(cited, parts.isEmpty())));
    }
    return parts;
  }

  private List<Statement> latestFirst(List<StatementId> said) {
    return said.stream()
        .flatMap(id -> mission.findStatement(id).stream())
        .sorted(comparing(Statement::date).reversed().thenComparing(Statement::id))
        .toList();
  }
}
