package org.muster.model.site;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The places in order, with what the order rests on.
///
/// @param sites best first; equal totals by id
/// @param refused places whose host refuses, by id; they are not ranked
/// @param margins between each place and the next
/// @param first how far each weight can go with the same place first; empty if there is no second
public record SiteRanking(
    List<Ranked> sites, List<Site> refused, List<Margin> margins, List<Interval> first) {

  public SiteRanking {
    sites = List.copyOf(sites);
    refused = List.copyOf(refused);
    margins = List.copyOf(margins);
    first = List.copyOf(first);
  }

  /// A place in the ranking.
  ///
  /// @param rank from 1; equal totals share one
  /// @param total the parts, weighed, from 0 to 1
  /// @param best the best rank within the band of weights
  /// @param worst the worst rank within the band, those that are level counted before it
  public record Ranked(
      Site site, int rank, double total, Map<Criterion, Part> parts, int best, int worst) {
    public Ranked {
      parts = Collections.unmodifiableMap(new TreeMap<>(parts));
    }

    public Part part(Criterion criterion) {
      return parts.getOrDefault(criterion, Part.UNKNOWN);
    }
  }

  /// How good a place is by one criterion.
  ///
  /// @param score from 0 to 1
  /// @param known whether the mission tells what it takes; else the score is one half
  public record Part(double score, boolean known) {
    public static final Part UNKNOWN = new Part(0.5, false);

    public static Part of(double score) {
      return new Part(score, true);
    }
  }

  /// What keeps one place before the next.
  ///
  /// @param lead the difference of their totals
  /// @param survives by how many percent all weights may change at once, each up or down, before
  ///   the order may turn; 100 if no such change turns it, 0 if they are level
  /// @param intervals of each weight's share, the others rescaled, within which the order stays
  public record Margin(
      String before, String after, double lead, double survives, List<Interval> intervals) {
    public Margin {
      intervals = List.copyOf(intervals);
    }
  }

  /// From where to where a weight's share can go.
  ///
  /// @param share as it is
  public record Interval(Criterion criterion, double low, double share, double high) {
    /// Whether the weight alone changes nothing.
    public boolean isAll() {
      return low <= 0 && high >= 1;
    }
  }
}
