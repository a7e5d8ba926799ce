package org.muster.engine.assign;

import java.util.HashSet;

/// The most that could count on a line if nothing were limited but each unit itself.
///
/// @param things of the capability
/// @param strength personnel, in heads
record Potential(long things, long strength) {
  /// In a week.
  static Potential of(Model model, Need need, int week) {

    var things = 0L;
    var strength = 0L;
    var counted = new HashSet<Group>();
    for (int index : model.board().staysOf(need)) {
      var stay = model.stays().get(index);
      if (stay.effective() <= week && week < stay.to() && counted.add(stay.group())) {
        things += need.thingsOf(stay.group()) * stay.group().count();
        strength += stay.group().strength() * stay.group().count();
      }
    }
    return new Potential(things, strength);
  }
}
