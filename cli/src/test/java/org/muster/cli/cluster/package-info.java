/// What is handed over to a cluster, and what is said if there is none.
@NullMarked
package org.muster.cli.cluster;

import org.jspecify.annotations.NullMarked;
