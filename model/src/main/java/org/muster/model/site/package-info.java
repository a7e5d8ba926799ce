/// Where the force could stand and how it gets there: sites and corridors.
@NullMarked
package org.muster.model.site;

import org.jspecify.annotations.NullMarked;
