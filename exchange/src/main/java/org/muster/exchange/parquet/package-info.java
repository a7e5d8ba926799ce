/// Writes flat tables in the Apache Parquet format, version 1 pages, in groups of rows.
///
/// Start with [org.muster.exchange.parquet.ParquetWriter]. Every library that writes Parquet on the
/// JVM brings parts of Hadoop, ten megabytes and more, onto the class path of each command; a table
/// of worlds needs four types of column and no nesting, and its bits lie in memory as they lie in
/// the file. Tests open what is written with two readers that others wrote. Reading is not here.
@NullMarked
package org.muster.exchange.parquet;

import org.jspecify.annotations.NullMarked;
