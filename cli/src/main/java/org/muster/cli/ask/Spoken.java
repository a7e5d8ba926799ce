package org.muster.cli.ask;

import java.util.List;
import java.util.Optional;

/// The options of a plan as somebody wrote them; [WishReader] makes sense of them.
///
/// @param pins such as `lva-land=det-ground@kyiv:D+56`
/// @param forbids such as `lva-land` or `lva-land=det-ground`
/// @param shifts such as `LVA=14`
/// @param horizon such as `12 months`
public record Spoken(
    List<String> pins, List<String> forbids, List<String> shifts, Optional<String> horizon) {
  public Spoken {
    pins = List.copyOf(pins);
    forbids = List.copyOf(forbids);
    shifts = List.copyOf(shifts);
  }
}
