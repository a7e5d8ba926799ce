@NullMarked
package org.muster.cli.command;

import org.jspecify.annotations.NullMarked;
