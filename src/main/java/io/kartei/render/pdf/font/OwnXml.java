package io.kartei.render.pdf.font;

import java.util.function.Supplier;

/**
 * Lets libraries find only the JDK's XML writers and parsers. Searching for others would read every
 * jar on the class path for each document, and those found might write different bytes.
 */
public final class OwnXml {
  private OwnXml() {}

  /** Runs work on this thread. */
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
