/// Mission folders: read with all findings, checked, written in canonical form.
///
/// Start with [org.muster.exchange.mission.MissionFolder]. Nothing is resolved or planned here.
@NullMarked
package org.muster.exchange.mission;

import org.jspecify.annotations.NullMarked;
