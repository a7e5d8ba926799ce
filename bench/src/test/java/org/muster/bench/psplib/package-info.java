/// Tests of the readers on files as PSPLIB writes them, and on files that are not.
@NullMarked
package org.muster.bench.psplib;

import org.jspecify.annotations.NullMarked;
