@NullMarked
package org.muster.cli.ask;

import org.jspecify.annotations.NullMarked;
