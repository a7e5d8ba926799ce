package org.muster.model.plan;

import java.util.OptionalInt;

/// For how long something is kept up.
///
/// @param subject id of a line's set and capability, or `force`
/// @param level what is kept up: things, or personnel where no things are asked for
/// @param until first week, after it was first reached, in which it is no longer so; the horizon if
///   it holds to the end
/// @param closedForm the same week by counting tours and rests, without a plan; empty where that
///   does not apply
public record Sustained(String subject, long level, int until, OptionalInt closedForm) {}
