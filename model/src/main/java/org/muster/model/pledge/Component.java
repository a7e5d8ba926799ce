package org.muster.model.pledge;

import org.muster.model.word.Word;

/// The part of the force a pledge belongs to.
public enum Component implements Word {
  LAND,
  AIR,
  SEA,
  LOGISTICS,
  INTELLIGENCE,
  TRAINING,
  BASING,
  MONEY,
  COMMAND
}
