package io.kartei.exam;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the author's title for a task: quoted text after it, optionally in brackets. */
final class TitleReader {
  private static final Pattern TITLE =
      Pattern.compile(
          "[\\s)]{0,3}[:,–-]?\\s{0,3}[(]?[„“\"»'‚‘«](?<title>[^„“”\"»«]{1,160}?)[“”\"«'‘’»][)]?");

  private TitleReader() {}

  /** Returns a matcher that starts at an offset; use it with {@code lookingAt}. */
  static Matcher at(String text, int from) {
    return TITLE.matcher(text).region(from, text.length());
  }
}
