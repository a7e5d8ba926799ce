/// Questions, gaps and regret, against plain counting over made-up worlds.
@NullMarked
package org.muster.engine.ask;

import org.jspecify.annotations.NullMarked;
