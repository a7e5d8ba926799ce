/// The JSON Schemas of the files, and what they find.
///
/// Start with [org.muster.exchange.schema.FileKind]. The schemas are the documentation of the
/// format as well, and they say in friendly words what is wrong with the shape of a file. What a
/// value refers to, and whether a date exists, is looked at in `org.muster.exchange.mission`.
@NullMarked
package org.muster.exchange.schema;

import org.jspecify.annotations.NullMarked;
