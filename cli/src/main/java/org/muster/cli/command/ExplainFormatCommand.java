package org.muster.cli.command;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.muster.cli.ask.CannotAsk;
import org.muster.cli.ask.Mistake;
import org.muster.cli.json.ManualJson;
import org.muster.cli.manual.Chapter;
import org.muster.cli.page.ManualPage;
import org.muster.exchange.finding.Similar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `muster explain-format`: what may stand in the files, and what the outputs say.
@Command(
    name = "explain-format",
    mixinStandardHelpOptions = true,
    description =
        "Explains the files of a mission, the language of conditions, and the JSON of the"
            + " commands. With --format json: the JSON Schema.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:explained", "2:there is no such part", "3:our own fault"})
final class ExplainFormatCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "A file such as pledges.yaml, conditions, or a command; a survey if not told.")
  private @Nullable String name;

  @Mixin(name = OutputOptions.MIXIN)
  private OutputOptions output;

  @Override
  public Integer call() {
    if (name == null) {
      output.printText(ManualPage::printContents, ManualJson::contents);
    } else {
      var chapter = chapter(name);
      output.printText(page -> ManualPage.print(page, chapter), () -> ManualJson.of(chapter));
    }
    return ExitCode.YES;
  }

  private static Chapter chapter(String name) {
    return Chapter.find(name).orElseThrow(() -> new CannotAsk(unknown(name)));
  }

  private static Mistake unknown(String name) {
    var names = new ArrayList<String>();
    Chapter.all().forEach(it -> names.add(it.name()));
    return new Mistake.UnknownPart(name, Similar.to(name, names), names);
  }
}
