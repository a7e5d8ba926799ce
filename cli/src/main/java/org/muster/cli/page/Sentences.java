package org.muster.cli.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import org.muster.cli.text.Figures;
import org.muster.model.condition.Quantity;
import org.muster.model.condition.Subject;
import org.muster.model.evidence.StatementId;
import org.muster.model.mission.Mission;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.Standing;
import org.muster.model.scenario.DecisionId;
import org.muster.model.why.Reason;
import org.muster.model.why.Verdict;
import org.muster.model.why.Why;

/// The words of an explanation: one sentence a reason. All wording of reasons is here.
final class Sentences {
  private final Mission mission;
  private final Names names;

  Sentences(Mission mission) {
    this.mission = mission;
    this.names = new Names(mission);
  }

  /// The step of the explanation itself, without what it rests on.
  String of(Why why) {
    return of(why.reason(), why.verdict());
  }

  private String of(Reason reason, Verdict verdict) {
    return switch (reason) {
      case Reason.OfNation(var nation, var standing) -> nation(nation, standing);
      case Reason.OfPledge(var pledge, var standing) -> pledge(pledge) + " " + comes(standing);
      case Reason.SeeAbove(var pledge, var standing, var ring) -> again(pledge, standing, ring);
      case Reason.OfTier(var pledge, var tier) -> tier(pledge, tier, verdict);
      case Reason.All() -> all(verdict);
      case Reason.Any() -> any(verdict);
      case Reason.Unless() -> unless(verdict);
      case Reason.Unconditional() -> "Nothing is asked for in return.";
      case Reason.Constant(var value) ->
          value ? "As written, this always holds." : "As written, this never holds.";
      case Reason.OfDecision(var decision, var wanted, var taken) ->
          decision(decision, wanted, taken) + question(decision);
      case Reason.OfName(var name) -> named(name, verdict);
      case Reason.OfJoining(var nation, var subject) -> joining(nation, subject, verdict);
      case Reason.NoOffer(var nation, var subject) ->
          Names.sentence(names.nation(nation)) + " has offered " + noOffer(subject) + ".";
      case Reason.OfQuantity(var quantity, var needed, var inTurn, var atOnce) ->
          quantity(quantity, needed, inTurn, atOnce);
      case Reason.OfHome(var nation, var spare, var pledged) -> home(nation, spare, pledged);
      case Reason.Said(var statement) -> said(statement);
      case Reason.Assumed(var reasoning) -> assumed(reasoning);
      case Reason.NotCurrent(var pledge, var standing, var by) -> notCurrent(pledge, standing, by);
    };
  }

  /// What stands in the way, in a few words: `ceasefire = yes`, `USA offers no air-cover`.
  String cause(Reason reason) {
    return switch (reason) {
      case Reason.OfDecision(var decision, var wanted, var taken) ->
          decision + (wanted.equals(taken) ? " not " : " = ") + wanted;
      case Reason.NoOffer(var nation, var subject) -> nation + " offers " + noOffer(subject);
      case Reason.NotCurrent(var pledge, var standing, _) -> pledge + " " + standing.written();
      case Reason.OfHome(var nation, var spare, _) ->
          "home floor of " + nation + (spare.isPresent() ? "" : " not known");
      case Reason.OfQuantity(var quantity, var needed, _, _) -> measured(quantity, needed);
      case Reason.OfNation _,
          Reason.OfPledge _,
          Reason.SeeAbove _,
          Reason.OfTier _,
          Reason.All _,
          Reason.Any _,
          Reason.Unless _,
          Reason.Unconditional _,
          Reason.Constant _,
          Reason.OfName _,
          Reason.OfJoining _,
          Reason.Said _,
          Reason.Assumed _ ->
          of(reason, Verdict.NO);
    };
  }

  private String nation(NationId nation, Optional<Standing> standing) {
    var name = Names.sentence(names.nation(nation));
    return standing
        .map(it -> name + " " + comes(it))
        .orElse(name + " has offered nothing, as far as is known.");
  }

  /// What a standing means for who has it.
  static String comes(Standing standing) {
    return switch (standing) {
      case FIRM -> "comes: firm.";
      case WAITING -> "waits: comes only if all sign at once.";
      case OPEN -> "stays open: it comes in some stable outcomes and not in others.";
      case BLOCKED -> "does not come: blocked.";
      case REFUSED -> "is refused.";
      case EXPIRED -> "has expired.";
      case SUPERSEDED -> "is superseded by a later word.";
    };
  }

  private String pledge(PledgeId id) {
    return mission
        .findPledge(id)
        .map(pledge ->
            "%s (%s; %s)%s"
                .formatted(Names.sentence(names.pledge(id)), id, offered(pledge), star(pledge)))
        .orElse(id.id());
  }

  private static String offered(Pledge pledge) {
    var steps = pledge.tiers().size();
    return steps > 1
        ? "graded in %d steps".formatted(steps)
        : Names.amount(pledge.tiers().getFirst().strength(), pledge.tiers().getFirst().units());
  }

  private String again(PledgeId pledge, Standing standing, boolean ring) {
    var what = Names.sentence(names.pledge(pledge)) + " (" + pledge + ")";
    return ring ? what + " again: here the ring closes." : what + ": " + standing.written() + ".";
  }

  private String tier(PledgeId id, int tier, Verdict verdict) {
    var amount =
        mission
            .findPledge(id)
            .map(pledge -> pledge.tiers().get(tier - 1))
            .map(it -> Names.amount(it.strength(), it.units()))
            .orElse(Figures.UNKNOWN);
    return "Step %d, %s: %s".formatted(tier, amount, colon(verdict));
  }

  private static String colon(Verdict verdict) {
    return switch (verdict) {
      case IN_TURN -> "its condition holds.";
      case AT_ONCE -> "its condition holds at once.";
      case DEPENDS -> "whether its condition holds depends on the stable outcome.";
      case NO -> "its condition does not hold.";
    };
  }

  private static String all(Verdict verdict) {
    return switch (verdict) {
      case IN_TURN -> "All of this holds:";
      case AT_ONCE -> "All of this holds at once:";
      case DEPENDS -> "Of all this, not settled:";
      case NO -> "Of all this, missing:";
    };
  }

  private static String any(Verdict verdict) {
    return switch (verdict) {
      case IN_TURN, AT_ONCE -> "One of several ways:";
      case DEPENDS -> "One of several ways would be enough, and none is settled:";
      case NO -> "One of several ways would be enough. The nearest:";
    };
  }

  private static String unless(Verdict verdict) {
    return switch (verdict) {
      case IN_TURN -> "Only without this, and so it is:";
      case AT_ONCE -> "Only without this, and so it is at once:";
      case DEPENDS -> "Only without this, which is not settled:";
      case NO -> "Only without this, but it is so:";
    };
  }

  private static String decision(DecisionId id, String wanted, String taken) {
    return wanted.equals(taken)
        ? "%s is %s.".formatted(id, taken)
        : "%s must be %s and is %s.".formatted(id, wanted, taken);
  }

  /// `Do the arms fall silent? Russia and Ukraine decide.`, as far as it is known.
  private String question(DecisionId id) {
    return mission
        .findDecision(id)
        .map(decision ->
            (decision.question().isEmpty() ? "" : " " + decision.question())
                + (decision.owner().isEmpty()
                    ? ""
                    : " (decided by %s)".formatted(names.owner(decision.owner()))))
        .orElse("");
  }

  private static String named(String name, Verdict verdict) {
    return name
        + switch (verdict) {
          case IN_TURN -> " holds.";
          case AT_ONCE -> " holds at once.";
          case DEPENDS -> " depends on the stable outcome.";
          case NO -> " does not hold.";
        };
  }

  /// What was explained before, told shortly.
  String again(Reason reason, Verdict verdict) {
    return reason instanceof Reason.OfDecision(var decision, var wanted, var taken)
        ? decision(decision, wanted, taken)
        : of(reason, verdict) + " It is explained above.";
  }

  /// Which pledge it is, behind a sentence about its nation.
  String with(PledgeId id) {
    return mission
        .findPledge(id)
        .map(pledge -> id + numbered(pledge) + star(pledge) + ".")
        .orElse(id + ".");
  }

  private static String numbered(Pledge pledge) {
    var offered = offered(pledge);
    return offered.equals(Figures.UNKNOWN) ? "" : " (" + offered + ")";
  }

  private static String star(Pledge pledge) {
    return pledge.isAssumption() ? "*" : "";
  }

  /// Statements that are not quoted here.
  ///
  /// @param alone whether none is quoted here
  String cited(List<StatementId> ids, boolean alone) {
    return (alone ? "See " : "See also ") + Names.citations(ids) + ".";
  }

  String assumed(String reasoning) {
    return "Assumed*: " + Names.stop(reasoning);
  }

  /// Fields that are assumed and have no weight in the question who comes.
  String assumedBesides(List<String> fields) {
    return "Assumed* besides, without weight here: %s.".formatted(String.join(", ", fields));
  }

  /// Pledges that were replaced or have run out.
  String past(List<PledgeId> ids) {
    return "No longer stands: %s."
        .formatted(String.join(", ", ids.stream().map(PledgeId::id).toList()));
  }

  private String joining(NationId nation, Optional<Subject> subject, Verdict verdict) {
    var name = Names.sentence(names.nation(nation));
    var with = subject.map(it -> " with " + Names.subject(it)).orElse("");
    return name
        + switch (verdict) {
          case IN_TURN -> " comes" + with + ":";
          case AT_ONCE -> " comes" + with + " at once:";
          case DEPENDS -> " comes" + with + " in some stable outcomes only:";
          case NO -> " would have to come" + with + ":";
        };
  }

  private static String noOffer(Optional<Subject> subject) {
    return subject.map(it -> "no " + Names.subject(it)).orElse("nothing");
  }

  private String quantity(Quantity quantity, long needed, long inTurn, long atOnce) {
    var there =
        inTurn == atOnce
            ? "there are %s".formatted(Figures.number(inTurn))
            : "in turn there are %s, at once %s"
                .formatted(Figures.number(inTurn), Figures.number(atOnce));
    return "At least %s; %s.".formatted(measured(quantity, needed), there);
  }

  /// `5 nations with land forces`, `10,000 troops`.
  String measured(Quantity quantity, long count) {
    return switch (quantity) {
      case Quantity.Nations(var subject) -> Figures.count(count, "nation") + with(subject);
      case Quantity.Others(var subject) -> Figures.count(count, "other nation") + with(subject);
      case Quantity.Members(var among, var subject) ->
          "%s of %s%s".formatted(Figures.number(count), members(among), with(subject));
      case Quantity.Strength(var subject) ->
          Figures.count(count, "soldier")
              + subject.map(it -> " in " + Names.subject(it)).orElse("");
      case Quantity.Amount(var capability) -> Figures.number(count) + " of " + capability;
    };
  }

  /// A list of nations by its name in the mission, or else by its codes.
  private String members(SortedSet<NationId> among) {
    return mission.members().entrySet().stream()
        .filter(it -> it.getValue().equals(among))
        .map(it -> "%s (%d nations)".formatted(it.getKey(), among.size()))
        .findFirst()
        .orElseGet(() -> Names.codes(among));
  }

  private static String with(Optional<Subject> subject) {
    return subject.map(it -> " with " + Names.subject(it)).orElse("");
  }

  private String home(NationId nation, OptionalLong spare, long pledged) {
    var name = Names.sentence(names.nation(nation));
    return spare.isPresent()
        ? "%s can spare %s above its home-defence floor; with this its pledges take %s."
            .formatted(name, Figures.number(spare.getAsLong()), Figures.number(pledged))
        : "How many %s can spare is not known, so its home defence is not taken as kept."
            .formatted(names.nation(nation));
  }

  private String said(StatementId id) {
    return mission.findStatement(id).map(new Quotes(mission)::of).orElse("[" + id + "]");
  }

  private String notCurrent(PledgeId id, Standing standing, Optional<PledgeId> by) {
    var what = Names.sentence(names.pledge(id)) + " (" + id + ") ";
    return switch (standing) {
      case REFUSED -> what + "is refused.";
      case EXPIRED -> what + "has expired" + lastDay(id) + ".";
      case SUPERSEDED -> what + "is superseded" + by.map(it -> " by " + it).orElse("") + ".";
      case FIRM, WAITING, OPEN, BLOCKED -> what + comes(standing);
    };
  }

  private String lastDay(PledgeId id) {
    return mission
        .findPledge(id)
        .flatMap(Pledge::expires)
        .map(day -> ", its last day was " + Names.date(day))
        .orElse("");
  }
}
