package org.muster.exchange.worlds;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Gives columns names that SQL takes without quotes, each once.
public final class ColumnNames {
  /// Words that DuckDB, PostgreSQL or the SQL standard keep for themselves.
  private static final Set<String> RESERVED =
      Set.of(
          ("all analyse analyze and any array as asc asof asymmetric at authorization between binary both by"
                  + " case cast check collate collation column columns concurrently constraint create cross"
                  + " current_catalog current_date current_role current_schema current_time"
                  + " current_timestamp current_user default deferrable desc describe distinct do else"
                  + " end except exists false fetch for foreign freeze from full generated glob grant"
                  + " group having ilike in initially inner insert intersect into is isnull join lambda"
                  + " lateral leading left like limit localtime localtimestamp map natural not notnull"
                  + " null offset on only or order outer overlaps pivot pivot_longer pivot_wider placing"
                  + " positional primary qualify references returning right row rows select semi anti"
                  + " session_user set show similar some struct summarize symmetric system_user table"
                  + " tablesample then to trailing true try_cast tuple union unique unpack unpivot update user using"
                  + " values variadic verbose when where window with")
              .split(" "));

  private final Set<String> taken = new HashSet<>();

  /// A name made of `words`: small letters, digits and underscores, and not given before.
  public String name(String words) {
    var plain = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    var safe = plain.matches("[a-z].*") && !RESERVED.contains(plain) ? plain : "x_" + plain;
    var name = safe;
    for (int again = 2; !taken.add(name); again++) {
      name = safe + "_" + again;
    }
    return name;
  }
}
