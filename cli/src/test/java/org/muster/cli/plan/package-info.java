@NullMarked
package org.muster.cli.plan;

import org.jspecify.annotations.NullMarked;
