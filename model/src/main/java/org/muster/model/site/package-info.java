/// Where the force could stand and how it gets there: sites and corridors; and what is asked and
/// answered about them, from [org.muster.model.site.SiteQuestion] to
/// [org.muster.model.site.SiteStudy].
@NullMarked
package org.muster.model.site;

import org.jspecify.annotations.NullMarked;
