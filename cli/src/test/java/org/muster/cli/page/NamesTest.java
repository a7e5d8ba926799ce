package org.muster.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.model.pledge.Range;

final class NamesTest {
  @Test
  void whatNobodySaidIsNotZero() {
    assertThat(Names.amount(Optional.empty(), Optional.empty())).isEqualTo("no number said");
    assertThat(Names.amount(Optional.of(Range.ZERO), Optional.empty())).isEqualTo("0 troops");
  }

  @Test
  void troopsAndThingsAreToldTogether() {
    assertThat(Names.amount(Optional.of(Range.of(100, 250)), Optional.of(Range.of(1))))
        .isEqualTo("100–250 troops, 1 unit");
    assertThat(Names.amount(Optional.empty(), Optional.of(Range.of(2)))).isEqualTo("2 units");
  }

  @Test
  void theLastOfAListIsJoinedByAnAnd() {
    assertThat(Names.list(List.of())).isEmpty();
    assertThat(Names.list(List.of("EST"))).isEqualTo("EST");
    assertThat(Names.list(List.of("EST", "LTU", "LVA"))).isEqualTo("EST, LTU and LVA");
  }

  @Test
  void sentencesEndOnce() {
    assertThat(Names.stop("We come")).isEqualTo("We come.");
    assertThat(Names.stop("Do we come?")).isEqualTo("Do we come?");
  }
}
