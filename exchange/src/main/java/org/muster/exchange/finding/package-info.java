/// Everything that can be wrong with a mission folder, one record a kind.
///
/// Start with [org.muster.exchange.finding.Findings], which tells them, and
/// [org.muster.exchange.finding.Report], which collects them. Detection is not done here: a record
/// knows what to say and nothing else.
@NullMarked
package org.muster.exchange.finding;

import org.jspecify.annotations.NullMarked;
