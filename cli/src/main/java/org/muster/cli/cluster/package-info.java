/// Work that is handed over to a cluster of Apache Spark.
///
/// Start with [org.muster.cli.cluster.SparkSubmit]. Nothing of Spark is on our class path here: its
/// own `spark-submit` is started, with a jar that has all of Muster in it.
@NullMarked
package org.muster.cli.cluster;

import org.jspecify.annotations.NullMarked;
