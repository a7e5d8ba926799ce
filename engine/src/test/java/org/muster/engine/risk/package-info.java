@org.jspecify.annotations.NullMarked
package org.muster.engine.risk;
