/// Answers as JSON, one class an answer. Start with [org.muster.cli.json.ResolutionJson].
///
/// The form is published: `org/muster/cli/schema/*.schema.json` among the resources describes it,
/// and tests hold every output against it. What is not known is left out, never zero and never
/// null. Lists have a fixed order.
@NullMarked
package org.muster.cli.json;

import org.jspecify.annotations.NullMarked;
