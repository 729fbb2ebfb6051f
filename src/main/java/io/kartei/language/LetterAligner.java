package io.kartei.language;

import io.kartei.language.Text.Match;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a text that the letters of an acronym stand for: {@code DoS} for {@code
 * Denial-of-Service-Angriff}, {@code RDBMS} for {@code Relationale Datenbankmanagementsysteme}.
 *
 * <p>Each significant word contributes its first letter. A capital or digit within a word
 * contributes a letter at no cost, and small words and the parts of a word after a hyphen may be
 * skipped at no cost. A letter from a part of a compound has a cost, and one that only may begin a
 * part a high cost. Words in brackets contribute no letters.
 */
public final class LetterAligner {
  /** Maximum length of a long form, in characters. */
  public static final int REACH = 160;

  /** Minimum number of letters that may be in another order than the words. */
  private static final int MIN_REORDERED = 3;

  /** Maximum number of words in a long form. */
  static final int MAX_WORDS = 12;

  /**
   * Characters that can't occur within a long form; the last is the placeholder for anything that
   * has no words.
   */
  private static final String STOPS = ";:!?()|=>\uFFFC";

  private final Text text;
  private final List<LetterWord> parts = new ArrayList<>();

  /** The words that are close enough. */
  private final Text near;

  /** Creates an aligner for a text. */
  public LetterAligner(Text text) {
    this.text = text;
    this.near = text.between(text.start(), text.start() + REACH);
    boolean brackets = near.written().indexOf('(') >= 0;
    for (Match run : near.runs()) {
      boolean within = brackets && Brackets.around(near, near.indexAt(run.start())) != null;
      if (!within) {
        boolean joined =
            !parts.isEmpty()
                && parts.get(parts.size() - 1).end() == run.start() - 1
                && text.string().charAt(run.start() - 1) == '-';
        String word = text.string().substring(run.start(), run.end());
        parts.add(
            new LetterWord(word, word.toLowerCase(Locale.ROOT), run.start(), run.end(), joined));
      }
    }
  }

  /** Which words of a text may be the long form. */
  public enum Fit {
    /** All words. */
    WHOLE,
    /** The words at the beginning, up to a character that ends a long form. */
    HEAD,
    /** The words at the end, after such a character. */
    TAIL
  }

  /** Returns the words that an acronym stands for; null if there are none. */
  public @Nullable Text find(String acronym, Fit fit) {
    Text counted = counted(acronym, fit);
    if (counted != null) {
      return counted;
    }
    Text found =
        switch (fit) {
          case WHOLE -> agrees(acronym) ? text : null;
          case HEAD -> head(acronym);
          case TAIL -> tail(acronym);
        };
    return found == null ? reordered(acronym, fit) : found;
  }

  /**
   * Returns the words whose initials, all of them capitals, are an acronym's letters in another
   * order, as those of {@code ISO} and {@code UTC} are; null if there are none.
   */
  private @Nullable Text reordered(String acronym, Fit fit) {
    Text reach = reach(fit);
    String letters = acronym.toLowerCase(Locale.ROOT);
    List<LetterWord> words =
        parts.stream()
            .filter(word -> word.start() >= reach.start() && word.end() <= reach.end())
            .filter(word -> !text.knows(word.lower(), Category.SMALL_WORD))
            .toList();
    int first = fit == Fit.TAIL ? Math.max(0, words.size() - letters.length()) : 0;
    List<LetterWord> meant = words.subList(first, words.size());
    if (letters.length() < MIN_REORDERED || meant.size() != letters.length()) {
      return null;
    }
    int[] initials = meant.stream().mapToInt(word -> word.lower().charAt(0)).sorted().toArray();
    boolean same =
        meant.stream().allMatch(word -> Character.isUpperCase(word.text().charAt(0)))
            && Arrays.equals(initials, letters.chars().sorted().toArray());
    return same ? text.between(meant.get(0).start(), reach.end()) : null;
  }

  /** Returns the word whose letters an acronym counts, or null. */
  private @Nullable Text counted(String acronym, Fit fit) {
    LetterWord word =
        parts.isEmpty() || (fit == Fit.WHOLE && parts.size() > 1)
            ? null
            : parts.get(fit == Fit.TAIL ? parts.size() - 1 : 0);
    return word != null && Acronym.counts(acronym, word.lower())
        ? text.between(word.start(), word.end())
        : null;
  }

  /** Returns the most words that an acronym can stand for. */
  public Text reach(Fit fit) {
    return switch (fit) {
      case WHOLE -> near;
      case HEAD -> near.until(stop());
      case TAIL -> near.from(start());
    };
  }

  /** Returns whether an acronym's letters stand for the text, starting with its first word. */
  public boolean agrees(String acronym) {
    return text.end() - text.start() <= REACH
        && !parts.isEmpty()
        && alignment(acronym, parts).cost(0) < LetterWord.IMPOSSIBLE;
  }

  /**
   * Returns whether an acronym consists of the first letters of the words, or of the first few
   * words.
   */
  public boolean isPlain(String acronym) {
    return IntStream.rangeClosed(1, parts.size())
        .anyMatch(end -> alignment(acronym, parts.subList(0, end)).isPlain());
  }

  /**
   * Returns whether the letters occur in the words in this order, whatever else the words contain.
   */
  public boolean spells(String acronym) {
    String words = text.written().toLowerCase(Locale.ROOT);
    int at = 0;
    for (char letter : acronym.toLowerCase(Locale.ROOT).toCharArray()) {
      at = 1 + words.indexOf(letter, at);
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns as few words as possible, but prefers a match in which all letters begin words. */
  private @Nullable Text tail(String acronym) {
    LetterAlignment alignment = alignment(acronym, parts);
    int start = start();
    int least = LetterWord.IMPOSSIBLE;
    Text tail = null;
    for (int i = parts.size() - 1; i >= 0 && parts.get(i).start() >= start; i--) {
      int cost = parts.get(i).joined() ? LetterWord.IMPOSSIBLE : alignment.cost(i);
      int rank = cost == LetterWord.IMPOSSIBLE ? cost : Math.min(cost, 1);
      if (rank < least) {
        least = rank;
        tail = text.from(parts.get(i).start());
      }
    }
    return tail;
  }

  /** Returns as few words as possible, and prefers not to end with a small word. */
  private @Nullable Text head(String acronym) {
    int stop = stop();
    int least = LetterWord.IMPOSSIBLE;
    Text head = null;
    for (int i = 0; i < parts.size() && i < MAX_WORDS && parts.get(i).end() <= stop; i++) {
      LetterWord last = parts.get(i);
      boolean ends = i + 1 == parts.size() || !parts.get(i + 1).joined();
      int cost = ends ? alignment(acronym, parts.subList(0, i + 1)).cost(0) : LetterWord.IMPOSSIBLE;
      boolean small = last.end() < stop && text.knows(last.lower(), Category.SMALL_WORD);
      int rank = cost == LetterWord.IMPOSSIBLE ? cost : Math.min(cost, 1) + (small ? 2 : 0);
      boolean kind = ends && last.end() == stop && i > 1 && isKind(last);
      if (rank < least || (kind && rank == least && rank < LetterWord.IMPOSSIBLE)) {
        least = rank;
        head = text.between(text.start(), last.end());
      }
    }
    return head;
  }

  /** Returns whether a word says what kind of thing the words before it name. */
  private boolean isKind(LetterWord word) {
    return text.knows(word.lower(), Category.WORD_BEHIND_NAME);
  }

  private LetterAlignment alignment(String acronym, List<LetterWord> words) {
    return new LetterAlignment(acronym, words, text);
  }

  /** Returns the latest end of a long form at the beginning of the text. */
  private int stop() {
    int token = 0;
    while (token < near.tokens().size() && !isStop(token) && Separator.at(near, token) == null) {
      token++;
    }
    int line = near.written().indexOf('\n');
    return line < 0 ? offset(token) : Math.min(offset(token), near.start() + line);
  }

  /** Returns the earliest start of a long form at the end of the text. */
  private int start() {
    int token = near.tokens().size() - 1;
    while (token >= 0 && !isStop(token)) {
      token--;
    }
    return Math.max(offset(token + 1), near.start() + near.written().lastIndexOf('\n') + 1);
  }

  private int offset(int token) {
    return token < near.tokens().size() ? near.tokens().get(token).start() : near.end();
  }

  /**
   * Returns whether long forms end at a token; a full stop within a word, at the end or after a
   * digit that counts the next word ({@code 1. Normalform}) doesn't count.
   */
  private boolean isStop(int token) {
    return near.isOneOf(STOPS, token)
        || isClause(token)
        || (near.isOneOf(".", token) && near.isParted(token + 1) && !isOrdinal(token));
  }

  /** Whether what a comma begins is said about the words before it. */
  private boolean isClause(int comma) {
    return near.isOneOf(",", comma)
        && comma + 1 < near.tokens().size()
        && (near.at(Category.RELATIVE_CLAUSE, comma) != null
            || near.at(Category.RELATIVE_CLAUSE, comma + 1) != null);
  }

  private boolean isOrdinal(int point) {
    if (point == 0 || !near.isGlued(point)) {
      return false;
    }
    Token number = near.tokens().get(point - 1);
    return number.kind() == Token.Kind.NUMBER && number.end() - number.start() == 1;
  }
}
