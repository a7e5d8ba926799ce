package org.muster.cli.plan;

import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeSet;
import org.muster.cli.ask.CannotAsk;
import org.muster.cli.ask.Inquiry;
import org.muster.cli.ask.Mistake;
import org.muster.engine.explain.Explainer;
import org.muster.engine.resolve.Resolver;
import org.muster.exchange.finding.Similar;
import org.muster.model.condition.Condition;
import org.muster.model.mission.Mission;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.Placed;
import org.muster.model.resolution.Resolution;
import org.muster.model.resolution.Standing;
import org.muster.model.resolution.Unlocks;
import org.muster.model.resolution.Unlocks.Unlock;
import org.muster.model.why.Why;

/// Why a nation or a pledge comes or not, and what would make it come.
///
/// @param subject a nation's code or a pledge's id
/// @param standing of the pledge, or the best of the nation's; empty if it has offered nothing
/// @param changes what others could do to make it come in turn; empty if it is firm, or not current
///   and so beyond anybody's moves
/// @param together if no few changes do: all decisions that the explanation misses, if they do
public record Account(
    Inquiry inquiry,
    String subject,
    Optional<Standing> standing,
    Why why,
    Optional<Unlocks> changes,
    Optional<Unlock> together) {
  /// @throws CannotAsk if the mission has neither a nation nor a pledge of that name on the date
  public static Account of(Inquiry inquiry, String subject) {
    var resolution = Resolver.resolve(inquiry.setting());
    var pledge = resolution.findPledge(PledgeId.of(subject));
    if (pledge.isPresent()) {
      return ofPledge(inquiry, resolution, pledge.get());
    }
    if (isNation(inquiry.mission(), subject)) {
      return ofNation(inquiry, resolution, NationId.of(subject));
    }
    throw new CannotAsk(unknown(inquiry, subject));
  }

  private static Account ofPledge(Inquiry inquiry, Resolution resolution, Placed placed) {
    var id = placed.pledge().id();
    return account(
        inquiry,
        id.id(),
        Optional.of(placed.standing()),
        Explainer.whyPledge(inquiry.setting(), resolution, id),
        new Change(inquiry.setting(), placed.pledge().nation(), new Condition.Counts(id)));
  }

  private static Account ofNation(Inquiry inquiry, Resolution resolution, NationId nation) {
    var best = resolution.pledgesOf(nation).stream().map(Placed::standing).sorted().findFirst();
    return account(
        inquiry,
        nation.code(),
        best,
        Explainer.whyNation(inquiry.setting(), resolution, nation),
        new Change(inquiry.setting(), nation, new Condition.Joins(nation, Optional.empty())));
  }

  private static Account account(
      Inquiry inquiry, String subject, Optional<Standing> standing, Why why, Change change) {
    var changes =
        standing.filter(it -> it.isCurrent() && it != Standing.FIRM).map(_ -> change.smallest());
    var together =
        changes.filter(it -> it.unlocks().isEmpty()).flatMap(_ -> change.allThatIsMissing(why));
    return new Account(inquiry, subject, standing, why, changes, together);
  }

  public boolean isFirm() {
    return standing.equals(Optional.of(Standing.FIRM));
  }

  private static boolean isNation(Mission mission, String subject) {
    return NationId.isCode(subject) && nations(mission).contains(subject);
  }

  private static TreeSet<String> nations(Mission mission) {
    var codes = new TreeSet<String>();
    mission.nations().forEach(it -> codes.add(it.id().code()));
    mission.pledges().forEach(it -> codes.add(it.nation().code()));
    return codes;
  }

  private static Mistake unknown(Inquiry inquiry, String subject) {
    if (inquiry.mission().findPledge(PledgeId.of(subject)).isPresent()) {
      return new Mistake.NotYetSaid(subject, inquiry.setting().roll().asOf());
    }
    var known = new ArrayList<String>(nations(inquiry.mission()));
    inquiry.mission().pledges().forEach(it -> known.add(it.id().id()));
    return new Mistake.UnknownSubject(subject, Similar.to(subject, known));
  }
}
