package org.muster.model.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.model.nation.NationId;
import org.muster.model.pledge.Rung;

/// What somebody said in public.
///
/// @param date the day it was said; with a coarser precision the first or best known day of it
/// @param nations whom it is said for; several for a joint statement, none for one about the group
/// @param role the office of the speaker, which gives it its [Authority]
/// @param position the step of the pledge ladder it amounts to; empty if it takes none
/// @param wording the content in our own words, never the original text
public record Statement(
    StatementId id,
    LocalDate date,
    Precision precision,
    List<NationId> nations,
    String speaker,
    String role,
    String venue,
    Optional<Rung> position,
    String wording,
    SourceId source) {

  public Statement {
    nations = List.copyOf(nations);
  }

  public Authority authority() {
    return Authority.of(role);
  }
}
