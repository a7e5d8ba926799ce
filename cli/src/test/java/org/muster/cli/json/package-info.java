@NullMarked
package org.muster.cli.json;

import org.jspecify.annotations.NullMarked;
