package io.kartei.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as tokens, which can be searched for phrases of a category. Each token is looked up once,
 * regardless of how many categories are searched for. Offsets are those of the string. Thread-safe.
 */
public final class Text {
  private static final String APOSTROPHES = "'\u2019";

  /** The most letters that an apostrophe ties to a word: {@code re} of {@code you're}. */
  private static final int MAX_TIED = 2;

  private final PhraseMatcher phrases;

  /** All tokens of the string, of which those from {@code first} on belong to this text. */
  private final Token[] all;

  private final int first;
  private final int size;

  Text(PhraseMatcher phrases) {
    this(phrases, 0, phrases.tokens.length);
  }

  private Text(PhraseMatcher phrases, int first, int size) {
    this.phrases = phrases;
    this.all = phrases.tokens;
    this.first = first;
    this.size = size;
  }

  /** A range of the text. */
  public record Match(int start, int end) {}

  /** Returns the phrases.string. */
  public String string() {
    return phrases.string;
  }

  /** Returns whether the string is empty. */
  public boolean isEmpty() {
    return phrases.string.isEmpty();
  }

  /** Returns its tokens, in order. */
  public List<Token> tokens() {
    return first == 0 && size == all.length
        ? phrases.list
        : phrases.list.subList(first, first + size);
  }

  private Token tokenAt(int index) {
    return all[first + index];
  }

  /** Returns the text from its first word to its last. */
  public Text words() {
    int first = 0;
    int last = size;
    while (first < last && tokenAt(first).kind() != Token.Kind.WORD) {
      first++;
    }
    while (last > first && tokenAt(last - 1).kind() != Token.Kind.WORD) {
      last--;
    }
    return view(first, last);
  }

  /** Returns the tokens that begin at or after an offset. */
  public Text from(int offset) {
    return view(indexAt(offset), size);
  }

  /** Returns the tokens that end at or before an offset. */
  public Text until(int offset) {
    int last = indexAt(offset);
    return view(0, last > 0 && tokenAt(last - 1).end() > offset ? last - 1 : last);
  }

  /** Returns the text without the signs it begins with. */
  public Text fromFirstWord() {
    int first = 0;
    while (first < size && tokenAt(first).kind() == Token.Kind.SIGN) {
      first++;
    }
    return first == 0 ? this : view(first, size);
  }

  /** Returns the tokens in a range; offsets stay those of the whole phrases.string. */
  public Text view(int from, int until) {
    return from == 0 && until == size ? this : new Text(phrases, first + from, until - from);
  }

  /** Returns the tokens that are completely between two offsets. */
  public Text between(int from, int to) {
    return until(Math.max(from, to)).from(from);
  }

  /** Returns the token and its neighbours that no blank separates from it. */
  public Text chunk(int token) {
    int from = token;
    while (from > 0 && isGlued(from)) {
      from--;
    }
    int until = token + 1;
    while (isGlued(until)) {
      until++;
    }
    return token < 0 || token >= size ? view(0, 0) : view(from, until);
  }

  /**
   * Returns the text after the phrase of a category that it begins with, if a blank separates them.
   */
  public Text behind(Category category) {
    int end = begins(category);
    int next = end < 0 ? size : indexAt(end);
    return next < size && !tokenAt(next).glued() ? view(next, size) : this;
  }

  /** Returns the text without any of these signs at its ends. */
  public Text trim(String signs) {
    int from = skip(signs, 0);
    int until = size;
    while (until > from && isOneOf(signs, until - 1)) {
      until--;
    }
    return view(from, until);
  }

  /** Returns whether a token is one of these signs. */
  public boolean isOneOf(String signs, int token) {
    return token >= 0
        && token < size
        && tokenAt(token).kind() == Token.Kind.SIGN
        && signs.contains(tokenAt(token).folded());
  }

  /** Returns the index after a run of these signs that begins at a token. */
  public int skip(String signs, int token) {
    int at = token;
    while (isOneOf(signs, at)) {
      at++;
    }
    return at;
  }

  /** Returns whether no blank separates a token from the one before it. */
  public boolean isGlued(int token) {
    return token < size && tokenAt(token).glued();
  }

  /** Returns whether there is a blank before a token. */
  public boolean isParted(int token) {
    return token < size && !tokenAt(token).glued();
  }

  /** Returns the offset after the blanks at an offset. */
  public int behindBlanks(int offset) {
    int end = offset;
    while (end < phrases.string.length() && Character.isWhitespace(phrases.string.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns the index of the first token that begins at or after an offset. */
  public int indexAt(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokenAt(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the number of words, as separated by blanks. */
  public long count() {
    long count = size == 0 ? 0 : 1;
    for (int i = 1; i < size; i++) {
      count += tokenAt(i).glued() ? 0 : 1;
    }
    return count;
  }

  /** Returns the offset of its first token, or of the string's end if it has none. */
  public int start() {
    return size == 0 ? phrases.string.length() : tokenAt(0).start();
  }

  /** Returns the offset after its last token. */
  public int end() {
    return size == 0 ? phrases.string.length() : tokenAt(size - 1).end();
  }

  /** Returns the characters from its first token to its last. */
  public String written() {
    return phrases.string.substring(start(), end());
  }

  /**
   * Returns its words, each with the digits and letters directly attached to it, {@code IPv6}, and
   * with the letters that an apostrophe ties to its end: {@code isn't}.
   */
  public List<Match> runs() {
    List<Match> runs = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int from = i;
      while (isPart(i) && (i == from || tokenAt(i).glued())) {
        i++;
      }
      i += i > from && endsWithApostrophe(i) ? 2 : 0;
      if (i > from) {
        runs.add(new Match(tokenAt(from).start(), tokenAt(i - 1).end()));
        i--;
      }
    }
    return runs;
  }

  /** Whether an apostrophe ties a letter or two to the word before it. */
  private boolean endsWithApostrophe(int sign) {
    return isPart(sign + 1)
        && isOneOf(APOSTROPHES, sign)
        && tokenAt(sign).glued()
        && tokenAt(sign + 1).glued()
        && length(sign - 1) > 1
        && length(sign + 1) <= MAX_TIED;
  }

  private int length(int token) {
    return tokenAt(token).end() - tokenAt(token).start();
  }

  private boolean isPart(int token) {
    return token < size && tokenAt(token).kind() != Token.Kind.SIGN;
  }

  Lexicon lexicon() {
    return phrases.lexicon;
  }

  /** Returns the text without the signs at both ends. */
  public Text withoutSigns() {
    Text text = fromFirstWord();
    int last = text.size;
    while (last > 0 && text.tokenAt(last - 1).kind() == Token.Kind.SIGN) {
      last--;
    }
    return text.view(0, last);
  }

  /** Returns the text without a sign at its end, if it has one. */
  public Text withoutEnd(String sign) {
    int last = size - 1;
    return last >= 0 && tokenAt(last).folded().equals(sign) ? view(0, last) : this;
  }

  /** Returns whether a single word belongs to a category in the text's language, ignoring case. */
  public boolean knows(String word, Category category) {
    return phrases.lexicon.isWord(word, category);
  }

  /** Returns whether the whole text is a phrase of the category. */
  public boolean is(Category category) {
    return size > 0 && PhraseMatcher.is(ends(category, 0), size);
  }

  /**
   * Returns the offset after the longest phrase of the category that the text begins with, or -1.
   */
  public int begins(Category category) {
    return size == 0 ? -1 : end(ends(category, 0), 0);
  }

  /** Returns whether the text begins with a phrase of the category. */
  public boolean opensWith(Category category) {
    return begins(category) >= 0;
  }

  /** Returns whether the text ends with a phrase of the category. */
  public boolean endsWith(Category category) {
    return before(category) != this;
  }

  /**
   * Returns the text before the phrase of a category that it ends with; the whole text if it ends
   * with none.
   */
  public Text before(Category category) {
    for (int i = mayHave(category) ? size - 1 : -1; i >= 0; i--) {
      if (isBorder(i) && PhraseMatcher.is(ends(category, i), size - i)) {
        return view(0, i);
      }
    }
    return this;
  }

  /** Returns whether the text contains a phrase of the category. */
  public boolean has(Category category) {
    return find(category) != null;
  }

  /** Returns the first phrase of the category, as long as possible; null if there isn't one. */
  public @Nullable Match find(Category category) {
    int until = mayHave(category) ? size : 0;
    for (int i = 0; i < until; i++) {
      Match match = at(category, i);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /** Returns the string without the phrases of the category. */
  public String without(Category category) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (Match match : all(category)) {
      rest.append(phrases.string, from, match.start());
      from = match.end();
    }
    return rest.append(phrases.string.substring(from)).toString();
  }

  /** Returns all non-overlapping phrases of the category, each as long as possible. */
  public List<Match> all(Category category) {
    List<Match> matches = new ArrayList<>();
    int behind = 0;
    int until = mayHave(category) ? size : 0;
    for (int i = 0; i < until; i++) {
      Match match = tokenAt(i).start() < behind ? null : at(category, i);
      if (match != null) {
        matches.add(match);
        behind = match.end();
      }
    }
    return matches;
  }

  /**
   * Returns the longest phrase of the category that begins at a token; null if there isn't one, or
   * no such token.
   */
  public @Nullable Match at(Category category, int token) {
    int end = token < size && isBorder(token) ? end(ends(category, token), token) : -1;
    return end < 0 ? null : new Match(tokenAt(token).start(), end);
  }

  /** Returns the lexicon's value for a token as a word of the category, or null. */
  public @Nullable String value(Category category, int token) {
    return value(category, tokenAt(token).folded());
  }

  /** Returns the lexicon's value for any word, ignoring case, or null. */
  public @Nullable String value(Category category, String word) {
    return phrases.lexicon.value(category, word);
  }

  /** Returns the offset after the longest phrase that begins at a token; -1 if there isn't one. */
  private int end(long lengths, int from) {
    long left = lengths;
    int last = PhraseMatcher.longest(left);
    while (last > 0 && !isBorder(from + last)) {
      left &= ~(1L << last);
      last = PhraseMatcher.longest(left);
    }
    return last <= 0 ? -1 : tokenAt(from + last - 1).end();
  }

  private boolean mayHave(Category category) {
    return size > 0 && phrases.mayHave(category);
  }

  private long ends(Category category, int token) {
    return phrases.ends(category, first + token, first + size);
  }

  /**
   * Returns whether a phrase may begin or end before a token, which isn't so within {@code 8bit} or
   * {@code is_new}.
   */
  private boolean isBorder(int token) {
    return token == 0
        || token == size
        || !tokenAt(token).glued()
        || !(tokenAt(token).isOfWords() && tokenAt(token - 1).isOfWords());
  }
}
