package org.muster.model.size;

/// A publication, told so that it can be found.
///
/// @param year of publication, or `undated`
/// @param where a page, a paragraph, an address
/// @param says what it says of the matter, in our own words; and whether it was read itself
public record Citation(String author, String title, String year, String where, String says) {

  /// Author, title, year: as in a text.
  public String brief() {
    return "%s, %s (%s)".formatted(author, title, year);
  }
}
