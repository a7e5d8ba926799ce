/// Setting text for a terminal: wrapping, tables, colour, numbers. Start with
/// [org.muster.cli.text.Page].
///
/// Knows nothing of missions and nations but how numbers and ranges are written. What is said is
/// decided in `org.muster.cli.page`.
@NullMarked
package org.muster.cli.text;

import org.jspecify.annotations.NullMarked;
