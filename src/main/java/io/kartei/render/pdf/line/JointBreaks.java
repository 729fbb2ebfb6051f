package io.kartei.render.pdf.line;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Finds where a word that is wider than its line is broken: after the marks that join its parts
 * ({@code 2001:db8::/}, {@code 32}), and elsewhere only in parts that are long. No line begins with
 * such a mark.
 */
public final class JointBreaks implements FSTextBreaker {
  /** In characters. A shorter part isn't broken, since it fits in any line. */
  private static final int LONG = 6;

  private static final String JOINTS = ":/.-_,;=&?#@+|)]}>\u2013\u2026";

  private final BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
  private String text = "";

  /** Where the part around the last position ends, and whether it is broken. */
  private int end;

  private boolean isLong;

  @Override
  public void setText(String text) {
    this.text = text;
    characters.setText(text);
    end = 0;
    part();
  }

  /** Returns the next position, or -1 after the last one, which is the end of the text. */
  @Override
  public int next() {
    for (int at = characters.next(); at != BreakIterator.DONE; at = characters.next()) {
      if (at == text.length()) {
        return at;
      }
      boolean ends = at >= end;
      boolean breaks = isLong && !isJoint(text.charAt(at));
      if (ends) {
        part();
      }
      if (ends || breaks) {
        return at;
      }
    }
    return BreakIterator.DONE;
  }

  /** Finds the part that begins where the last one ends: what isn't a joint, then the joints. */
  private void part() {
    int from = end;
    while (end < text.length() && !isJoint(text.charAt(end)) && !isBlank(text.charAt(end))) {
      end++;
    }
    isLong = end - from >= LONG;
    while (end < text.length() && (isJoint(text.charAt(end)) || isBlank(text.charAt(end)))) {
      end++;
    }
    isLong |= end == text.length() && from == 0;
  }

  private static boolean isJoint(char sign) {
    return JOINTS.indexOf(sign) >= 0;
  }

  private static boolean isBlank(char sign) {
    return Character.isWhitespace(sign);
  }
}
