package org.muster.model.size;

import org.muster.model.word.Word;

/// What the force is for.
public enum MissionType implements Word {
  /// To make an attack too costly: a reassurance force. It does not police anybody.
  DETERRENCE,
  /// To watch and report whether the parties keep what they agreed.
  MONITORING,
  /// To stand between the parties, and to keep order where it is asked to: stabilisation.
  PEACEKEEPING
}
