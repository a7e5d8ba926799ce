@NullMarked
package org.muster.cli.page;

import org.jspecify.annotations.NullMarked;
