@NullMarked
package org.muster.cli.worlds;

import org.jspecify.annotations.NullMarked;
