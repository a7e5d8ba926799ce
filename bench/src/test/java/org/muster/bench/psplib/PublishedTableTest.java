package org.muster.bench.psplib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedTableTest {
  private static final String BEST_KNOWN =
      """
      solutionlist data/j60hrs.sm
      ===============================================================================
      Par  Inst  Makespan  Date                     Author
      ===============================================================================
        1     1       70 Tue Apr 2 16:26:00 1996 Somebody
       12    10      121 Thu Nov 21 18:13:49 2002 A. Body, 3 others
      """;
  private static final String BOUNDS =
      """
         1    1    69   0.00
         1    2    55   0.00
      """;

  @TempDir Path folder;

  @Test
  void aProjectIsFoundByTheNameOfItsFile() throws Exception {
    var table = PublishedTable.read(Written.file(folder, "j60hrs.sm", BEST_KNOWN));

    assertThat(table.makespan("j601_1.sm")).hasValue(70);
    assertThat(table.makespan("j6012_10.sm")).hasValue(121);
    assertThat(table.makespan("j601_2.sm")).isEmpty();
    assertThat(table.optimal()).isFalse();
  }

  @Test
  void aTableIsOfItsOwnSetOnly() throws Exception {
    var table = PublishedTable.read(Written.file(folder, "j60hrs.sm", BEST_KNOWN));

    assertThat(table.makespan("j301_1.sm")).isEmpty();
  }

  @Test
  void lowerBoundsHaveNoHeading() throws Exception {
    var table = PublishedTable.read(Written.file(folder, "j60lb.sm", BOUNDS));

    assertThat(table.makespan("j601_2.sm")).hasValue(55);
  }

  @Test
  void optimaAreKnownByTheNameOfTheFile() throws Exception {
    assertThat(PublishedTable.read(Written.file(folder, "j30opt.sm", BOUNDS)).optimal()).isTrue();
  }

  @Test
  void rowsThatAreNoneAreToldWithTheirLine() {
    var broken = BOUNDS + "   1    3\n   1    2    56\n";

    assertThatThrownBy(() -> PublishedTable.read(Written.file(folder, "j60lb.sm", broken)))
        .hasMessage(
            """
            j60lb.sm:3: a row must begin with parameter, instance and makespan.
            j60lb.sm:4: instance 2 of parameter 1 has a row already.\
            """);
  }

  @Test
  void aFileWithoutRowsIsNoTable() {
    assertThatThrownBy(() -> PublishedTable.read(Written.file(folder, "j60lb.sm", "nothing\n")))
        .hasMessage("j60lb.sm: no row begins with parameter, instance and makespan.");
  }
}
