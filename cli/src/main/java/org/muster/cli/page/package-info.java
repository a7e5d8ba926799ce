/// Answers as pages for people, one class a page. Start with [org.muster.cli.page.PlanPage].
///
/// The words for reasons are in [org.muster.cli.page.Sentences], those for moves in
/// [org.muster.cli.page.MoveSentences], the names of things in [org.muster.cli.page.Names]. Nothing
/// is computed here that `org.muster.engine` could have told.
@NullMarked
package org.muster.cli.page;

import org.jspecify.annotations.NullMarked;
