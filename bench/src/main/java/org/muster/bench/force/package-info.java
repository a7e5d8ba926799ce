/// How long a force plan takes, and how good it is, beside other planners. Start with
/// [org.muster.bench.force.RunForce]; `bench/run-force` runs it.
///
/// `MadeUpForce` makes the question. `Ground` is what the peers know of it: `PlainPlanner` plans by
/// hand, `TimefoldPlanner` with Timefold Solver (`Tours`, `Tour`, `TourScore`). `Ledger` is their
/// arithmetic, and `PeerPlan` makes a force plan of what they find, which must keep every rule as
/// that of the planner must. None of it shares code with the planner.
@NullMarked
package org.muster.bench.force;

import org.jspecify.annotations.NullMarked;
