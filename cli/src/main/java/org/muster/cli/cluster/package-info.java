/// Who does long work: this machine, or a cluster of Apache Spark that it is handed over to.
///
/// Start with [org.muster.cli.cluster.Crew]. Nothing of Spark is on our class path here: its own
/// `spark-submit` is started, with a jar that has all of Muster in it.
@NullMarked
package org.muster.cli.cluster;

import org.jspecify.annotations.NullMarked;
