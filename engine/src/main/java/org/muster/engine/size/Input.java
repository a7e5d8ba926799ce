package org.muster.engine.size;

/// What a rule multiplies its factor with.
enum Input {
  INHABITANTS("inhabitants", "It would need the number of inhabitants (--inhabitants)."),
  LINE("km of line", "It would need the length of the line (--line-km)."),
  SCALE("formation", "It would need the scale (--scale brigade, division or corps)."),
  MONITORS("monitors", "It would need the number of monitors, which no rule gives yet."),
  FORCE("troops in all", "It would need the size of the force, which no rule gives yet."),
  GROUND("manoeuvre troops", "It would need the manoeuvre troops, which no rule gives yet."),
  BRIGADES("brigades", "It would need the number of brigades, which no rule gives yet."),
  HOSPITALS("hospitals", "It would need the number of hospitals, which no rule gives yet."),
  BATTERIES("batteries", "It would need the number of batteries, which no rule gives yet."),
  HELICOPTERS("helicopters", "It would need the number of helicopters, which no rule gives yet.");

  private final String unit;
  private final String lacking;

  Input(String unit, String lacking) {
    this.unit = unit;
    this.lacking = lacking;
  }

  String unit() {
    return unit;
  }

  /// What to say if it is not known.
  String lacking() {
    return lacking;
  }
}
