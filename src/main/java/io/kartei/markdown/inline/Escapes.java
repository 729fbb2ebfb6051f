package io.kartei.markdown.inline;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves backslash escapes and character references (CommonMark 0.31.2, sections 2.4, 2.5). */
public final class Escapes {
  /** A character reference with too many digits is plain text. */
  private static final Pattern TOO_LONG = Pattern.compile("&#(?:\\d{8,}|[xX][0-9a-fA-F]{7,});");

  private Escapes() {}

  static boolean isTooLong(CharSequence reference) {
    return TOO_LONG.matcher(reference).matches();
  }

  public static String resolve(BasedSequence text) {
    Matcher tooLong = TOO_LONG.matcher(text);
    if (!tooLong.find()) {
      return text.unescape();
    }
    StringBuilder resolved = new StringBuilder();
    int at = 0;
    do {
      resolved.append(text.subSequence(at, tooLong.start()).unescape()).append(tooLong.group());
      at = tooLong.end();
    } while (tooLong.find());
    return resolved.append(text.subSequence(at, text.length()).unescape()).toString();
  }
}
