/// Everything known of one mission, as one immutable value. Start with
/// [org.muster.model.mission.Mission].
@NullMarked
package org.muster.model.mission;

import org.jspecify.annotations.NullMarked;
