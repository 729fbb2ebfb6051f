package io.kartei.render.pdf.font;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Converts text into what the fonts can draw. Characters that only change the look of others are
 * dropped, well-known symbols become others with the same meaning, and the rest appear as names in
 * brackets, never as a box or a {@code #}. Words in a script that can't be set are left out as a
 * whole: letters that are written from right to left would be printed in the wrong order, and names
 * of single letters say nothing.
 */
public final class PrintableText {
  private static final int JOINER = 0x200D;

  /** Replacements with the same meaning that have glyphs, by code point. */
  private static final Map<Integer, String> SAME =
      Map.ofEntries(
          Map.entry(0x2705, "✔"),
          Map.entry(0x274C, "✘"),
          Map.entry(0x274E, "✘"),
          Map.entry(0x2795, "+"),
          Map.entry(0x2796, "−"),
          Map.entry(0x2797, "÷"),
          Map.entry(0x2B50, "★"),
          Map.entry(0x2757, "!"),
          Map.entry(0x2755, "!"),
          Map.entry(0x2753, "?"),
          Map.entry(0x2754, "?"),
          Map.entry(0x1F4DD, "✎"),
          Map.entry(0x2011, "-"),
          Map.entry(0x3001, ","),
          Map.entry(0x3002, "."),
          Map.entry(0x300C, "\u201c"),
          Map.entry(0x300D, "\u201d"),
          Map.entry(0x30FB, "\u00b7"),
          Map.entry(0x202F, " "),
          Map.entry(0x2009, " "),
          Map.entry(0x2003, " "),
          Map.entry(0x2002, " "));

  private static final Character.UnicodeBlock WIDE =
      Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS;

  private static final int WIDE_SPACE = 0x3000;

  /** Stands for words that are left out. */
  private static final String LEFT_OUT = "[\u2026]";

  /** The first script that is written from right to left; those before are drawn. */
  private static final int RIGHT_TO_LEFT = 0x590;

  /** Scripts whose letters change their shapes and places beside others. */
  private static final Set<Character.UnicodeScript> SHAPED =
      EnumSet.of(
          Character.UnicodeScript.DEVANAGARI,
          Character.UnicodeScript.BENGALI,
          Character.UnicodeScript.GURMUKHI,
          Character.UnicodeScript.GUJARATI,
          Character.UnicodeScript.ORIYA,
          Character.UnicodeScript.TAMIL,
          Character.UnicodeScript.TELUGU,
          Character.UnicodeScript.KANNADA,
          Character.UnicodeScript.MALAYALAM,
          Character.UnicodeScript.SINHALA,
          Character.UnicodeScript.TIBETAN,
          Character.UnicodeScript.MYANMAR,
          Character.UnicodeScript.KHMER,
          Character.UnicodeScript.MONGOLIAN);

  private final IntPredicate draws;

  /** Creates a converter for a font that can draw these code points. */
  public PrintableText(IntPredicate draws) {
    this.draws = draws;
  }

  /** Returns the text in characters that can be drawn. */
  public String of(String written) {
    // combine a letter and its accents, or the accents would appear next to it
    String text = Normalizer.normalize(written, Normalizer.Form.NFC);
    if (text.codePoints().allMatch(c -> isBlank(c) || isSet(c))) {
      return text;
    }
    boolean isMood = isMood(text);
    StringBuilder out = new StringBuilder(text.length() + 16);
    boolean joined = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isUnset(c)) {
        i = endOfUnset(text, i);
        out.append(LEFT_OUT);
        joined = false;
        continue;
      }
      i += Character.charCount(c);
      if ((!joined || draws.test(c)) && (isMood || draws.test(c) || !isMood(c))) {
        append(c, out);
      }
      joined = c == JOINER;
    }
    return out.toString();
  }

  /** Returns whether a text consists of faces, gestures and flags only. */
  public static boolean isMood(String text) {
    return !text.isBlank()
        && text.codePoints().noneMatch(c -> !isBlank(c) && !isMood(c) && !isSilent(c));
  }

  /** Returns whether a sign is a face, gesture or flag, whose name beside words helps nobody. */
  private static boolean isMood(int c) {
    return (c >= 0x1F600 && c <= 0x1F64F)
        || (c >= 0x1F910 && c <= 0x1F92F)
        || (c >= 0x1F970 && c <= 0x1F97A)
        || (c >= 0x1F1E6 && c <= 0x1F1FF);
  }

  private boolean isSet(int c) {
    return draws.test(c) && !isSilent(c) && !isUnset(c);
  }

  /** Returns whether a letter belongs to a script that can't be set. */
  public boolean isUnset(int c) {
    String wide = wide(c);
    int plain = wide == null ? c : wide.codePointAt(0);
    return plain >= RIGHT_TO_LEFT
        && Character.isLetter(plain)
        && (isBeyondUs(plain) || !(draws.test(plain) || draws.test(c)));
  }

  /**
   * Returns whether a letter belongs to a script that can't be set whatever the font: it is written
   * from right to left, or its letters change their shapes and places beside others.
   */
  public static boolean isBeyondUs(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        || SHAPED.contains(Character.UnicodeScript.of(c));
  }

  /** Returns where words in a script end that can't be set, with what is between them. */
  private int endOfUnset(String text, int from) {
    int end = from;
    for (int i = from; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isUnset(c)) {
        end = i;
      } else if (Character.isLetterOrDigit(c)) {
        break;
      }
    }
    // marks above and below the last letter
    while (end < text.length()
        && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return end;
  }

  private void append(int c, StringBuilder out) {
    if (isSilent(c)) {
      return;
    }
    if (isBlank(c) || draws.test(c)) {
      out.appendCodePoint(c);
      return;
    }
    String same = SAME.getOrDefault(c, wide(c));
    if (same != null && same.codePoints().allMatch(draws)) {
      out.append(same);
    } else if (c >= 0x1F1E6 && c <= 0x1F1FF) {
      out.append((char) ('A' + c - 0x1F1E6)); // flags become letters
    } else {
      out.append('[').append(name(c)).append(']');
    }
  }

  /** Returns what a sign of the width of Chinese letters is without it, or null. */
  private static @Nullable String wide(int c) {
    return c == WIDE_SPACE || WIDE.equals(Character.UnicodeBlock.of(c))
        ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
        : null;
  }

  private static String name(int c) {
    @Nullable String name = Character.isSurrogate((char) c) && c < 0x10000 ? null : nameOf(c);
    return name == null ? String.format(Locale.ROOT, "U+%04X", c) : name.toLowerCase(Locale.ROOT);
  }

  private static @Nullable String nameOf(int c) {
    return Character.getType(c) == Character.PRIVATE_USE ? null : Character.getName(c);
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == 0xA0 || c == 0xAD;
  }

  private static boolean isSilent(int c) {
    return c == JOINER
        || c == 0x200B
        || c == 0x200C
        || c == 0x2060
        || c == 0x20E3
        || c == 0xFEFF
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0x1F3FB && c <= 0x1F3FF)
        || (c < ' ' && c != '\n' && c != '\t');
  }
}
