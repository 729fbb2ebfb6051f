package io.kartei.facts.term;

import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.LineText;
import io.kartei.language.Category;
import io.kartei.language.Sentences;
import io.kartei.language.Text;
import io.kartei.language.Text.Match;
import io.kartei.language.Token;
import io.kartei.model.Inline;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that says what something is: {@code Ein Proxy ist ein ...}, {@code Unter Latenz
 * versteht man ...}, {@code A subnet is a ...}.
 *
 * @param subject what is defined, as the sentence has it
 * @param explicit whether the sentence is a definition by its very form
 * @param bold whether the author highlights the subject
 * @param at where the subject begins in the line
 * @param length how long it is there
 * @param start where the sentence begins in the line
 * @param end where it ends
 */
record DefinitionSentence(
    String subject, boolean explicit, boolean bold, int at, int length, int start, int end) {
  private static final int LONGEST = 600;

  /** A letter that nobody writes, in the place of a formula. */
  private static final char FORMULA = '\u2135';

  private static final int MIN_LENGTH = 15;
  private static final int MIN_NAME_LENGTH = 2;
  private static final int MAX_NAME_LENGTH = 60;
  private static final int MAX_NAME_WORDS = 6;

  /** Between the name and its verb: a long form in brackets, or a remark between commas. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?U)(?:(?<!\\s)\\s*+\\([^()]{1,80}\\))?(?:,[^,.]{1,60},)?(?<![\\s\\p{Cf}])[\\s\\p{Cf}]*+$");

  /** Something to fill in, or left out. */
  private static final Pattern GAP = Pattern.compile("\\.{3}|…$|_{3}|(?:\\. ){3}");

  /** The sentence that a line begins with from some place on, if it defines something. */
  static @Nullable DefinitionSentence at(LineText line, int start) {
    String text = line.text();
    int from = start;
    while (from < text.length() && " \n„“\"".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    String near = readable(line, from, Math.min(text.length(), from + LONGEST));
    int length = Sentences.end(near, 0);
    String sentence = near.substring(0, length).strip();
    if (sentence.endsWith("?")
        || sentence.length() < MIN_LENGTH
        || GAP.matcher(sentence).find()
        || isOpen(sentence)) {
      return null;
    }
    Text words = Text.of(sentence);
    String said = said(words);
    String name = said != null ? said : defined(words);
    if (name == null) {
      return null;
    }
    int at = from + near.indexOf(name);
    boolean verbatim = line.verbatim().nextClearBit(at) >= at + name.length();
    if (!isName(name, words, verbatim)) {
      return null;
    }
    String written = text.substring(at, at + name.length());
    String subject = verbatim ? written : written.replaceAll("[„“”\"'*_]", "").strip();
    return new DefinitionSentence(
        subject,
        said != null,
        isBold(line, at, name.length()),
        at,
        name.length(),
        from,
        from + length);
  }

  /** Whether what goes on below is no sentence of its own. */
  private static boolean isOpen(String sentence) {
    return sentence.endsWith(":") || sentence.endsWith(",") || sentence.endsWith(" then");
  }

  /** Part of a line; formulas are words in it. */
  private static String readable(LineText line, int from, int to) {
    StringBuilder text = new StringBuilder(line.text().substring(from, to));
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == LineText.OPAQUE && line.verbatim().get(from + i)) {
        text.setCharAt(i, FORMULA);
      }
    }
    return text.toString();
  }

  private static boolean isName(String name, Text sentence, boolean verbatim) {
    boolean small =
        !verbatim
            && sentence.has(Category.GERMAN_DEFINING_VERB)
            && name.equals(name.toLowerCase(Locale.ROOT));
    return name.split("\\s+").length <= MAX_NAME_WORDS
        && !Text.of(name).opensWith(Category.NO_NAME_START)
        && !small;
  }

  /** The name in a sentence that says that it defines; null in any other. */
  private static @Nullable String said(Text sentence) {
    int start = sentence.begins(Category.DEFINITION_OPENING);
    return start < 0 ? null : before(Category.DEFINITION_CLOSING, sentence, start);
  }

  /** What a sentence begins with and says to be something; null when it says nothing such. */
  private static @Nullable String defined(Text sentence) {
    int article = sentence.begins(Category.DEFINITION_ARTICLE);
    return before(Category.DEFINING_VERB, sentence, Math.max(0, article));
  }

  /** The name between a place and the first phrase of a category behind it. */
  private static @Nullable String before(Category category, Text sentence, int start) {
    for (int i = 1; i < sentence.tokens().size(); i++) {
      Token first = sentence.tokens().get(i);
      Match verb = first.start() <= start || first.glued() ? null : sentence.at(category, i);
      boolean whole = category == Category.DEFINITION_CLOSING;
      if (verb != null && (whole || goesOn(sentence, verb.end()))) {
        return name(sentence.string().substring(start, verb.start()));
      }
    }
    return null;
  }

  /** Whether something is said behind the verb that defines. */
  private static boolean goesOn(Text sentence, int from) {
    boolean parted = from < sentence.string().length() && isBlank(sentence.string().charAt(from));
    List<Token> behind = sentence.tokens().stream().filter(t -> t.start() >= from).toList();
    return parted
        && !behind.isEmpty()
        && sentence.at(Category.NOT_DEFINING, sentence.tokens().indexOf(behind.get(0))) == null;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static @Nullable String name(String text) {
    String name = ASIDE.matcher(text).replaceFirst("").strip();
    boolean clean =
        (name.length() >= MIN_NAME_LENGTH || name.indexOf(FORMULA) == 0)
            && name.length() <= MAX_NAME_LENGTH
            && name.chars().noneMatch(c -> ":;?!()\n".indexOf(c) >= 0)
            && name.charAt(0) != '.';
    return clean ? name : null;
  }

  private static boolean isBold(LineText line, int at, int length) {
    int set = line.highlighted().get(at, at + length).cardinality();
    return set * 10 >= length * 8;
  }

  /** The subject as its author formatted it. */
  List<Inline> name(List<Inline> line) {
    return InlineCut.of(line, at, at + length);
  }

  /** The sentence as its author formatted it. */
  List<Inline> content(List<Inline> line) {
    return InlineCut.of(line, start, end);
  }

  /** Whether the subject is one of these names, perhaps in the plural or with an ending of case. */
  @Nullable String isOneOf(List<String> names) {
    String mine = subject.toLowerCase(Locale.ROOT);
    for (String name : names) {
      String other = name.toLowerCase(Locale.ROOT);
      boolean same = mine.equals(other);
      String shorter = mine.length() < other.length() ? mine : other;
      String longer = mine.length() < other.length() ? other : mine;
      boolean ending =
          shorter.length() >= 4
              && longer.startsWith(shorter)
              && ENDING.matcher(longer.substring(shorter.length())).matches();
      if (same || ending) {
        return name;
      }
    }
    return null;
  }

  private static final Pattern ENDING = Pattern.compile("e|n|en|er|s|es");
}
