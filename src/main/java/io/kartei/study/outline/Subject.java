package io.kartei.study.outline;

import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.LineText;
import io.kartei.language.Category;
import io.kartei.language.Sentences;
import io.kartei.language.Text;
import io.kartei.language.Token;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.study.draft.CardScope;
import io.kartei.study.wording.Headings;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a sentence is about if it begins with that: words that the author highlighted, or the
 * title above it.
 */
final class Subject {
  private static final int MAX_WORDS = 6;

  /** A sentence says something about its subject with at least this many more words. */
  private static final int MIN_WORDS_SAID = 3;

  private Subject() {}

  /**
   * Returns the subject of a paragraph's first sentence, or null if it isn't told.
   *
   * @param heading the heading above it, or null
   */
  static @Nullable List<Inline> of(
      List<Inline> line, Block.@Nullable Heading heading, CardScope scope) {
    LineText words = LineText.of(line);
    Text text = scope.text(words.text());
    int end = Sentences.end(text, 0);
    Text sentence = text.between(0, end);
    if (sentence.tokens().size() < MIN_WORDS_SAID + 1 || !closes(sentence)) {
      return null;
    }
    int article = sentence.begins(Category.ARTICLE_OF_TERM);
    int start = Math.max(0, article);
    while (start < end && !Character.isLetterOrDigit(words.text().charAt(start))) {
      start++;
    }
    int until = highlighted(words.highlighted(), start, end);
    if (until < 0) {
      until = titled(words.text(), start, heading, scope);
    }
    if (until < 0 || !goesOn(sentence, until)) {
      return null;
    }
    List<Inline> name = InlineCut.of(line, start, until);
    return scope.text(PlainText.of(name)).count() <= MAX_WORDS ? name : null;
  }

  /** Returns a paragraph until a sentence that begins with another name in bold type. */
  static List<Inline> until(List<Inline> line, String subject, CardScope scope) {
    LineText words = LineText.of(line);
    Text text = scope.text(words.text());
    int end = Sentences.end(text, 0);
    while (end < words.text().length()) {
      int from = end;
      while (from < words.text().length() && Character.isWhitespace(words.text().charAt(from))) {
        from++;
      }
      int marked = words.highlighted().get(from) ? words.highlighted().nextClearBit(from) : from;
      String name = words.text().substring(from, Math.min(marked, words.text().length()));
      if (!name.isBlank() && !name.contains(subject) && !subject.contains(name)) {
        return InlineCut.of(line, 0, end);
      }
      end = Math.max(end + 1, Sentences.end(text, end));
    }
    return line;
  }

  private static boolean closes(Text sentence) {
    return sentence.isOneOf(".!", sentence.tokens().size() - 1)
        && !sentence.endsWith(Category.GOES_ON_BELOW);
  }

  private static int highlighted(BitSet marked, int start, int end) {
    return marked.get(start) ? Math.min(end, marked.nextClearBit(start)) : -1;
  }

  /** Returns where the title that a text begins with ends in it, or -1. */
  private static int titled(
      String text, int start, Block.@Nullable Heading heading, CardScope scope) {
    String title =
        Headings.clean(
            heading == null ? scope.page().title() : PlainText.of(heading.content()), scope);
    for (String name : List.of(title, scope.page().title())) {
      boolean begins =
          name.length() > 1
              && text.regionMatches(true, start, name, 0, name.length())
              && (start + name.length() == text.length()
                  || !Character.isLetterOrDigit(text.charAt(start + name.length())));
      if (begins) {
        return start + name.length();
      }
    }
    return -1;
  }

  /** Returns whether a verb may follow: a small word that doesn't join names, after an aside. */
  private static boolean goesOn(Text sentence, int from) {
    int next = sentence.indexAt(from);
    if (sentence.isOneOf("(", next)) {
      while (next < sentence.tokens().size() && !sentence.isOneOf(")", next)) {
        next++;
      }
      next++;
    }
    if (next >= sentence.tokens().size()) {
      return false;
    }
    Token token = sentence.tokens().get(next);
    String word = sentence.string().substring(token.start(), token.end());
    return token.kind() == Token.Kind.WORD
        && word.equals(word.toLowerCase(Locale.ROOT))
        && !token.glued()
        && sentence.tokens().size() - next >= MIN_WORDS_SAID
        && sentence.at(Category.CONJUNCTION, next) == null
        && !ranks(sentence, next);
  }

  /** Returns whether a sentence only ranks its subject: {@code is the biggest concern}. */
  private static boolean ranks(Text sentence, int from) {
    Text.Match verb = sentence.at(Category.DEFINING_VERB, from);
    return verb != null && sentence.at(Category.NOT_DEFINING, sentence.indexAt(verb.end())) != null;
  }
}
