package io.kartei.diagnostic;

/** An exception after which there can be no site, thrown to end a build. */
public interface BuildEnding {

  /** What to tell the user. */
  Diagnostic diagnostic();
}
