package io.kartei.cli;

/** The exit status of the process. */
public final class ExitStatus {
  /** The site was written, or the check passed; there may be warnings. */
  public static final int DONE = 0;

  /** There were errors, warnings with {@code --strict}, or a disk failure; nothing was written. */
  public static final int FAILED = 1;

  /** The command line cannot be understood. */
  public static final int USAGE = 2;

  /** A bug in Kartei ({@code EX_SOFTWARE} of BSD's sysexits). */
  public static final int DEFECT = 70;

  private ExitStatus() {}
}
