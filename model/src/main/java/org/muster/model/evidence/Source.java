package org.muster.model.evidence;

import java.time.LocalDate;
import java.util.Optional;

/// Where statements were read.
///
/// @param language as in ISO 639-1, such as `en`; empty if not known
/// @param url empty if there is no public address
public record Source(
    SourceId id,
    String title,
    String publisher,
    Optional<LocalDate> date,
    String language,
    String url,
    Grade grade) {}
