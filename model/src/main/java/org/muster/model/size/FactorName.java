package org.muster.model.size;

import java.util.Arrays;
import java.util.Optional;
import org.muster.model.word.Word;

/// A number that a rule of thumb multiplies with, and that a planner may replace by his own.
public enum FactorName implements Word {
  TROOPS_PER_1000_INHABITANTS("troops and police for a thousand inhabitants"),
  TROOPS_PER_KM("troops for a kilometre between the parties"),
  DEFENDERS_PER_KM("troops for a kilometre of line that is held"),
  FORCE_STRENGTH("troops of the land component of a force built on the formation"),
  FORMATION_STRENGTH("troops of the formation itself"),
  MONITORS_PER_KM("monitors for a kilometre of line"),
  GUARDS_PER_MONITOR("troops that protect a monitor"),
  STAFF_PER_MONITOR("international staff at headquarters for a monitor"),
  ADMINISTRATION_PER_MONITOR("local and administrative staff for a monitor"),
  GROUND_SHARE("share of the force that is manoeuvre troops"),
  BRIGADE_STRENGTH("troops of one manoeuvre brigade"),
  HEADQUARTERS_SHARE("share of the force in headquarters and signals"),
  ENGINEERS_SHARE("share of the force in engineer units"),
  TROOPS_PER_HOSPITAL("troops for one role 2 hospital"),
  STAFF_PER_HOSPITAL("people of one role 2 hospital"),
  BATTERIES_PER_BRIGADE("air defence batteries for a brigade"),
  PEOPLE_PER_BATTERY("people of one air defence battery"),
  HELICOPTERS_PER_BRIGADE("medical evacuation helicopters for a brigade"),
  PEOPLE_PER_HELICOPTER("crews and mechanics of one helicopter"),
  ROTATION_RATIO("units at home for each one in place");

  private final String meaning;

  FactorName(String meaning) {
    this.meaning = meaning;
  }

  /// What it counts, in words.
  public String meaning() {
    return meaning;
  }

  /// Whether something is divided by it: such a factor is at least 1.
  public boolean isDivisor() {
    return switch (this) {
      case BRIGADE_STRENGTH, TROOPS_PER_HOSPITAL -> true;
      default -> false;
    };
  }

  /// @param written such as `troops-per-km`
  public static Optional<FactorName> find(String written) {
    return Arrays.stream(values()).filter(it -> it.written().equals(written)).findFirst();
  }
}
