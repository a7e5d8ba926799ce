/// The commands, one small class each. Start with [org.muster.cli.command.MusterCommand].
///
/// A command reads, asks the engine one thing, prints the answer and returns an
/// [org.muster.cli.command.ExitCode]. How answers look is decided in `org.muster.cli.page` and
/// `org.muster.cli.json`.
@NullMarked
package org.muster.cli.command;

import org.jspecify.annotations.NullMarked;
