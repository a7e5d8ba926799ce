package org.muster.cli.command;

/// What a command tells the shell. Scripts may rely on it.
public final class ExitCode {
  public static final int YES = 0;
  public static final int NO = 1;
  public static final int CANNOT_ASK = 2;
  public static final int OUR_FAULT = 3;

  private ExitCode() {}

  static int of(boolean yes) {
    return yes ? YES : NO;
  }
}
