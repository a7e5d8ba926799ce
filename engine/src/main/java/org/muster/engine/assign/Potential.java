package org.muster.engine.assign;

import java.util.HashSet;

/// The most that could count on a line if nothing were limited but each unit itself.
///
/// @param things of the capability
/// @param strength personnel, in heads
record Potential(long things, long strength) {
  /// In a week.
  static Potential of(Model model, Need need, int week) {
    return of(model, need, week, week + 1);
  }

  /// In any week, though not all at once.
  static Potential of(Model model, Need need) {
    return of(model, need, 0, model.task().weeks());
  }

  private static Potential of(Model model, Need need, int from, int to) {
    var things = 0L;
    var strength = 0L;
    var counted = new HashSet<Group>();
    for (int index : model.board().staysOf(need)) {
      var stay = model.stays().get(index);
      if (stay.effective() < to && from < stay.to() && counted.add(stay.group())) {
        things += need.thingsOf(stay.group()) * stay.group().count();
        strength += stay.group().strength() * stay.group().count();
      }
    }
    return new Potential(things, strength);
  }
}
