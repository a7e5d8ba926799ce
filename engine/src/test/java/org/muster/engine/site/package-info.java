/// Tests of the choice of places. Start with [org.muster.engine.site.SelectorLawsTest].
@NullMarked
package org.muster.engine.site;

import org.jspecify.annotations.NullMarked;
