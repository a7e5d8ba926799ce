/// CSV rows with line and column of every field.
///
/// Start with [org.muster.exchange.csv.CsvFile]. A row becomes a
/// [org.muster.exchange.yaml.Node.Mapping] from column to cell; an empty cell is left out, since it
/// says "not known".
@NullMarked
package org.muster.exchange.csv;

import org.jspecify.annotations.NullMarked;
