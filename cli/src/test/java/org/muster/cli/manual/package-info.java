@NullMarked
package org.muster.cli.manual;

import org.jspecify.annotations.NullMarked;
