package org.muster.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.cli.plan.Comparison.Moved;
import org.muster.model.plan.Assignment;

final class ChangeSectionTest {
  private final Assignment inKyiv = stay("kyiv", "ground", 8, 30);

  @Test
  void anotherPlaceAndALaterWeekAreTold() {
    assertThat(told(moved("lva-land", inKyiv, stay("odesa", "ground", 10, 32))))
        .containsExactly("lva-land stands at odesa instead of kyiv, 2 weeks later.");
  }

  @Test
  void anotherLineIsTold() {
    assertThat(told(moved("lva-land", inKyiv, stay("kyiv", "reserve", 7, 31))))
        .containsExactly(
            "lva-land stands on reserve instead of ground, a week sooner, and stays to D+216.");
  }

  @Test
  void unitsOfWhichTheSameIsToBeSaidShareASentence() {
    var later = stay("kyiv", "ground", 9, 31);
    assertThat(told(moved("lva-land#2", inKyiv, later), moved("lva-land#1", inKyiv, later)))
        .containsExactly("lva-land#1 and lva-land#2 come a week later to ground.");
  }

  @Test
  void whoLeavesOrComesAnewIsTold() {
    assertThat(told(new Moved("lva-land", Optional.of(inKyiv), Optional.empty())))
        .containsExactly("lva-land stands no more on ground at kyiv from D+56 to D+209.");
    assertThat(told(new Moved("lva-land", Optional.empty(), Optional.of(inKyiv))))
        .containsExactly("lva-land stands on ground at kyiv from D+56 to D+209.");
    assertThat(told(moved("lva-land", inKyiv, stay("kyiv", "ground", 8, 28))))
        .containsExactly("lva-land leaves ground on D+195 instead of D+209.");
  }

  private static List<String> told(Moved... moved) {
    return ChangeSection.sentences(List.of(moved), new Days(Optional.empty()));
  }

  private static Moved moved(String unit, Assignment before, Assignment now) {
    return new Moved(unit, Optional.of(before), Optional.of(now));
  }

  private static Assignment stay(String site, String line, int from, int to) {
    return new Assignment(
        "lva-land", "set", line, site, from, from + 1, to, List.of(), Optional.empty());
  }
}
