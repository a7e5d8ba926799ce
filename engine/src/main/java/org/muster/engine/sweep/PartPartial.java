package org.muster.engine.sweep;

import java.util.List;
import java.util.stream.Stream;

/// What some parts say, in their order.
record PartPartial(List<Said> parts) implements Partial {
  PartPartial {
    parts = List.copyOf(parts);
  }

  @Override
  public Partial plus(Partial next) {
    var later = ((PartPartial) next).parts;
    return new PartPartial(Stream.concat(parts.stream(), later.stream()).toList());
  }
}
