package io.kartei.language;

import io.kartei.language.Text.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private static final int MAX_WORDS = 12;

  private static final int MAX_SHORT_LENGTH = 14;
  private static final int MIN_LETTERS = 2;
  private static final int MAX_LETTERS = 10;
  private static final int MAX_WORD_LENGTH = 60;
  private static final int MAX_REST = 5;
  private static final int MAX_COUNT = 4;

  private static final int MAX_DOUBTS = 2;

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
    for (Match run : near.runs()) {
      if (Brackets.around(near, near.indexAt(run.start())) == null) {
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
        && new Alignment(acronym, parts).cost(0) < LetterWord.IMPOSSIBLE;
  }

  /** Whether an acronym can be read off the beginnings of the words, or of the first of them. */
  public boolean isPlain(String acronym) {
    return IntStream.rangeClosed(1, parts.size())
        .anyMatch(end -> new Alignment(acronym, parts.subList(0, end)).isPlain());
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
    Alignment alignment = new Alignment(acronym, parts);
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
      int cost =
          ends ? new Alignment(acronym, parts.subList(0, i + 1)).cost(0) : LetterWord.IMPOSSIBLE;
      boolean small = last.end() < stop && text.knows(last.lower(), Category.SMALL_WORD);
      int rank = cost == LetterWord.IMPOSSIBLE ? cost : Math.min(cost, 1) + (small ? 2 : 0);
      if (rank < least) {
        least = rank;
        head = text.between(text.start(), last.end());
      }
    }
    return head;
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

  /** An acronym's letters beside words. */
  private final class Alignment {
    private final String acronym;
    private final String letters;
    private final List<LetterWord> parts;
    private final Map<Integer, Integer> costs = new HashMap<>();

    Alignment(String acronym, List<LetterWord> parts) {
      this.acronym = acronym;
      this.letters = Acronym.letters(acronym);
      this.parts = parts;
    }

    /** Whether the letters are those with which words and their parts begin. */
    boolean isPlain() {
      return letters.length() <= MAX_LETTERS && !letters.isEmpty() && cost(0, 0, 0) == 0;
    }

    /** The least cost at which the letters stand for the words from one on to the last. */
    int cost(int first) {
      if (letters.length() < MIN_LETTERS
          || letters.length() > MAX_LETTERS
          || acronym.length() > MAX_SHORT_LENGTH
          || parts.size() - first > MAX_WORDS
          || opened(parts.get(first), letters.charAt(0)) == 0) {
        return LetterWord.IMPOSSIBLE;
      }
      int cost = cost(first, 0, 0);
      int doubts = cost / LetterWord.COST_OF_DOUBT;
      boolean possible =
          doubts <= MAX_DOUBTS
              && letters.length() - doubts >= 2
              && 2 * doubts < letters.length()
              && !isSomethingElse(parts.subList(first, parts.size()));
      return possible ? cost : LetterWord.IMPOSSIBLE;
    }

    /**
     * The same for the letters from one on.
     *
     * @param at from where on the first of the words may give letters; 0 before its own
     */
    private int cost(int word, int at, int letter) {
      if (at == 0 && letter == letters.length()) {
        return mayBeLeft(word) ? 0 : LetterWord.IMPOSSIBLE;
      }
      if (word == parts.size()) {
        return LetterWord.IMPOSSIBLE;
      }
      int state = (word * (MAX_WORD_LENGTH + 4) + at) * (MAX_LETTERS + 6) + letter;
      Integer known = costs.get(state);
      if (known == null) {
        known = at == 0 ? beginning(word, letter) : within(word, at, letter);
        costs.put(state, known);
      }
      return known;
    }

    private int beginning(int word, int letter) {
      LetterWord part = parts.get(word);
      int opened = opened(part, letters.charAt(letter));
      int counted = counted(word, letter);
      int cost = opened > 0 ? cost(word, opened, letter + 1) : LetterWord.IMPOSSIBLE;
      cost += opened > 1 ? LetterWord.COST_OF_PART : 0;
      if (counted > 0) {
        cost = Math.min(cost, cost(word + counted, 0, letter + 1));
      }
      return part.joined() || text.knows(part.lower(), Category.SMALL_WORD)
          ? Math.min(cost, cost(word + 1, 0, letter))
          : cost;
    }

    private int within(int word, int from, int letter) {
      LetterWord part = parts.get(word);
      int least = cost(word + 1, 0, letter);
      boolean more = letter < letters.length() && part.lower().length() <= MAX_WORD_LENGTH;
      for (int at = from; more && at < part.lower().length(); at++) {
        if (part.lower().charAt(at) == letters.charAt(letter)) {
          int cost = part.cost(at, at == from);
          least =
              cost == LetterWord.IMPOSSIBLE
                  ? least
                  : Math.min(least, cost + cost(word, at + 1, letter + 1));
        }
      }
      return Math.min(least, LetterWord.IMPOSSIBLE);
    }

    /** How many characters of a word its letter takes up; 0 when it is not the word's letter. */
    private int opened(LetterWord part, char letter) {
      if (part.lower().charAt(0) == letter) {
        return 1;
      }
      if (letter == 'x' && part.lower().startsWith("ex")) {
        return 2;
      }
      return String.valueOf(letter).equals(text.value(Category.DIGIT_WORD, part.lower()))
          ? part.lower().length()
          : 0;
    }

    /** For how many words more the letter before a digit stands: {@code EC2}, {@code W3C}. */
    private int counted(int word, int letter) {
      int count = Character.digit(letters.charAt(letter), MAX_LETTERS);
      boolean possible =
          letter > 0 && count >= 2 && count <= MAX_COUNT && word + count - 1 <= parts.size();
      for (int i = word; possible && i < word + count - 1; i++) {
        possible = parts.get(i).lower().charAt(0) == letters.charAt(letter - 1);
      }
      return possible ? count - 1 : 0;
    }

    /** Whether words may be left over: the tied rest of the last one, {@code of the ...}. */
    private boolean mayBeLeft(int word) {
      int at = word;
      while (at < parts.size() && parts.get(at).joined()) {
        at++;
      }
      return at == parts.size()
          || (letters.length() > 2
              && parts.size() - at <= MAX_REST
              && text.knows(parts.get(at).lower(), Category.OF_WORD)
              && at < parts.size() - 1);
    }

    /**
     * Nothing is written out where the words hold the acronym itself ({@code CVE-2016-1699}), by
     * something counted ({@code Version 2 (V2)}), by another acronym, by a formula.
     */
    private boolean isSomethingElse(List<LetterWord> words) {
      String all = String.join("", words.stream().map(LetterWord::lower).toList());
      String last = words.get(words.size() - 1).lower();
      boolean repeats =
          all.equals(letters)
              || words.get(0).lower().startsWith(letters)
              || words.stream().anyMatch(p -> p.lower().equals(letters));
      boolean counts =
          words.size() >= 2
              && words.size() <= letters.length()
              && last.chars().allMatch(Character::isDigit)
              && letters.substring(1).equals(last);
      boolean shortened =
          words.size() == 1
              && (Acronym.isCapitals(words.get(0).text()) || ChemicalFormula.is(acronym, text));
      return repeats || counts || shortened;
    }
  }
}
