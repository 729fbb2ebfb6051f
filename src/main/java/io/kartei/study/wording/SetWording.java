package io.kartei.study.wording;

import io.kartei.facts.text.LineText;
import io.kartei.facts.text.Lines;
import io.kartei.language.Category;
import io.kartei.language.Sentences;
import io.kartei.language.Text;
import io.kartei.language.Token;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.study.draft.CardScope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognizes headings, lines and sentences that announce a set of things. */
public final class SetWording {

  private static final int MAX_WORDS_OF_LEAD = 22;
  private static final int MAX_WORDS_OF_NAME = 8;
  private static final int MAX_LENGTH_OF_BARE_LEAD = 60;
  private static final int MAX_REST_OF_BARE_LEAD = 41;

  /** Maximum number of words between a number and the noun it counts. */
  private static final int MAX_WORDS_BETWEEN = 3;

  /** Of a set that has more members than a note names, so many are asked for. */
  public static final int SOME = 3;

  /** More members than these are recited rather than known, unless the note says how many. */
  public static final int MAX_UNCOUNTED = 7;

  private SetWording() {}

  /**
   * Returns whether a heading or line announces a set; if it gives a number, that must be the
   * number of things.
   *
   * @param whole whether there is only the list below it
   */
  public static boolean announces(String heading, int count, boolean whole, CardScope scope) {
    String clean = withoutAside(Lines.withoutColon(Headings.clean(heading, scope)));
    Text text = scope.text(clean);
    Integer counted = countAtStart(text);
    if (text.has(Category.SET_OF_PAGE) || (counted != null && counted != count)) {
      return false;
    }
    int words = Words.count(clean);
    boolean named = words > 1 || text.is(Category.BARE_SET_NOUN);
    return counted != null ? words > 1 : text.is(Category.SET_HEADING) && named && whole;
  }

  /** Returns a heading without what is in brackets at its end. */
  public static String withoutAside(String heading) {
    int aside = heading.endsWith(")") ? heading.lastIndexOf('(') : -1;
    String before = aside < 0 ? "" : heading.substring(0, aside).strip();
    return before.isEmpty() ? heading : before;
  }

  /** Returns whether a heading or line counts its things, and these are not so many. */
  public static boolean isMiscounted(String heading, int count, CardScope scope) {
    Integer counted = counted(heading, scope);
    return counted != null && counted != count;
  }

  /** Returns whether a heading or line counts its things. */
  public static boolean isCounted(String heading, CardScope scope) {
    return counted(heading, scope) != null;
  }

  /**
   * Returns whether a heading or line names a set that readers can know completely: it says how
   * many members it has, or the set is complete by its nature and small.
   */
  public static boolean isKnown(String heading, int count, CardScope scope) {
    Text text = scope.text(heading);
    return isCounted(heading, scope)
        || countWithin(text) != null
        || (text.has(Category.CLOSED_SET)
            && !isArbitrary(heading, scope)
            && count <= MAX_UNCOUNTED);
  }

  /**
   * Returns whether a heading or line names a set that may well have more members than follow:
   * criteria, tools, the most important ones. If it counts them, it means these.
   */
  public static boolean isArbitrary(String heading, CardScope scope) {
    String aside = heading.substring(withoutAside(heading).length());
    return !isCounted(heading, scope)
        && (scope.text(heading).has(Category.ARBITRARY_SET)
            || scope.text(aside).has(Category.OPEN_SET));
  }

  private static @Nullable Integer counted(String heading, CardScope scope) {
    return countAtStart(scope.text(Lines.withoutColon(Headings.clean(heading, scope))));
  }

  /** Returns whether a line serves as a heading: bold text, or a name with a colon. */
  public static boolean isLine(List<Inline> content, CardScope scope) {
    String text = PlainText.of(content);
    boolean bold =
        content.stream()
            .allMatch(
                i ->
                    i instanceof Inline.Strong
                        || (i instanceof Inline.Text t && Lines.withoutColon(t.text()).isEmpty()));
    return Words.count(text) <= MAX_WORDS_OF_NAME
        && (bold || text.endsWith(":"))
        && !isBareLead(content, scope);
  }

  /**
   * Returns whether a line is a bare name such as {@code Nachteile:}, which relates to the text
   * above it.
   */
  public static boolean isBareName(Block block, CardScope scope) {
    List<Inline> content = Lines.contentOf(block);
    return content != null
        && !content.isEmpty()
        && isLine(content, scope)
        && Wording.content(scope.text(List.of(block))).isEmpty();
  }

  /** Returns whether a paragraph only says that a list follows. */
  public static boolean isBareLead(List<Inline> content, CardScope scope) {
    String line = PlainText.of(content);
    String name = Lines.withoutColon(line);
    Text text = scope.text(name);
    int opening = text.begins(Category.BARE_LEAD_START);
    boolean bare =
        line.endsWith(":")
            && (name.isEmpty()
                || (opening >= 0 && line.length() - opening <= MAX_REST_OF_BARE_LEAD));
    boolean named =
        (text.is(Category.SET_HEADING) || countAtStart(text) != null)
            && !text.endsWith(Category.ENDS_AS_SENTENCE)
            && !Wording.content(text).isEmpty();
    return line.length() <= MAX_LENGTH_OF_BARE_LEAD && bare && !named;
  }

  /**
   * Returns the sentence that introduces a set, without its colon; null if the paragraph isn't such
   * a sentence or isn't clear by itself.
   */
  public static @Nullable List<Inline> lead(List<Inline> content, int count, CardScope scope) {
    String line = PlainText.of(content);
    Text text = scope.text(line);
    int words = Words.count(line);
    boolean fit =
        line.endsWith(":")
            && Sentences.end(text, 0) == line.length()
            && words <= MAX_WORDS_OF_LEAD
            && words >= 3
            && !text.has(Category.REFERS_BACK)
            && !text.has(Category.OPEN_SET)
            && !lacksSubject(text)
            && text.has(Category.INTRODUCES_SET);
    Integer counted = fit ? countWithin(text) : null;
    if (!fit || (counted != null && counted != count)) {
      return null;
    }
    return counted != null || text.has(Category.SET_NOUN) ? Lines.withoutColon(content) : null;
  }

  /**
   * Returns where a sentence says what it names if only a verb and the list below it follow: {@code
   * The benefits of RAID 5 are}; -1 if it ends otherwise.
   */
  public static int verbAtEnd(List<Inline> lead, CardScope scope) {
    Text text = scope.text(LineText.of(lead).text());
    Text before = text.before(Category.ENDS_AS_SENTENCE);
    String written = text.written();
    // Folgen is a noun, folgen a verb
    boolean small = Character.isLowerCase(written.codePointAt(written.lastIndexOf(' ') + 1));
    return before == text || before.isEmpty() || !small ? -1 : before.end();
  }

  /** Returns whether a sentence begins with its verb: {@code Includes:}. */
  private static boolean lacksSubject(Text text) {
    Text first = text.view(0, 1);
    return first.is(Category.INTRODUCES_SET) && !first.is(Category.STOP_WORD);
  }

  /**
   * Returns whether a sentence begins with what a thing does, which it doesn't name: {@code Enables
   * pages to have parts}.
   */
  public static boolean tellsWhatItDoes(Text text) {
    Text words = text.fromFirstWord();
    return words.tokens().size() > 2
        && Explanation.tellsWhatItDoes(words)
        && !words.view(0, 1).is(Category.SET_NOUN)
        && !words.view(1, 2).is(Category.STOP_WORD);
  }

  /** Returns whether an item can be a member of a set to learn. */
  public static boolean isMember(Block.Item item) {
    if (item.children().isEmpty()) {
      return false;
    }
    String text = PlainText.ofBlocks(item.children());
    return !text.endsWith("?")
        && !text.isBlank()
        && !text.endsWith(":")
        && !text.startsWith("http");
  }

  /**
   * Returns the number at the start of a text, after an optional article; null if there is none.
   */
  private static @Nullable Integer countAtStart(Text text) {
    int first = text.opensWith(Category.SET_OPENING) ? 1 : 0;
    return text.tokens().size() > first ? count(text, first) : null;
  }

  /** Returns the last number in a text that is followed by a noun; null if there is none. */
  /** Returns whether a sentence says how many things of a kind there are: {@code has two parts}. */
  public static boolean counts(Text sentence) {
    return countWithin(sentence) != null;
  }

  private static @Nullable Integer countWithin(Text text) {
    for (int i = text.tokens().size() - 2; i >= 0; i--) {
      Integer count = count(text, i);
      if (count != null && isFollowedByNoun(text, i + 1)) {
        return count;
      }
    }
    return null;
  }

  private static boolean isFollowedByNoun(Text text, int from) {
    int words = 0;
    for (int i = from; i < text.tokens().size() && words <= MAX_WORDS_BETWEEN; i++) {
      Token token = text.tokens().get(i);
      if (token.kind() == Token.Kind.WORD && token.end() - token.start() >= 3) {
        return true;
      }
      if (token.kind() == Token.Kind.NUMBER
          || !(token.kind() == Token.Kind.WORD || token.folded().equals("-"))) {
        return false;
      }
      words++;
    }
    return false;
  }

  private static @Nullable Integer count(Text text, int token) {
    if (text.at(Category.COUNT, token) == null) {
      return null;
    }
    String value = text.value(Category.COUNT_WORD, token);
    return Integer.valueOf(value == null ? text.tokens().get(token).folded() : value);
  }
}
