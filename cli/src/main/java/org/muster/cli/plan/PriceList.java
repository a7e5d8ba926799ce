package org.muster.cli.plan;

import java.util.List;
import org.muster.cli.ask.PlanInquiry;
import org.muster.model.plan.Price;

/// Everything that `muster prices` tells.
///
/// @param prices what buys something, the most first
/// @param complete whether everything was tried; if not, somebody ended the search
public record PriceList(
    PlanInquiry asked, ForceAnswer answer, List<Price> prices, boolean complete) {
  public PriceList {
    prices = List.copyOf(prices);
  }
}
