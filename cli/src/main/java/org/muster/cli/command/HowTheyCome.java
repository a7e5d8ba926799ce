package org.muster.cli.command;

import org.muster.model.resolution.Mode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// In turn or at once, in the words of the pages or of the files.
final class HowTheyCome implements ITypeConverter<Mode> {
  @Override
  public Mode convert(String text) {
    return switch (text) {
      case "in-turn", "sequential" -> Mode.SEQUENTIAL;
      case "at-once", "simultaneous" -> Mode.SIMULTANEOUS;
      default ->
          throw new TypeConversionException(
              "\"%s\" is none of in-turn and at-once".formatted(text));
    };
  }
}
