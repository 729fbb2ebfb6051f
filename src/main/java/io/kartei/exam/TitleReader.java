package io.kartei.exam;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what an author calls a task: text in quotes behind it, perhaps in brackets. */
final class TitleReader {
  private static final Pattern TITLE =
      Pattern.compile(
          "[\\s)]{0,3}[:,–-]?\\s{0,3}[(]?[„“\"»'‚‘«](?<title>[^„“”\"»«]{1,160}?)[“”\"«'‘’»][)]?");

  private TitleReader() {}

  /** A match at an offset; look at it with {@code lookingAt}. */
  static Matcher at(String text, int from) {
    return TITLE.matcher(text).region(from, text.length());
  }
}
