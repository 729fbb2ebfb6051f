package io.kartei.language;

import io.kartei.language.Text.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a text that the letters of an acronym stand for: {@code DoS} for {@code
 * Denial-of-Service-Angriff}, {@code RDBMS} for {@code Relationale Datenbankmanagementsysteme}.
 *
 * <p>Each word of weight gives its first letter. It costs nothing that a capital or digit within a
 * word gives one, that a small word gives none, nor the part of a word behind a hyphen; the part of
 * a compound has a cost, and a letter that only may begin a part a high one. Words in brackets give
 * no letters.
 */
public final class LetterAligner {
  /** No long form reaches further, in characters. */
  public static final int REACH = 160;

  /** Nobody shortens more words than this. */
  static final int MAX_WORDS = 12;

  /** A long form in which these stand is two; the last one stands for what has no words. */
  private static final String STOPS = ";:!?()|=>\uFFFC";

  private final Text text;
  private final List<LetterWord> parts = new ArrayList<>();

  /** The words that are near enough. */
  private final Text near;

  /** Aligns acronyms with a text. */
  public LetterAligner(Text text) {
    this.text = text;
    this.near = text.between(text.start(), text.start() + REACH);
    boolean brackets = near.written().indexOf('(') >= 0;
    for (Match run : near.runs()) {
      if (!brackets || Brackets.around(near, near.indexAt(run.start())) == null) {
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

  /** Which words of a text a long form may be. */
  public enum Fit {
    /** All. */
    WHOLE,
    /** Those that it begins with, up to a sign that ends them. */
    HEAD,
    /** Those that it ends with, from such a sign on. */
    TAIL
  }

  /** The words that an acronym stands for; null when there are none. */
  public @Nullable Text find(String acronym, Fit fit) {
    return switch (fit) {
      case WHOLE -> agrees(acronym) ? text : null;
      case HEAD -> head(acronym);
      case TAIL -> tail(acronym);
    };
  }

  /** The words that it can stand for at most. */
  public Text reach(Fit fit) {
    return switch (fit) {
      case WHOLE -> near;
      case HEAD -> near.until(stop());
      case TAIL -> near.from(start());
    };
  }

  /** Whether an acronym's letters stand for the text, from its first word on. */
  public boolean agrees(String acronym) {
    return text.end() - text.start() <= REACH
        && !parts.isEmpty()
        && alignment(acronym, parts).cost(0) < LetterWord.IMPOSSIBLE;
  }

  /** Whether an acronym can be read off the beginnings of the words, or of the first of them. */
  public boolean isPlain(String acronym) {
    return IntStream.rangeClosed(1, parts.size())
        .anyMatch(end -> alignment(acronym, parts.subList(0, end)).isPlain());
  }

  /** Whether the letters are found in the words in this order, whatever else the words hold. */
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

  /** As few words as can be, rather more where all letters begin words. */
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

  /** The same, and rather without a small word at the end. */
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
      if (rank < least) {
        least = rank;
        head = text.between(text.start(), last.end());
      }
    }
    return head;
  }

  private LetterAlignment alignment(String acronym, List<LetterWord> words) {
    return new LetterAlignment(acronym, words, text);
  }

  /** Where a long form that the text begins with ends at the latest. */
  private int stop() {
    int token = 0;
    while (token < near.tokens().size() && !isStop(token) && Separator.at(near, token) == null) {
      token++;
    }
    int line = near.written().indexOf('\n');
    return line < 0 ? offset(token) : Math.min(offset(token), near.start() + line);
  }

  /** Where a long form that the text ends with begins at the earliest. */
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

  /** Whether long forms end at a token: not at a point within a word or at the end. */
  private boolean isStop(int token) {
    return near.isOneOf(STOPS, token) || (near.isOneOf(".", token) && near.isParted(token + 1));
  }
}
