/// YAML as a small tree that knows line and column of everything in it.
///
/// Start with [org.muster.exchange.yaml.YamlReader] and [org.muster.exchange.yaml.Node]; the way
/// back is [org.muster.exchange.yaml.YamlWriter]. Rows of CSV files become the same nodes, so that
/// one binder and one kind of schema serve both. Nothing of missions is known here.
@NullMarked
package org.muster.exchange.yaml;

import org.jspecify.annotations.NullMarked;
