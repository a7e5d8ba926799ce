package org.muster.cli.ask;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.muster.engine.assign.Units;
import org.muster.exchange.finding.Similar;
import org.muster.model.finding.Finding;
import org.muster.model.mission.Mission;
import org.muster.model.nation.NationId;
import org.muster.model.plan.Order;
import org.muster.model.pledge.PledgeId;
import org.muster.model.resolution.Resolution;
import org.muster.model.time.Span;
import org.muster.model.time.Weeks;

/// Makes sense of what somebody wants a plan to be; what is wrong is told all at once.
public final class WishReader {
  private static final Pattern PIN =
      Pattern.compile("([^=@\\s]+)=([^=@:\\s]+)(?:@([^=@:]+))?(?::D\\+([0-9]{1,5}))?");
  private static final Pattern FORBID = Pattern.compile("([^=@\\s]+)(?:=([^=@:\\s]+))?");
  private static final Pattern SHIFT = Pattern.compile("([^=\\s]+)=([+-]?[0-9]{1,4})");
  private static final Pattern SPAN = Pattern.compile("([0-9]{1,5})[ -]?(day|week|month|year)s?");
  private static final int LONGEST_HORIZON = 3_650;

  private final Mission mission;
  private final Resolution resolution;
  private final List<Finding> mistakes = new ArrayList<>();

  private WishReader(Inquiry inquiry, Resolution resolution) {
    this.mission = inquiry.mission();
    this.resolution = resolution;
  }

  /// @param plain what was understood already; orders, shifts and the horizon are still to come
  /// @throws CannotAsk with everything that is wrong with them
  public static Wishes read(Spoken spoken, Wishes plain, Inquiry inquiry, Resolution resolution) {
    var reader = new WishReader(inquiry, resolution);
    var horizon = spoken.horizon().flatMap(reader::horizon);
    var shifts = reader.shifts(spoken.shifts());
    var names = reader.names(plain, inquiry);
    var orders = new ArrayList<Order>();
    spoken.pins().forEach(it -> reader.pin(it, plain, names).ifPresent(orders::add));
    spoken.forbids().forEach(it -> reader.forbid(it, plain, names).ifPresent(orders::add));
    if (!reader.mistakes.isEmpty()) {
      throw new CannotAsk(reader.mistakes);
    }
    return new Wishes(
        plain.mode(), orders, plain.dDay(), horizon, shifts, plain.before(), plain.effort());
  }

  /// Checks the name of a line.
  ///
  /// @throws CannotAsk if no requirement set that applies has it
  public static String line(String written, Resolution resolution) {
    var known = lines(resolution);
    if (!known.contains(written)) {
      throw new CannotAsk(
          new WishMistake.UnknownLine("LINE", written, near(written, known), known));
    }
    return written;
  }

  private static SortedSet<String> lines(Resolution resolution) {
    return resolution.coverage().lines().stream()
        .map(it -> it.line().id())
        .collect(toCollection(TreeSet::new));
  }

  private static List<String> near(String written, SortedSet<String> known) {
    return Similar.to(written, known);
  }

  /// Units that come and their pledges.
  private SortedSet<String> names(Wishes plain, Inquiry inquiry) {
    var names = new TreeSet<String>();
    for (var unit : Units.of(plain.task(inquiry, resolution))) {
      names.add(unit.id());
      unit.parts().forEach(it -> names.add(it.pledge().id()));
    }
    return names;
  }

  private Optional<Order> pin(String written, Wishes plain, SortedSet<String> names) {
    var matcher = PIN.matcher(written);
    if (!matcher.matches()) {
      mistakes.add(new WishMistake.BadPin(written));
      return Optional.empty();
    }
    var before = mistakes.size();
    unit("--pin", matcher.group(1), plain, names);
    line("--pin", matcher.group(2));
    var site = Optional.ofNullable(matcher.group(3));
    site.ifPresent(this::site);
    var day = matcher.group(4);
    var week = day == null ? OptionalInt.empty() : OptionalInt.of(Weeks.from(Long.parseLong(day)));
    return mistakes.size() > before
        ? Optional.empty()
        : Optional.of(new Order.Pin(matcher.group(1), matcher.group(2), site, week));
  }

  private Optional<Order> forbid(String written, Wishes plain, SortedSet<String> names) {
    var matcher = FORBID.matcher(written);
    if (!matcher.matches()) {
      mistakes.add(new WishMistake.BadForbid(written));
      return Optional.empty();
    }
    var before = mistakes.size();
    unit("--forbid", matcher.group(1), plain, names);
    var line = Optional.ofNullable(matcher.group(2));
    line.ifPresent(it -> line("--forbid", it));
    return mistakes.size() > before
        ? Optional.empty()
        : Optional.of(new Order.Forbid(matcher.group(1), line));
  }

  private void unit(String option, String written, Wishes plain, SortedSet<String> names) {
    if (names.contains(written)) {
      return;
    }
    var pledge = mission.findPledge(PledgeId.of(written));
    mistakes.add(
        pledge.isPresent()
            ? new WishMistake.NotComing(
                option, written, plain.mode(), comes(pledge.get().id(), plain))
            : unknown(option, written, names));
  }

  private WishMistake unknown(String option, String written, SortedSet<String> names) {
    var known = new TreeSet<>(names);
    mission.pledges().forEach(it -> known.add(it.id().id()));
    return new WishMistake.UnknownUnit(option, written, near(written, known));
  }

  private boolean comes(PledgeId id, Wishes plain) {
    return resolution.findPledge(id).flatMap(it -> it.in(plain.mode())).isPresent();
  }

  private void line(String option, String written) {
    var known = lines(resolution);
    if (!known.contains(written)) {
      mistakes.add(new WishMistake.UnknownLine(option, written, near(written, known), known));
    }
  }

  private void site(String written) {
    var known = new TreeSet<String>();
    mission.sites().forEach(it -> known.add(it.id()));
    resolution.coverage().lines().forEach(it -> known.add(it.line().place()));
    known.remove("");
    if (!known.contains(written)) {
      mistakes.add(new WishMistake.UnknownSite(written, near(written, known), known));
    }
  }

  private SortedMap<NationId, Integer> shifts(List<String> written) {
    var known = new TreeSet<String>();
    mission.nations().forEach(it -> known.add(it.id().code()));
    mission.pledges().forEach(it -> known.add(it.nation().code()));
    var shifts = new TreeMap<NationId, Integer>();
    for (var shift : written) {
      var matcher = SHIFT.matcher(shift);
      if (!matcher.matches()) {
        mistakes.add(new WishMistake.BadShift(shift));
      } else if (!known.contains(matcher.group(1))) {
        mistakes.add(
            new WishMistake.UnknownNation(matcher.group(1), near(matcher.group(1), known)));
      } else {
        shifts.put(NationId.of(matcher.group(1)), Integer.valueOf(matcher.group(2)));
      }
    }
    return shifts;
  }

  private Optional<Span> horizon(String written) {
    var matcher = SPAN.matcher(written.strip().toLowerCase(Locale.ROOT));
    var span =
        matcher.matches()
            ? Optional.of(
                new Span(
                    Integer.parseInt(matcher.group(1)),
                    Span.Unit.valueOf(matcher.group(2).toUpperCase(Locale.ROOT) + "S")))
            : Optional.<Span>empty();
    var fitting = span.filter(it -> it.days() >= 1 && it.days() <= LONGEST_HORIZON);
    if (fitting.isEmpty()) {
      mistakes.add(new WishMistake.BadHorizon(written));
    }
    return fitting;
  }
}
