package io.kartei.render.pdf.font;

import java.util.function.Supplier;

/**
 * Lets libraries find the XML writers and parsers of the JDK, and no other: the search for others
 * reads every jar of the class path for each document, and what it may find writes other bytes.
 */
public final class OwnXml {
  private OwnXml() {}

  /** Does some work on this thread. */
  public static <T> T with(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
