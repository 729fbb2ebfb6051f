package io.kartei.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into the terms that it is looked up by. {@code js/search/1-terms.js} does the same;
 * they share their test vectors.
 */
final class Terms {
  private static final String JOINERS = "-_./:+#@&~\\";
  private static final int MAX_CODE = 40;

  /** Maximum length of a number that is joined to the word before it. */
  private static final int MAX_NUMBER = 4;

  private final String text;
  private final List<Term> found = new ArrayList<>();

  private Terms(String text) {
    this.text = text;
  }

  /**
   * A term of a text.
   *
   * @param text folded
   * @param start offset of its first character in the text
   * @param end offset after its last character
   * @param kind what it is
   */
  record Term(String text, int start, int end, Kind kind) {}

  /** What a term is made of. */
  enum Kind {
    /** Letters. */
    WORD,
    /** Digits. */
    NUMBER,
    /** Letters and digits without anything between them: {@code IPv6}. */
    MIXED,
    /** The letters that a mixed term begins with: {@code RAID} of {@code RAID5}. */
    STEM,
    /** A word and what follows it as one: {@code RAID 5}, {@code E-Mail}, {@code W23 1b}. */
    JOINED,
    /** With signs: {@code 10.0.0.0/8}, {@code /etc/fstab}, {@code C++}. */
    CODE
  }

  /** Returns the terms of a text, in order. */
  static List<Term> of(String text) {
    Terms terms = new Terms(text);
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && terms.isPart(end)) {
        end++;
      }
      if (end > at) {
        terms.chunk(at, end);
      }
      at = Math.max(end, at + 1);
    }
    return terms.found;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Returns whether a character is a letter, as browsers without Unicode's tables can tell, or a
   * soft hyphen, which is within words.
   */
  private static boolean isLetter(char c) {
    if (c < 0xc0) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == Folding.SOFT_HYPHEN;
    }
    return c != 0xd7
        && c != 0xf7
        && (c < 0x2000 || c > 0x2bff)
        && (c < 0x3000 || c > 0x303f)
        && (c < 0xd800 || c > 0xf8ff)
        && (c < 0xfe00 || c > 0xfe0f)
        && c < 0xff00;
  }

  private boolean isRun(int at) {
    char c = text.charAt(at);
    return isLetter(c) || isDigit(c);
  }

  private boolean isPart(int at) {
    return isRun(at) || JOINERS.indexOf(text.charAt(at)) >= 0;
  }

  private void chunk(int from, int to) {
    int start = from;
    while (start < to && !isRun(start)) {
      start++;
    }
    int end = to;
    while (end > start && !isRun(end - 1)) {
      end--;
    }
    if (start == end) {
      return;
    }
    int runs = 0;
    int firstEnd = end;
    int lastStart = start;
    boolean signs = false;
    for (int at = start; at < end; at++) {
      int stop = at;
      while (stop < end && isRun(stop)) {
        stop++;
      }
      if (stop > at) {
        run(at, stop);
        firstEnd = runs == 0 ? stop : firstEnd;
        lastStart = at;
        runs++;
        at = stop;
      }
      signs |= at < end && text.charAt(at) != '-';
    }
    if (signs || isMarked(from, to, start, end)) {
      code(from, to, start, end);
    } else if (runs == 2
        && end - start <= MAX_CODE
        && lastStart == firstEnd + 1
        && !isDigit(text.charAt(lastStart))) {
      add(
          Folding.fold(text.substring(start, firstEnd) + text.substring(lastStart, end)),
          start,
          end,
          Kind.JOINED);
    }
  }

  /**
   * Returns whether a sign around it makes a word code: {@code /tmp}, {@code ~root}, {@code C#}.
   */
  private boolean isMarked(int from, int to, int start, int end) {
    return (start > from && "/.~\\".indexOf(text.charAt(start - 1)) >= 0)
        || (end < to && "+#".indexOf(text.charAt(end)) >= 0);
  }

  private void code(int from, int to, int first, int last) {
    int start = first;
    while (start > from && "/.~\\:".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    int end = last;
    while (end < to && "+#".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end - start <= MAX_CODE) {
      add(Folding.plain(text.substring(start, end)), start, end, Kind.CODE);
    }
  }

  private void run(int start, int end) {
    int firstDigit = start;
    while (firstDigit < end && !isDigit(text.charAt(firstDigit))) {
      firstDigit++;
    }
    if (firstDigit == end) {
      add(Folding.fold(text.substring(start, end)), start, end, Kind.WORD);
      return;
    }
    String run = Folding.plain(text.substring(start, end));
    if (firstDigit == start && end - start <= MAX_NUMBER && isBehindWord(start)) {
      Term word = found.get(found.size() - 1);
      add(word.text() + run, word.start(), end, Kind.JOINED);
    }
    boolean number = true;
    for (int i = start; i < end; i++) {
      number &= isDigit(text.charAt(i));
    }
    add(run, start, end, number ? Kind.NUMBER : Kind.MIXED);
    if (firstDigit - start > 1) {
      add(Folding.fold(text.substring(start, firstDigit)), start, firstDigit, Kind.STEM);
    }
  }

  /**
   * Returns whether only a blank or a hyphen separates an offset from a word or the date of an
   * exam.
   */
  private boolean isBehindWord(int start) {
    if (found.isEmpty()) {
      return false;
    }
    Term last = found.get(found.size() - 1);
    boolean named = last.kind() == Kind.WORD && last.end() - last.start() > 1;
    return (named || isDate(last))
        && start - last.end() == 1
        && " \u00a0-".indexOf(text.charAt(last.end())) >= 0;
  }

  /** Returns whether a term is like the date of an exam: {@code W23}. */
  private static boolean isDate(Term term) {
    String text = term.text();
    return term.kind() == Kind.MIXED
        && text.length() == 3
        && !isDigit(text.charAt(0))
        && isDigit(text.charAt(1));
  }

  private void add(String term, int start, int end, Kind kind) {
    if (!term.isEmpty()) {
      found.add(new Term(term, start, end, kind));
    }
  }
}
