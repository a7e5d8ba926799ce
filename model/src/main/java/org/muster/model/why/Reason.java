package org.muster.model.why;

import java.util.Optional;
import java.util.OptionalLong;
import org.muster.model.condition.Quantity;
import org.muster.model.condition.Subject;
import org.muster.model.evidence.StatementId;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.Standing;
import org.muster.model.scenario.DecisionId;

/// One step of an explanation. How it is worded is decided where it is shown.
public sealed interface Reason {
  /// A nation, with the best standing of its pledges; empty if it has none.
  record OfNation(NationId nation, Optional<Standing> standing) implements Reason {}

  /// A pledge and where it stands.
  record OfPledge(PledgeId pledge, Standing standing) implements Reason {}

  /// A pledge that is explained elsewhere in the tree: above it closes a ring, beside it repeats.
  ///
  /// @param ring whether the pledge is an ancestor of this step
  record SeeAbove(PledgeId pledge, Standing standing, boolean ring) implements Reason {}

  /// One step of a graded offer, counted from 1.
  record OfTier(PledgeId pledge, int tier) implements Reason {}

  /// All of the parts.
  record All() implements Reason {}

  /// One of the parts.
  record Any() implements Reason {}

  /// The opposite of the one part.
  record Unless() implements Reason {}

  /// Nothing was asked for.
  record Unconditional() implements Reason {}

  /// Always or never.
  record Constant(boolean value) implements Reason {}

  /// A decision, the option that is asked for and the one that is taken.
  record OfDecision(DecisionId decision, String wanted, String taken) implements Reason {}

  /// A condition that the mission names.
  record OfName(String name) implements Reason {}

  /// Another nation comes.
  record OfJoining(NationId nation, Optional<Subject> subject) implements Reason {}

  /// Nobody offers what is asked for.
  record NoOffer(NationId nation, Optional<Subject> subject) implements Reason {}

  /// A quantity reaches a threshold.
  ///
  /// @param inTurn what the quantity comes to in turn
  /// @param atOnce what it comes to if all sign at once
  record OfQuantity(Quantity quantity, long needed, long inTurn, long atOnce) implements Reason {}

  /// A home-defence floor.
  ///
  /// @param spare personnel the nation can pledge above its floor; empty if not known
  /// @param pledged personnel it has pledged and that count at once, with what the asking pledge
  ///   would bring
  record OfHome(NationId nation, OptionalLong spare, long pledged) implements Reason {}

  /// The leaf: somebody said so.
  record Said(StatementId statement) implements Reason {}

  /// The leaf where nobody said so.
  record Assumed(String reasoning) implements Reason {}

  /// The pledge is not current: refused, expired or superseded.
  record NotCurrent(PledgeId pledge, Standing standing, Optional<PledgeId> by) implements Reason {}
}
