package org.muster.cli.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.engine.assign.PlanTask;
import org.muster.engine.resolve.Resolver;
import org.muster.model.pledge.Pledge;
import org.muster.model.position.Roll.Status;
import org.muster.model.resolution.Resolution;

/// A force plan that was asked for: of what, for whom, and what it is wanted to be.
///
/// @param gone pledges that have expired between the date of the inquiry and D-day
public record PlanInquiry(
    Inquiry inquiry, Resolution resolution, Wishes wishes, List<Pledge> gone) {
  public PlanInquiry {
    gone = List.copyOf(gone);
  }

  /// @param plain what was understood already
  /// @throws CannotAsk with everything that is wrong with the orders, shifts and the horizon
  public static PlanInquiry of(Inquiry asked, Wishes plain, Spoken spoken) {
    var inquiry = plain.dDay().map(asked::startingOn).orElse(asked);
    var resolution = Resolver.resolve(inquiry.setting());
    var wishes = WishReader.read(spoken, plain, inquiry, resolution);
    var gone = plain.dDay().map(it -> gone(asked, it)).orElse(List.of());
    return new PlanInquiry(inquiry.wishing(wishes), resolution, wishes, gone);
  }

  private static List<Pledge> gone(Inquiry asked, LocalDate dDay) {
    return asked.setting().roll().entries().stream()
        .filter(it -> it.status() instanceof Status.Current)
        .map(it -> it.pledge())
        .filter(it -> it.expires().map(day -> day.isBefore(dDay)).orElse(false))
        .toList();
  }

  public PlanTask task() {
    return wishes.task(inquiry, resolution);
  }

  public Optional<LocalDate> dDay() {
    return wishes.dDay();
  }
}
