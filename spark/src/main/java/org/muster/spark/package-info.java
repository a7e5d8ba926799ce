/// The sweep of `muster sweep` on the machines of a cluster of Apache Spark.
///
/// Start with [org.muster.spark.MusterSpark], what `spark-submit` runs. Nothing is computed here: a
/// machine is sent an `Errand`, which is the mission and the question, and does some chunks of the
/// same job that one machine does alone. How to run it is in `docs/spark.md`.
@NullMarked
package org.muster.spark;

import org.jspecify.annotations.NullMarked;
