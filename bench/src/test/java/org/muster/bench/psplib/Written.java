package org.muster.bench.psplib;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files in the form in which PSPLIB publishes them. The project is our own.
final class Written {
  /// Four jobs between a source and a sink. Jobs 2 and 3 do not fit beside each other, 4 comes
  /// after 2, 5 after 3; the shortest is 3 + 4 + 2 = 9.
  static final String PROJECT =
      """
      ************************************************************************
      file with basedata            : ours.bas
      initial value random generator: 12345
      ************************************************************************
      projects                      :  1
      jobs (incl. supersource/sink ):  6
      horizon                       :  14
      RESOURCES
        - renewable                 :  2   R
        - nonrenewable              :  0   N
        - doubly constrained        :  0   D
      ************************************************************************
      PROJECT INFORMATION:
      pronr.  #jobs rel.date duedate tardcost  MPM-Time
          1      4      0       9        2        9
      ************************************************************************
      PRECEDENCE RELATIONS:
      jobnr.    #modes  #successors   successors
         1        1          2           2   3
         2        1          1           4
         3        1          1           5
         4        1          1           6
         5        1          1           6
         6        1          0
      ************************************************************************
      REQUESTS/DURATIONS:
      jobnr. mode duration  R 1  R 2
      ------------------------------------------------------------------------
        1      1     0       0    0
        2      1     3       4    0
        3      1     4       3    1
        4      1     2       0    1
        5      1     2       0    1
        6      1     0       0    0
      ************************************************************************
      RESOURCEAVAILABILITIES:
        R 1  R 2
          6    2
      ************************************************************************
      """;

  private Written() {}

  static Path file(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
