package org.muster.cli.manual;

import java.util.List;

/// One thing that conditions can say.
///
/// @param form how it is written, with an example's names
/// @param means when it holds, or what it comes to
public record Phrase(String form, String means) {
  /// What is true or false.
  public static final List<Phrase> TRUTHS =
      List.of(
          new Phrase("ceasefire", "a decision whose options are no and yes is decided yes"),
          new Phrase("mission == 'monitoring'", "a decision takes this option; != for another"),
          new Phrase("mission in ['monitoring', 'peacekeeping']", "it takes one of these options"),
          new Phrase("decision('mission') == 'monitoring'", "the same, for any name of a decision"),
          new Phrase("cond('us-backstop')", "the condition that the mission names so holds"),
          new Phrase("joins('USA')", "the nation has a pledge that counts"),
          new Phrase("joins('USA', 'air-cover')", "one of this component or capability"),
          new Phrase("pledge('lva-land')", "this pledge counts"),
          new Phrase("all('baltic-states')", "every nation of the list joins"),
          new Phrase("all(['EST', 'LVA'], 'land')", "with this component or capability"),
          new Phrase(
              "home('LVA')",
              "its home-defence floor holds: active, less committed elsewhere, less what it has"
                  + " pledged here and counts, is at least the floor; if not known it does not"
                  + " hold"),
          new Phrase("true, false", "always, never"));

  /// What is a number, to be compared with `>=`, `>`, `<`, `<=`, `==`.
  public static final List<Phrase> NUMBERS =
      List.of(
          new Phrase("nations() >= 5", "nations with a pledge that counts"),
          new Phrase("nations('land') >= 5", "with one of this component or capability"),
          new Phrase("others() >= 5", "the same without the nation that asks; not in targets"),
          new Phrase("count(['EST', 'LVA']) >= 1", "nations of a list that join"),
          new Phrase("count('baltic-states', 'land') >= 2", "of a named list, with land"),
          new Phrase("strength() >= 10000", "personnel of the pledges that count"),
          new Phrase("strength('land') >= 10000", "of one component or capability"),
          new Phrase("amount('frigate') >= 2", "things of a capability, as told by units"));

  /// How they are put together.
  public static final List<Phrase> WORDS =
      List.of(
          new Phrase("a && b", "both; binds tighter than ||"),
          new Phrase("a || b", "one of them, or both"),
          new Phrase("!a", "not; of pledges it makes a condition that more pledges can break"),
          new Phrase("(a)", "brackets"),
          new Phrase("a ? b : c", "b if a holds, else c"));
}
