/// The text of the files of a mission folder, read with care: whatever a stranger put there, the
/// answer is a text of bounded size in UTF-8, or a finding.
///
/// Start with [org.muster.exchange.text.Folder]. What the text means is not known here.
@NullMarked
package org.muster.exchange.text;

import org.jspecify.annotations.NullMarked;
