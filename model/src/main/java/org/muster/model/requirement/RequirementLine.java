package org.muster.model.requirement;

import java.util.List;
import java.util.Optional;
import org.muster.model.evidence.Backing;
import org.muster.model.pledge.Capability;
import org.muster.model.pledge.Component;
import org.muster.model.pledge.Pledge;
import org.muster.model.pledge.Range;
import org.muster.model.time.Window;
import org.muster.model.word.Word;

/// One line of a statement of requirements: what is needed, how much, where, when.
///
/// @param amount things of the capability; empty if the line asks for personnel only
/// @param strength personnel; empty if the line asks for things only
/// @param place a site's id or an area in words; may be empty
/// @param sites where it may be filled, by id: the plan chooses among them; empty for `place` only
/// @param when days relative to D-day
/// @param priority 1 comes first
/// @param requires lines of the same set without which this one is of no use
public record RequirementLine(
    String id,
    Optional<Component> component,
    Optional<Capability> capability,
    Optional<Range> amount,
    Optional<Range> strength,
    String place,
    List<String> sites,
    Optional<Window> when,
    int priority,
    Need need,
    List<String> requires,
    List<Substitute> substitutes,
    List<Backing> backing,
    String note) {

  public RequirementLine {
    sites = List.copyOf(sites);
    requires = List.copyOf(requires);
    substitutes = List.copyOf(substitutes);
    backing = List.copyOf(backing);
  }

  /// Whether the mission can do without.
  public enum Need implements Word {
    ESSENTIAL,
    DESIRED
  }

  /// Another capability that will do, and what is risked by it.
  public record Substitute(Capability capability, String risk) {}

  /// Whether the pledge is of the kind this line asks for.
  public boolean fits(Pledge pledge) {
    return capability.map(it -> pledge.capability().equals(Optional.of(it))).orElse(true)
        && component.map(it -> pledge.component().equals(Optional.of(it))).orElse(true);
  }

  /// What is needed, in words: `land infantry-battalion`, `isr`.
  public String subject() {
    return component
        .map(it -> it.written() + capability.map(what -> " " + what.name()).orElse(""))
        .orElseGet(() -> capability.map(Capability::name).orElse(""));
  }
}
