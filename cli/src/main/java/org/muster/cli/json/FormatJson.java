package org.muster.cli.json;

import java.util.List;

/// Which files were or would be written anew: `muster format --format json`.
public final class FormatJson {
  private FormatJson() {}

  /// @param mission the folder as the user wrote it
  /// @param check whether nothing was written
  public static Json of(String mission, List<String> changed, boolean check) {
    return new Json().put("mission", mission).put("check", check).putTexts("changed", changed);
  }
}
