package org.muster.cli.page;

import java.util.List;
import org.muster.cli.text.Page;

/// Which files were or would be written anew: `muster format`.
public final class FormatPage {
  private FormatPage() {}

  /// @param mission the folder as the user wrote it
  /// @param check whether nothing was written
  public static void print(Page page, String mission, List<String> changed, boolean check) {
    if (changed.isEmpty()) {
      page.line("All files of %s are in canonical form.".formatted(mission));
    } else {
      page.line(
          (check ? "Would be written anew: " : "Written anew: ")
              + String.join(", ", changed)
              + ".");
    }
  }
}
