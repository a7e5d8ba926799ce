package org.muster.engine.chance;

/// A triangular distribution over whole numbers.
///
/// A number stands for the way from itself to the next one. The tip divides the whole way as the
/// likely number divides the numbers, so it lies within the way of that number, which is then the
/// likeliest of all, be it one of the ends.
///
/// @param least at least so much
/// @param likely the likeliest
/// @param most at most so much
record Triangle(long least, long likely, long most) {
  /// The number at a share of all cases, in order.
  ///
  /// @param share from 0 to below 1
  long at(double share) {
    double width = most - least + 1;
    double tip = most == least ? 0 : width * (likely - least) / (most - least);
    var way =
        share < tip / width
            ? Math.sqrt(share * width * tip)
            : width - Math.sqrt((1 - share) * width * (width - tip));
    return Math.min(most, least + (long) way);
  }
}
