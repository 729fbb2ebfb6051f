package io.kartei.theme;

import java.io.Writer;

/** Collects a page, on one thread. */
final class PageWriter extends Writer {
  private final StringBuilder page = new StringBuilder(1 << 13);

  @Override
  public void write(int c) {
    page.append((char) c);
  }

  @Override
  public void write(char[] text, int from, int length) {
    page.append(text, from, length);
  }

  @Override
  public void write(String text) {
    page.append(text);
  }

  @Override
  public void write(String text, int from, int length) {
    page.append(text, from, from + length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return page.toString();
  }
}
