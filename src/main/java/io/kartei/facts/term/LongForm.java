package io.kartei.facts.term;

import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Text.Match;
import io.kartei.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words that an acronym may stand for, or may have among them the words that it stands for.
 *
 * @param text the words
 * @param parts what may give letters, in order
 */
record LongForm(Text text, List<Part> parts) {
  /** Nobody shortens more words than this. */
  static final int MAX_WORDS = 12;

  /** No long form reaches further, in characters. */
  static final int REACH = 160;

  private static final int MAX_SHORT_LENGTH = 14;

  /** A long form in which these stand is two. */
  private static final String STOPS = ".;:!?()|=>";

  private static final List<Boolean> EXACT_FIRST = List.of(true, false);

  /**
   * A word, or a part of a hyphenated one.
   *
   * @param start its offset in the text
   * @param joined whether a hyphen ties it to the part before
   */
  record Part(String text, String lower, int start, int end, boolean joined) {
    boolean isUpper(int at) {
      return at < text.length() && Character.isUpperCase(text.charAt(at));
    }
  }

  /** The words of a text; those in brackets give no letters. */
  static LongForm of(Text text) {
    List<Part> parts = new ArrayList<>();
    String string = text.string();
    Text near = text.between(text.start(), text.start() + REACH);
    List<Match> asides = asides(near);
    for (Match run : near.runs()) {
      if (asides.stream().noneMatch(a -> a.start() < run.start() && run.start() < a.end())) {
        String word = string.substring(run.start(), run.end());
        boolean joined =
            !parts.isEmpty()
                && parts.get(parts.size() - 1).end() == run.start() - 1
                && string.charAt(run.start() - 1) == '-';
        String lower = word.toLowerCase(Locale.ROOT);
        parts.add(new Part(word, lower, run.start(), run.end(), joined));
      }
    }
    return new LongForm(text, parts);
  }

  /** The innermost brackets. */
  private static List<Match> asides(Text text) {
    List<Match> asides = new ArrayList<>();
    int open = -1;
    for (Token token : text.tokens()) {
      if (token.folded().equals("(")) {
        open = token.start();
      } else if (token.folded().equals(")") && open >= 0) {
        asides.add(new Match(open, token.end()));
        open = -1;
      }
    }
    return asides;
  }

  /** Whether an acronym's letters stand for the words, from the first on. */
  boolean agrees(String acronym) {
    return text.end() - text.start() <= REACH
        && EXACT_FIRST.stream().anyMatch(strict -> agrees(0, parts.size(), acronym, strict));
  }

  private boolean agrees(int from, int until, String acronym, boolean strict) {
    return until - from <= MAX_WORDS
        && from < until
        && acronym.length() <= MAX_SHORT_LENGTH
        && new Initials(parts.subList(from, until), acronym, text, strict).agree();
  }

  /** The last words of the text that an acronym stands for, or null. */
  @Nullable Text tail(String acronym) {
    for (boolean strict : EXACT_FIRST) {
      int starts = 0;
      for (int i = parts.size() - 1; i >= 0 && starts < MAX_WORDS; i--) {
        if (text.end() - parts.get(i).start() > REACH) {
          break;
        }
        starts += parts.get(i).joined() ? 0 : 1;
        if (!parts.get(i).joined() && agrees(i, parts.size(), acronym, strict)) {
          return text.between(parts.get(i).start(), text.end());
        }
      }
    }
    return null;
  }

  /** The first words of the text that an acronym stands for, or null. */
  @Nullable Text head(String acronym) {
    int stop = stop();
    Text shorter = null;
    for (boolean strict : EXACT_FIRST) {
      for (int i = 0; i < parts.size() && i < MAX_WORDS && parts.get(i).end() <= stop; i++) {
        boolean ends = i + 1 == parts.size() || !parts.get(i + 1).joined();
        if (ends && agrees(0, i + 1, acronym, strict)) {
          Text head = text.between(text.start(), parts.get(i).end());
          boolean small = text.knows(parts.get(i).lower(), Category.SMALL_WORD);
          if (!small || parts.get(i).end() >= stop) {
            return head;
          }
          shorter = shorter == null ? head : shorter;
        }
      }
    }
    return shorter;
  }

  /** Where a long form that the text begins with ends at the latest. */
  int stop() {
    int end = Math.min(text.end(), text.start() + REACH);
    int line = text.string().indexOf('\n', text.start());
    int stop = line >= 0 && line < end ? line : end;
    for (int i = 0; i < text.tokens().size() && text.tokens().get(i).start() < stop; i++) {
      if (text.isOneOf(STOPS, i) || Separator.at(text, i) != null) {
        return text.tokens().get(i).start();
      }
    }
    return stop;
  }
}
