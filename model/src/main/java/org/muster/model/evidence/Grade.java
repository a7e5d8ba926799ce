package org.muster.model.evidence;

import org.muster.model.word.Word;

/// How reliable a source is.
public enum Grade implements Word {
  /// Official: a government, a parliament, an organisation speaking for itself.
  O,
  /// An established medium or agency.
  A,
  /// An outlet that names its source.
  B,
  /// A relay of a hostile state, a machine-made aggregator, a forum. Unconfirmed.
  C;

  @Override
  public String written() {
    return name();
  }
}
