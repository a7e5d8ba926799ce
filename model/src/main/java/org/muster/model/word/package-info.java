/// How a closed choice is written in files and on screens. Start with [org.muster.model.word.Word].
@NullMarked
package org.muster.model.word;

import org.jspecify.annotations.NullMarked;
