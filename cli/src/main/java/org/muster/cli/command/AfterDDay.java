package org.muster.cli.command;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Days after D-day are written as in the files: `D+60`.
final class AfterDDay implements ITypeConverter<Integer> {
  private static final Pattern WRITTEN = Pattern.compile("(?:D\\+)?(\\d{1,5})");

  @Override
  public Integer convert(String text) {
    var matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      throw new TypeConversionException("\"%s\" is not a day; write it as D+60".formatted(text));
    }
    return Integer.valueOf(matcher.group(1));
  }
}
