/// What tests need and the product does not: made-up missions, answers by brute force, golden
/// files.
///
/// Start with [org.muster.testkit.Sample], then [org.muster.testkit.Oracle]. The oracles here work
/// straight from the definitions and try everything. They are for missions of a dozen pledges and
/// share no code with the engine they judge. This package knows the model and JUnit, nothing else.
@NullMarked
package org.muster.testkit;

import org.jspecify.annotations.NullMarked;
