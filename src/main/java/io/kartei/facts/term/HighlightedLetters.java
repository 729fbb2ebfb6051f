package io.kartei.facts.term;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.LineText;
import io.kartei.language.Acronym;
import io.kartei.language.Brackets;
import io.kartei.language.Category;
import io.kartei.language.Separator;
import io.kartei.language.Text;
import io.kartei.language.Text.Match;
import io.kartei.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words with some letters highlighted that together form an acronym.
 *
 * @param letters the highlighted letters
 * @param expansion the words from the first to the last with a highlighted letter
 * @param said the same with a bracket after them that limits them: {@code (but not ...)}
 * @param named the acronym in brackets before or after them, or null
 * @param runs number of highlights
 * @param whole whether the line contains nothing else but a remark in brackets
 */
record HighlightedLetters(
    String letters, Text expansion, Text said, @Nullable String named, int runs, boolean whole) {
  /** Maximum length, in characters, of a line that can consist of an acronym's words. */
  private static final int MAX_SHORT_LINE = 300;

  private static final int MAX_RUN = 4;
  private static final int MAX_LETTERS = 12;
  private static final int MAX_NAME_LENGTH = 10;
  private static final int MAX_PARTING = 50;
  private static final int MAX_TIED_LENGTH = 3;

  /** Characters that may join two words of an expansion. */
  private static final String GLUE = "-‐‑/&,+";

  private static final String QUOTES = "„“”\"'(";
  private static final String APOSTROPHES = "'’";

  /**
   * A word of the line and its highlighted letters.
   *
   * @param first the index of its first token
   * @param next the index of the token after it
   * @param whole whether it is highlighted completely
   * @param tied whether a hyphen makes it part of a longer word
   * @param small whether an acronym may omit it
   */
  private record Word(
      int first,
      int next,
      Match place,
      String letters,
      int runs,
      boolean whole,
      boolean tied,
      boolean small) {

    int length() {
      return place.end() - place.start();
    }

    /** Returns whether it is a letter of its own, which is a sign rather than a word's first. */
    boolean isLetter() {
      return whole && length() == 1;
    }

    /** Returns whether a part of it is highlighted, or it is an acronym itself, such as IP. */
    boolean takesPart() {
      return !letters.isEmpty() && (!whole || tied || length() <= MAX_TIED_LENGTH);
    }
  }

  /** Returns the acronyms that a line spells out, in order. */
  static List<HighlightedLetters> of(LineText line, FactScope scope) {
    return !hasLetters(line.highlighted())
        ? List.of()
        : new Finder(scope.words(line.text()), line.highlighted()).find();
  }

  /** Returns whether a highlight is short enough to be one of individual letters. */
  private static boolean hasLetters(BitSet highlighted) {
    int end = 0;
    for (int at = highlighted.nextSetBit(0); at >= 0; at = highlighted.nextSetBit(end)) {
      end = highlighted.nextClearBit(at);
      if (end - at <= MAX_RUN) {
        return true;
      }
    }
    return false;
  }

  /** Finds the acronyms in a line. */
  private static final class Finder {
    private final Text line;
    private final BitSet highlighted;
    private final List<HighlightedLetters> found = new ArrayList<>();

    /** Words that may together be an expansion. */
    private List<Word> group = new ArrayList<>();

    Finder(Text line, BitSet highlighted) {
      this.line = line;
      this.highlighted = highlighted;
    }

    List<HighlightedLetters> find() {
      for (Match run : line.runs()) {
        Word word = word(run);
        if (!group.isEmpty() && isAside(word)) {
          continue;
        }
        boolean continues = !group.isEmpty() && continues(word);
        if (!continues) {
          end();
        }
        if (word.takesPart() || continues) {
          group.add(word);
        }
      }
      end();
      return found;
    }

    private Word word(Match run) {
      StringBuilder letters = new StringBuilder();
      int runs = 0;
      int longest = 0;
      for (int at = highlighted.nextSetBit(run.start()); at >= 0 && at < run.end(); ) {
        int end = Math.min(run.end(), highlighted.nextClearBit(at));
        letters.append(line.string(), at, end);
        runs++;
        longest = Math.max(longest, end - at);
        at = highlighted.nextSetBit(end);
      }
      boolean stressed =
          longest > MAX_RUN
              || highlighted.get(run.end())
              || (run.start() > 0 && highlighted.get(run.start() - 1));
      int first = line.indexAt(run.start());
      int next = line.indexAt(run.end());
      return new Word(
          first,
          next,
          run,
          stressed ? "" : letters.toString(),
          stressed ? 0 : runs,
          letters.length() == run.end() - run.start(),
          isJoint(run.start() - 1) || isJoint(run.end()),
          line.knows(line.string().substring(run.start(), run.end()), Category.SMALL_WORD));
    }

    /** Returns whether a hyphen, or an apostrophe between letters, joins words at an offset. */
    private boolean isJoint(int offset) {
      String string = line.string();
      if (offset < 0 || offset >= string.length()) {
        return false;
      }
      boolean apostrophe =
          APOSTROPHES.indexOf(string.charAt(offset)) >= 0
              && offset > 0
              && offset + 1 < string.length()
              && Character.isLetter(string.charAt(offset - 1))
              && Character.isLetter(string.charAt(offset + 1));
      return apostrophe || string.charAt(offset) == '-';
    }

    private Word last() {
      return group.get(group.size() - 1);
    }

    /**
     * Returns whether a word continues an expansion: with a letter, as a small word, or after a
     * hyphen.
     */
    private boolean continues(Word word) {
      int distance = word.place().start() - last().place().end();
      if (distance == 1 && isJoint(last().place().end())) {
        return !word.whole() || word.takesPart();
      }
      return distance <= MAX_PARTING
          && isGlue(line.view(last().next(), word.first()))
          && (word.takesPart() || word.small());
    }

    /** Returns whether two words are separated by nothing but joining characters or a bracket. */
    private static boolean isGlue(Text between) {
      int size = between.tokens().size();
      boolean glued = size > 1 && between.isOneOf(GLUE, size - 1);
      return size == 0
          || isBracket(glued ? between.view(0, size - 1) : between)
          || (between.isOneOf(GLUE, 0) && between.skip("+,", 1) == size);
    }

    private static boolean isBracket(Text text) {
      Brackets end = Brackets.end(text);
      return end != null && end.open() == 0;
    }

    /**
     * Returns whether a word is an alternative, in brackets, to the one before: {@code Uniform
     * (Universal) ...}.
     */
    private boolean isAside(Word word) {
      Text between = line.view(last().next(), word.first());
      return word.letters().isEmpty()
          && word.place().start() - last().place().end() < MAX_PARTING
          && between.isOneOf("(", 0)
          && between.tokens().stream().skip(1).noneMatch(t -> "()".contains(t.folded()));
    }

    /** Ends a group of words and keeps it if its letters form an acronym. */
    private void end() {
      while (!group.isEmpty() && last().letters().isEmpty() && !isTiedToTheOneBefore()) {
        group.remove(group.size() - 1);
      }
      String letters = group.stream().map(Word::letters).collect(Collectors.joining());
      int runs = group.stream().mapToInt(Word::runs).sum();
      long whole = group.stream().filter(w -> w.whole() && w.length() > 1).count();
      boolean suffix = runs == 1 && group.get(0).tied();
      boolean stress = runs >= 2 && letters.length() > 2 * runs - 1;
      boolean digits = letters.chars().noneMatch(Character::isLetter);
      boolean begins = group.stream().anyMatch(w -> !w.letters().isEmpty() && !w.isLetter());
      if (letters.length() <= MAX_LETTERS
          && runs > 0
          && !stress
          && !digits
          && begins
          && (whole * 2 <= runs || suffix)) {
        keep(letters, runs);
      }
      group = new ArrayList<>();
    }

    private boolean isTiedToTheOneBefore() {
      int before = group.size() - 2;
      int end = before < 0 ? -1 : group.get(before).place().end();
      return end >= 0 && last().place().start() == end + 1 && isJoint(end);
    }

    private void keep(String letters, int runs) {
      int first = group.get(0).first();
      int next = withLastWord(first, last().next());
      found.add(
          new HighlightedLetters(
              letters,
              line.view(first, next),
              line.view(first, withLimit(next)),
              named(first, next, letters),
              runs,
              isWhole(first, next)));
    }

    /** Returns the end of a bracket after the words that limits what they say, else theirs. */
    private int withLimit(int next) {
      Brackets brackets = Brackets.from(line, next);
      return brackets != null && brackets.content(line).opensWith(Category.CONJUNCTION)
          ? brackets.close() + 1
          : next;
    }

    private boolean isWhole(int first, int next) {
      int rest = line.skip("“”\"').:;", next);
      return line.string().length() <= MAX_SHORT_LINE
          && Separator.behindLead(line, QUOTES) >= first
          && (rest == line.tokens().size() || line.isOneOf("(", rest));
    }

    /**
     * Returns the end of the words, including a second word in the last of several parts: {@code
     * Availability + Partition Tolerance}.
     */
    private int withLastWord(int first, int next) {
      boolean last =
          next + 1 == line.tokens().size()
              && line.isParted(next)
              && Character.isUpperCase(line.string().charAt(line.tokens().get(next).start()));
      boolean several = false;
      for (int i = first + 1; i < next - 1; i++) {
        several |= line.isOneOf("+,", i);
      }
      return last && several && line.string().length() <= MAX_SHORT_LINE ? next + 1 : next;
    }

    /** Returns the text in brackets next to the words if it consists of the same letters. */
    private @Nullable String named(int first, int next, String letters) {
      int open = line.skip("“”\"*:", next);
      String behind = line.isOneOf("(", open) ? name(line.chunk(open + 1), letters) : null;
      boolean before = behind == null && line.isOneOf("(=:–—-", first - 1);
      return before ? name(line.view(0, first - 1).chunk(first - 2), letters) : behind;
    }

    private static @Nullable String name(Text chunk, String letters) {
      String name = chunk.trim("()“”\"*:.,;=-–—").written();
      boolean same =
          name.length() >= 2
              && name.length() <= MAX_NAME_LENGTH
              && Acronym.plain(name).equalsIgnoreCase(letters);
      return same ? name : null;
    }
  }

  /** Returns the words, with at most one blank and one joining character between them. */
  String words() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < said.tokens().size(); i++) {
      Token token = said.tokens().get(i);
      boolean again = said.isOneOf("+,", i) && said.isOneOf("+,", i - 1);
      words.append(i == 0 || token.glued() || again ? "" : " ");
      words.append(again ? "" : said.string().substring(token.start(), token.end()));
    }
    return words.toString();
  }

  /** Returns the letters as an acronym. */
  String capitals() {
    return letters.toUpperCase(Locale.ROOT);
  }
}
