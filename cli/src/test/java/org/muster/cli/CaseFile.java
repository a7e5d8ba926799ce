package org.muster.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A case as it is written down: prose, files between fences, and conversations with the program.
///
/// A fence ` ```yaml case/mission.yaml ` holds a file; a fence ` ```console ` holds commands behind
/// `$`, each with what it prints and, if it is not 0, its exit code. The missions of the case stand
/// beside each other; `missions/...` are the project's own.
record CaseFile(List<Block> blocks) {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern STAMP = Pattern.compile("Inputs [0-9a-f]{12}, Muster \\S+\\.");

  /// A stretch of the case.
  sealed interface Block {
    record Prose(List<String> lines) implements Block {}

    record Source(String fence, String path, List<String> lines) implements Block {}

    record Console(List<String> commands) implements Block {}
  }

  static CaseFile parse(String text) {
    var blocks = new ArrayList<Block>();
    var lines = new ArrayList<String>();
    var fence = "";
    for (var line : text.lines().toList()) {
      if (!line.startsWith("```")) {
        lines.add(line);
      } else {
        blocks.add(block(fence, List.copyOf(lines)));
        lines.clear();
        fence = fence.isEmpty() ? line : "";
      }
    }
    blocks.add(block(fence, List.copyOf(lines)));
    return new CaseFile(List.copyOf(blocks));
  }

  private static Block block(String fence, List<String> lines) {
    if (fence.isEmpty()) {
      return new Block.Prose(lines);
    }
    if (fence.equals("```console")) {
      return new Block.Console(lines.stream().filter(it -> it.startsWith("$ ")).toList());
    }
    return new Block.Source(fence, fence.substring(fence.indexOf(' ') + 1), lines);
  }

  List<String> commands() {
    return blocks.stream()
        .flatMap(it -> it instanceof Block.Console(var commands) ? commands.stream() : null)
        .toList();
  }

  /// The case with what its commands print now.
  String playedIn(Path folder) throws IOException {
    var text = new StringBuilder();
    for (var block : blocks) {
      switch (block) {
        case Block.Prose(var lines) -> lines.forEach(line -> text.append(line).append('\n'));
        case Block.Source source -> {
          write(folder, source);
          text.append(source.fence()).append('\n');
          source.lines().forEach(line -> text.append(line).append('\n'));
          text.append("```\n");
        }
        case Block.Console(var commands) -> {
          text.append("```console\n");
          commands.forEach(command -> text.append(played(folder, command)));
          text.append("```\n");
        }
      }
    }
    return text.toString();
  }

  private static void write(Path folder, Block.Source source) throws IOException {
    var file = folder.resolve(source.path());
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", source.lines()) + "\n");
  }

  /// The project's own missions stand where they are.
  private static String own(String word) {
    return word.startsWith("missions/")
        ? Run.HOME.toAbsolutePath().resolve(word).normalize().toString()
        : word;
  }

  private static String played(Path folder, String command) {
    var words = new ArrayList<String>();
    Matcher word = WORD.matcher(command.substring("$ muster ".length()));
    while (word.find()) {
      words.add(own(word.group(1) == null ? word.group(2) : word.group(1)));
    }
    var run = Run.in(folder, words);
    var shown = STAMP.matcher(run.shown()).replaceAll("Inputs <hash>, Muster <version>.");
    return command
        + "\n"
        + shown
        + (run.exitCode() == 0 ? "" : "exit code " + run.exitCode() + "\n");
  }
}
