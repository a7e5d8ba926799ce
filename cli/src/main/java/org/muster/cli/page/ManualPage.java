package org.muster.cli.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.cli.manual.Chapter;
import org.muster.cli.manual.Phrase;
import org.muster.cli.text.Page;
import org.muster.cli.text.Table;
import org.muster.exchange.schema.FileKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The format, for reading: `muster explain-format`.
public final class ManualPage {
  private final Page page;

  private ManualPage(Page page) {
    this.page = page;
  }

  /// Which chapters there are.
  public static void printContents(Page page) {
    new ManualPage(page).contents();
  }

  public static void print(Page page, Chapter chapter) {
    var manual = new ManualPage(page);
    switch (chapter) {
      case Chapter.OfFile file -> manual.schema(file.name(), file.schema());
      case Chapter.OfConditions _ -> manual.conditions();
      case Chapter.OfOutput output ->
          manual.schema(output.name() + " --format json", output.schema());
    }
  }

  private void contents() {
    page.title("A mission is a folder of text files", "");
    page.say("What a missing file would have told is not known, never zero.");
    page.heading("Files");
    var files = Table.of("lll");
    for (var kind : FileKind.values()) {
      var schema = JsonMapper.shared().readTree(new Chapter.OfFile(kind).schema());
      files.row(
          kind.file(), kind.isRequired() ? "required" : "", schema.path("description").asString());
    }
    page.add(files);
    page.heading("Ways of writing");
    page.add(writing());
    page.heading("More");
    page.say(
        "muster explain-format NAME explains one of the files, the language of conditions"
            + " (conditions), or the JSON of a command (%s)."
                .formatted(String.join(", ", Chapter.OUTPUTS)));
    page.say("With --format json it prints the JSON Schema.");
  }

  private static Table writing() {
    var table = Table.of("ll");
    table.row("100..250", "a range; 100 alone is 100..100, ..7500 is up to 7500");
    table.row("2025-04-10", "a day");
    table.row("30 days", "a length of time: days, weeks, months, years");
    table.row("D+30..D+390", "days relative to D-day; D+30.. has no end");
    table.row("air-cover", "names are lower case, with digits and hyphens");
    table.row("LVA", "nations are three capital letters, as in ISO 3166-1 alpha-3");
    return table;
  }

  private void conditions() {
    page.title("Conditions", "in the Common Expression Language");
    page.heading("Holds or does not");
    page.add(phrases(Phrase.TRUTHS));
    page.heading("Numbers to compare");
    page.add(phrases(Phrase.NUMBERS));
    page.say("Compare with >= (at least), >, <, <= and ==; what is not told adds nothing.");
    page.heading("Put together");
    page.add(phrases(Phrase.WORDS));
    page.blank();
    page.say(
        "A pledge counts itself in its own thresholds. Thresholds use the lower ends of ranges;"
            + " with --optimistic the upper.");
  }

  private static Table phrases(List<Phrase> phrases) {
    var table = Table.of("ll");
    phrases.forEach(it -> table.row(it.form(), it.means()));
    return table;
  }

  private void schema(String name, String text) {
    var schema = JsonMapper.shared().readTree(text);
    page.title(name, "");
    page.say(schema.path("description").asString());
    var fields = new SchemaFields(schema);
    page.heading("Fields");
    page.add(fields.table());
    page.say("* required");
    fields.forms().forEach(this::forms);
  }

  private void forms(String name, JsonNode form) {
    page.hang(
        "  " + name + ": ",
        form.path("description").asString()
            + examples(form).map(it -> " " + it).collect(Collectors.joining()));
  }

  private static Stream<String> examples(JsonNode form) {
    var example = form.path("examples").path(0);
    return example.isValueNode() && !example.isMissingNode()
        ? Stream.of("Such as " + example.asString() + ".")
        : Stream.of();
  }
}
