/// Tests of the reader of p-median files, on files the tests make themselves.
@NullMarked
package org.muster.bench.site;

import org.jspecify.annotations.NullMarked;
