package org.muster.exchange.mission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.muster.exchange.finding.Report;

/// What the readers of the single files share while one mission is read.
///
/// @param names what is there and what is spoken of
/// @param nations codes that may be used
/// @param misshapen files in which something does not have the shape that their schema asks for;
///   the schema then says what
/// @param later what can be judged only when all files have been read
record Desk(
    Report report, Names names, NationCodes nations, Set<String> misshapen, List<Runnable> later) {
  Desk(Report report) {
    this(report, new Names(), new NationCodes(), new HashSet<>(), new ArrayList<>());
  }
}
