package org.muster.model.plan;

import org.muster.model.pledge.PledgeId;
import org.muster.model.word.Word;

/// A pledge that comes and that the plan cannot use.
public record LeftOut(PledgeId pledge, Why why) {
  /// Why not.
  public enum Why implements Word {
    /// It names neither personnel nor things.
    NO_NUMBER,
    /// No line asks for it.
    NO_LINE,
    /// It is not there, or too late, in all weeks in which a line asks for it.
    NO_TIME,
    /// Its caveats, or the host nation, exclude every place.
    EXCLUDED,
    /// It fits, and no line is the better for it, or a limit keeps it at home.
    NOT_NEEDED
  }
}
