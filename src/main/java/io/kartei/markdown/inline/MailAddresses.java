package io.kartei.markdown.inline;

import java.util.ArrayList;
import java.util.List;

/** Finds email addresses in a text (GFM 0.29, section 6.9, "extended email autolink"). */
public final class MailAddresses {
  private static final String MAILTO = "mailto:";

  private MailAddresses() {}

  /**
   * An email address.
   *
   * @param start offset of its first character
   * @param end offset after its last character
   */
  public record Found(int start, int end) {}

  /** Returns all addresses in a text, from left to right, without overlaps. */
  public static List<Found> in(CharSequence text) {
    List<Found> found = new ArrayList<>();
    int done = 0;
    for (int at = 1; at < text.length(); at++) {
      if (text.charAt(at) == '@') {
        int start = at;
        while (start > done && isLocal(text.charAt(start - 1))) {
          start--;
        }
        int end = domain(text, at + 1);
        boolean escaped = start > done && text.charAt(start - 1) == '\\';
        if (start < at && end > 0 && !escaped) {
          int from = start - MAILTO.length();
          boolean scheme =
              from >= done && text.subSequence(from, start).toString().equalsIgnoreCase(MAILTO);
          found.add(new Found(scheme ? from : start, end));
          done = end;
          at = end - 1;
        }
      }
    }
    return found;
  }

  private static boolean isLocal(char c) {
    return isPart(c) || c == '.' || c == '+';
  }

  private static boolean isPart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }

  /** Returns where the domain that begins here ends, or -1 if there is none. */
  private static int domain(CharSequence text, int start) {
    int end = start;
    int dots = 0;
    while (end < text.length()) {
      boolean dot = text.charAt(end) == '.';
      boolean between =
          dot && end > start && end + 1 < text.length() && isPart(text.charAt(end + 1));
      if (!isPart(text.charAt(end)) && !between) {
        break;
      }
      dots += dot ? 1 : 0;
      end++;
    }
    char last = end > start ? text.charAt(end - 1) : '-';
    boolean clean = last != '-' && last != '_' && (end == text.length() || text.charAt(end) != '@');
    return dots > 0 && clean ? end : -1;
  }
}
