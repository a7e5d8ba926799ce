package org.muster.model.sweep;

import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Component;

/// A number in each world, in each mode of counting. Of ranges the lower ends count, or the upper
/// ones where the question is optimistic.
public sealed interface Figure {
  /// Nations of which something comes.
  record Nations() implements Figure {}

  /// Personnel, in heads; what is not told adds nothing.
  record Strength() implements Figure {}

  /// Personnel of a component, in heads.
  record StrengthOf(Component component) implements Figure {}

  /// Things of a capability.
  record Amount(Capability capability) implements Figure {}

  /// Requirement lines that are filled.
  record LinesFilled() implements Figure {}
}
