package io.kartei.diagnostic;

/** An exception that ends a build, as no site can be built after it. */
public interface BuildEnding {

  /** Returns what to tell the user. */
  Diagnostic diagnostic();
}
