package io.kartei.launcher;

/** What the launcher starts in tests in place of Kartei: prints its arguments, one a line. */
public final class Started {
  private Started() {}

  /** Prints the arguments. */
  public static void main(String[] args) {
    for (String arg : args) {
      System.out.println(arg);
    }
  }
}
