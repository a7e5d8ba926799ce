/// What the force needs, and how far offers cover it. Start with
/// [org.muster.model.requirement.RequirementSet].
@NullMarked
package org.muster.model.requirement;

import org.jspecify.annotations.NullMarked;
