package org.muster.cli.json;

import java.util.List;
import org.muster.cli.manual.Chapter;
import org.muster.cli.manual.Phrase;

/// The format, for programs: the published JSON Schemas as they are.
public final class ManualJson {
  private ManualJson() {}

  /// The names of what can be explained.
  public static String contents() {
    return new Json()
        .putTexts("chapters", Chapter.all().stream().map(Chapter::name).toList())
        .written();
  }

  public static String of(Chapter chapter) {
    return switch (chapter) {
      case Chapter.OfFile file -> file.schema();
      case Chapter.OfOutput output -> output.schema();
      case Chapter.OfConditions _ -> conditions();
    };
  }

  private static String conditions() {
    var json = new Json();
    put(json, "truths", Phrase.TRUTHS);
    put(json, "numbers", Phrase.NUMBERS);
    put(json, "words", Phrase.WORDS);
    return json.written();
  }

  private static void put(Json json, String name, List<Phrase> phrases) {
    json.putObjects(
        name,
        phrases,
        phrase -> new Json().put("form", phrase.form()).put("means", phrase.means()));
  }
}
