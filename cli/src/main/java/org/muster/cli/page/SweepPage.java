package org.muster.cli.page;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muster.cli.ask.SweepInquiry;
import org.muster.cli.text.Figures;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.cli.text.Typesetting;
import org.muster.model.mission.Mission;
import org.muster.model.resolution.Mode;
import org.muster.model.scenario.Decision;
import org.muster.model.scenario.DecisionId;
import org.muster.model.sweep.Event;
import org.muster.model.sweep.EventShares;
import org.muster.model.sweep.Method;
import org.muster.model.sweep.Sweep;

/// In which worlds what holds: `muster sweep`.
public final class SweepPage {
  private static final int ROOM_FOR_CONDITIONS = 24;
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final Page page;
  private final SweepInquiry asked;
  private final Mission mission;
  private final Sweep sweep;

  private SweepPage(Page page, SweepInquiry asked, Sweep sweep) {
    this.page = page;
    this.asked = asked;
    this.mission = asked.mission();
    this.sweep = sweep;
  }

  /// @param notes what else is to be told, such as which files were written
  public static void print(Page page, SweepInquiry asked, Sweep sweep, List<String> notes) {
    new SweepPage(page, asked, sweep).print(notes);
  }

  private void print(List<String> notes) {
    Header.print(page, asked.inquiry());
    page.say(swept());
    answer();
    targets();
    LineSection.print(page, sweep);
    SpreadSection.print(page, sweep);
    looking();
    notes.forEach(page::say);
    page.blank();
    Foot.stamp(page, asked.inquiry());
  }

  /// `Swept: 2 decisions, 4 worlds: ceasefire, un-mandate.`
  private String swept() {
    var over = sweep.space().over();
    var rest = mission.decisions().stream().filter(it -> !over.contains(it)).toList();
    if (over.isEmpty()) {
      return "Nothing is swept: there is 1 world.";
    }
    return "Swept: %s, %s%s."
        .formatted(
            Figures.count(over.size(), "decision"),
            worlds(sweep.space().size()),
            rest.isEmpty()
                ? ""
                : rest.size() < over.size()
                    ? "; all but " + names(rest)
                    : ": " + names(asked.inOrder(over)));
  }

  private static String worlds(BigInteger count) {
    return Figures.number(count) + (count.equals(BigInteger.ONE) ? " world" : " worlds");
  }

  private static String names(List<Decision> decisions) {
    return String.join(", ", decisions.stream().map(it -> it.id().name()).toList());
  }

  private void answer() {
    if (asked.target().isEmpty()) {
      return;
    }
    var target = asked.target().get();
    var words = new WorldWords(mission, sweep, target);
    page.heading("In how many worlds", target);
    page.say(words.answer());
    if (asked.mode() == Mode.SIMULTANEOUS) {
      page.say("Below, all sign at once.");
    }
    words.most(asked.mode()).ifPresent(page::say);
    var shared = words.shared(asked.mode());
    var enough = words.enough(asked.mode());
    if (shared.size() == 1 && shared.equals(enough)) {
      page.say("That is so exactly where: %s.".formatted(shared.getFirst()));
    } else {
      list("%s have:".formatted(words.all(asked.mode())), shared);
      list("Enough by itself:", enough);
    }
  }

  private void list(String lead, List<String> items) {
    if (items.size() == 1) {
      page.say(lead + " " + items.getFirst() + ".");
    } else if (!items.isEmpty()) {
      page.say(lead);
      items.forEach(item -> page.item("–", item));
    }
  }

  private void targets() {
    var columns = columns(asked.mode());
    if (columns.isEmpty()) {
      return;
    }
    page.heading("Targets");
    page.add(table(columns));
    page.heading("What each answer makes of it, " + UnlocksPage.mode(asked.mode()));
    if (telling(asked.mode()).isEmpty()) {
      page.say("Nothing: each target is reached in all of these worlds or in none.");
      other();
    } else {
      heat(asked.mode());
    }
  }

  /// Where answers change nothing in one mode, they may in the other.
  private void other() {
    var other = asked.mode() == Mode.SEQUENTIAL ? Mode.SIMULTANEOUS : Mode.SEQUENTIAL;
    if (!telling(other).isEmpty()) {
      page.heading("But " + UnlocksPage.mode(other));
      heat(other);
    }
  }

  private void heat(Mode mode) {
    page.say(
        sweep.weighted()
            ? "How likely the target is, in percent, where the answer is given."
            : "Percent of the worlds in which the target is reached, where the answer is given.");
    new HeatMap(page, telling(mode), read()).print();
  }

  private List<HeatMap.Column> telling(Mode mode) {
    return columns(mode).stream().filter(it -> isTelling(it.shares())).toList();
  }

  private Table table(List<HeatMap.Column> columns) {
    var rows = columns.stream().map(this::row).toList();
    var taken = IntStream.range(0, 4).map(cell -> widest(rows, cell) + 2).sum();
    var conditions = page.width() - taken - 2 >= ROOM_FOR_CONDITIONS;
    var table = conditions ? Table.of("llllc") : Table.of("llll");
    var head = List.of("", "", "in turn", "at once", "");
    table.head(head.subList(0, conditions ? 5 : 4).toArray(String[]::new));
    rows.forEach(row -> table.row(row.subList(0, conditions ? 5 : 4).toArray(String[]::new)));
    return table;
  }

  private static int widest(List<List<String>> rows, int cell) {
    return rows.stream().mapToInt(row -> Typesetting.width(row.get(cell))).max().orElse(0);
  }

  private List<String> row(HeatMap.Column column) {
    var event = column.shares().event();
    var clause = mission.targets().get(event.name());
    return List.of(
        column.letter(),
        event.name(),
        told(event, Mode.SEQUENTIAL),
        told(event, Mode.SIMULTANEOUS),
        clause == null ? "" : clause.text());
  }

  private String told(Event event, Mode mode) {
    var holds = sweep.in(mode).find(event).orElseThrow().holds();
    return Shares.glyph(holds) + " " + Shares.percent(holds);
  }

  private static boolean isTelling(EventShares shares) {
    return !shares.holds().isNever() && !shares.holds().isAlways();
  }

  /// The main target first, the others by name.
  private List<HeatMap.Column> columns(Mode mode) {
    var names = new ArrayList<String>();
    asked.target().ifPresent(names::add);
    mission.targets().keySet().stream().filter(it -> !names.contains(it)).forEach(names::add);
    var columns = new ArrayList<HeatMap.Column>();
    for (var name : names) {
      sweep
          .in(mode)
          .find(new Event.Target(name))
          .ifPresent(it -> columns.add(new HeatMap.Column(letter(columns.size()), it)));
    }
    return columns;
  }

  private static String letter(int number) {
    var letter = LETTERS.charAt(number % LETTERS.length());
    return number < LETTERS.length()
        ? "" + letter
        : "%c%d".formatted(letter, number / LETTERS.length());
  }

  private List<Decision> read() {
    return asked.inOrder(sweep.space().over()).stream()
        .filter(it -> !sweep.idle().contains(it.id()))
        .toList();
  }

  private void looking() {
    page.heading("How it was looked at");
    page.say(
        Stream.of(method(), counting(), alone(), idle(), ended())
            .filter(it -> !it.isEmpty())
            .reduce((a, b) -> a + " " + b)
            .orElse(""));
    assumed();
  }

  private String method() {
    var all = worlds(sweep.space().size());
    return switch (sweep.method()) {
      case Method.Whole() ->
          sweep.space().over().isEmpty()
              ? "The one world was looked at."
              : "Every one of the %s was looked at.".formatted(all);
      case Method.Factored(var parts, var worlds) ->
          "The %s fall into %s that have nothing to do with each other; all %s of these were looked at, and combined exactly."
              .formatted(all, Figures.count(parts, "part"), Figures.count(worlds, "world"));
      case Method.Sampled(var samples, var seed) ->
          "%s of %s were drawn by Latin hypercube (--seed %d, --samples); 95%% intervals in brackets."
              .formatted(Figures.number(samples), all, seed);
    };
  }

  private String counting() {
    return sweep.weighted()
        ? "Worlds count by how likely they are."
        : "All count the same: a share of them is no probability.";
  }

  private String alone() {
    return sweep.alone() == 0
        ? ""
        : Figures.count(
                sweep.alone(), "world was resolved by itself", "worlds were resolved by themselves")
            + ", because a \"not\" leaves something open there.";
  }

  private String idle() {
    if (sweep.idle().isEmpty()) {
      return "";
    }
    var names = Names.list(sweep.idle().stream().map(DecisionId::name).toList());
    return sweep.idle().size() == 1
        ? "Nothing reads %s: it only multiplies the worlds.".formatted(names)
        : "Nothing reads %s: they only multiply the worlds.".formatted(names);
  }

  private String ended() {
    return sweep.complete()
        ? ""
        : "The work was ended before all were looked at: these are the first.";
  }

  private void assumed() {
    var chances = asked.task().chances();
    if (chances.isPresent()) {
      var names =
          asked.inOrder(sweep.space().over()).stream()
              .filter(it -> chances.get().isAssumed(it.id()))
              .map(it -> it.id().name() + "*")
              .toList();
      if (!names.isEmpty()) {
        page.say("How likely the options are is assumed of %s.".formatted(Names.list(names)));
        page.say("* Assumed: nobody said so in public.");
      }
    }
  }
}
