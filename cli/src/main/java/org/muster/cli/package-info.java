/// The `muster` command. Start with [org.muster.cli.Main], then `org.muster.cli.command`.
///
/// `ask` reads what is asked, `plan` puts the engine's answers together, `page` and `json` show
/// them, `text` sets type. Nothing is resolved here.
@NullMarked
package org.muster.cli;

import org.jspecify.annotations.NullMarked;
