/// What the files, conditions and outputs look like, told from the published schemas. Start with
/// [org.muster.cli.manual.Chapter].
@NullMarked
package org.muster.cli.manual;

import org.jspecify.annotations.NullMarked;
