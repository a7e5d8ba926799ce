/// What is wrong with the data, where, and the way out. Start with
/// [org.muster.model.finding.Finding]. Mistakes in data are findings; mistakes of ours throw.
@NullMarked
package org.muster.model.finding;

import org.jspecify.annotations.NullMarked;
