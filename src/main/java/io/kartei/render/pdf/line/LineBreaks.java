package io.kartei.render.pdf.line;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where a line may end: at spaces, after a hyphen or slash that separates long words, and
 * after other marks in addresses. Abbreviations, options, numbers and units stay whole. For scripts
 * without spaces, the Java platform supplies the break positions.
 */
public final class LineBreaks implements FSTextBreaker {
  /** A word of at least this length, such as a path or an address, may be broken after any mark. */
  private static final int LONG = 20;

  /**
   * The minimum length of a word that may be broken at a slash or hyphen, so that {@code km/h}
   * stays whole.
   */
  private static final int PARTED = 8;

  /** The minimum number of letters before and after a break. */
  private static final int LEFT = 3;

  /** Thai is the first script in Unicode that is written without spaces. */
  private static final int WITHOUT_BLANKS = 0x0e00;

  /** What a number before it is never split from. */
  private static final Set<String> UNITS =
      Set.of(
          "%",
          "\u2030", "\u20ac", "\u00b0C", "A", "B", "GB", "GHz", "GiB", "Hz", "KiB", "MB", "MHz",
          "MiB", "TB", "TiB", "V", "VA", "W", "Wh", "bit", "cm", "g", "h", "kB", "kHz", "kVA", "kW",
          "kWh", "kg", "km", "m", "min", "mm", "ms", "s");

  private static final String DASHES = "-\u2010\u2013\u2014";
  private static final String MARKS = ".?&=_,:;#@)+";
  private static final String INVISIBLE = "\u00ad\u200b";

  /**
   * More letters than fit in any line; a longer word is broken there, since it must be broken
   * somewhere.
   */
  private static final int MAX_PIECE = 400;

  private String text = "";

  /** The start of the first word whose break positions haven't been computed yet. */
  private int from;

  private final Deque<Integer> places = new ArrayDeque<>();

  /** Called by the layout for each line, with the rest of the paragraph. */
  @Override
  public void setText(String text) {
    this.text = text;
    from = 0;
    places.clear();
  }

  /** Returns the next break position, or -1 after the last one, which is the end of the text. */
  @Override
  public int next() {
    while (places.isEmpty() && from < text.length()) {
      from = word(text, from, places);
    }
    return places.isEmpty() ? BreakIterator.DONE : places.remove();
  }

  /** Returns the unbreakable pieces of a text, each with the mark or spaces that follow it. */
  public static List<String> words(String text) {
    LineBreaks breaks = new LineBreaks();
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      words.add(text.substring(from, to));
      from = to;
    }
    return words;
  }

  /** Adds the break positions in and after a word; returns where the next word begins. */
  private static int word(String text, int from, Deque<Integer> places) {
    int most = Math.min(text.length(), from + MAX_PIECE);
    int end = from;
    while (end < most && !isBlank(text.charAt(end))) {
      end++;
    }
    BitSet others = others(text.substring(from, end));
    for (int at = from + 1; at < end; at++) {
      if (others.get(at - from) || parts(text, from, at, end)) {
        places.add(at);
      }
    }
    int next = end;
    while (next < text.length() && isBlank(text.charAt(next))) {
      next++;
    }
    if ((next > end && !isUnit(text, end, next)) || next == text.length() || end == most) {
      places.add(next);
    }
    return next;
  }

  /** Returns whether a number ends at a place and its unit begins at another. */
  static boolean isUnit(String text, int end, int next) {
    if (end == 0 || !Character.isDigit(text.charAt(end - 1))) {
      return false;
    }
    int to = next;
    while (to < text.length()
        && !isBlank(text.charAt(to))
        && ",.;:)".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return UNITS.contains(text.substring(next, to));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c);
  }

  /** Returns whether a word may be broken before a letter. */
  private static boolean parts(String text, int from, int at, int end) {
    char mark = text.charAt(at - 1);
    char behind = text.charAt(at);
    if (INVISIBLE.indexOf(mark) >= 0) {
      return true;
    }
    if (at - from < LEFT || !Character.isLetterOrDigit(text.charAt(at - 2))) {
      return false;
    }
    boolean isLong = end - from >= LONG;
    if (isLong && (mark == '/' || mark == '\\' || MARKS.indexOf(mark) >= 0)) {
      return Character.isLetterOrDigit(behind) || behind == '_';
    }
    boolean isPath = mark == '/' && text.charAt(from) == '/' && !isLong;
    return !isPath
        && (mark == '/' || DASHES.indexOf(mark) >= 0)
        && end - from >= PARTED
        && end - at >= LEFT
        && (isLong ? Character.isLetterOrDigit(behind) : Character.isLetter(behind));
  }

  /** Returns the break positions in scripts without spaces. */
  private static BitSet others(String text) {
    BitSet others = new BitSet();
    if (text.chars().noneMatch(c -> isOther((char) c))) {
      return others;
    }
    BreakIterator known = BreakIterator.getLineInstance(Locale.ROOT);
    known.setText(text);
    for (int at = known.next(); at != BreakIterator.DONE; at = known.next()) {
      if (at < text.length() && (isOther(text.charAt(at - 1)) || isOther(text.charAt(at)))) {
        others.set(at);
      }
    }
    return others;
  }

  private static boolean isOther(char c) {
    return c >= WITHOUT_BLANKS && !isGeneral(c);
  }

  /**
   * Returns whether a character is punctuation, an arrow or other symbol, or Latin or Greek with
   * rare accents.
   */
  private static boolean isGeneral(int c) {
    return c >= 0x1e00 && c < 0x2e80;
  }
}
