package io.kartei.facts.term;

import io.kartei.evidence.Evidence.Kind;
import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.InlineCut;
import io.kartei.language.Brackets;
import io.kartei.language.Category;
import io.kartei.language.Sentences;
import io.kartei.language.Text;
import io.kartei.language.Text.Match;
import io.kartei.language.Token;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that defines something: {@code Ein Proxy ist ein ...}, {@code Unter Latenz versteht
 * man ...}, {@code A subnet is a ...}.
 *
 * @param subject what is defined, as worded in the sentence
 * @param explicit whether the sentence's form alone makes it a definition
 * @param bold whether the author highlighted the subject
 * @param open whether it continues below the line
 * @param name where the subject is in the line
 * @param start where the sentence begins in the line
 * @param end where it ends
 */
record DefinitionSentence(
    String subject, boolean explicit, boolean bold, boolean open, Match name, int start, int end) {
  private static final String MARKS = "„“”\"'*_";

  /**
   * Stands between a name in bold type and what is said about it, as in {@code **Hobel** - ist
   * ein}.
   */
  private static final String DASHES = "-–—";

  private static final int MAX_LENGTH = 600;
  private static final int MIN_LENGTH = 15;
  private static final int MIN_NAME_LENGTH = 2;
  private static final int MAX_NAME_LENGTH = 60;
  private static final int MAX_NAME_WORDS = 6;
  private static final int MIN_STEM = 4;

  /** Returns the sentence that begins at an offset of a line, if it defines something. */
  static @Nullable DefinitionSentence at(TextLine line, int start, FactScope scope) {
    Text words = line.words();
    int begin = words.skip("„“\"", words.indexAt(start));
    int from = words.view(begin, words.tokens().size()).start();
    int end = end(words, from);
    if (end > from + MAX_LENGTH) {
      return null;
    }
    Text sentence = words.between(from, end);
    int opening = sentence.begins(Category.DEFINITION_OPENING);
    Text said = opening < 0 ? null : name(sentence, opening, Category.DEFINITION_CLOSING);
    Text name = said != null ? said : defined(sentence);
    boolean open = Continuation.isOpen(sentence);
    if (name == null || !isSaid(sentence) || (open && end < words.end())) {
      return null;
    }
    boolean verbatim = line.line().verbatim().nextClearBit(name.start()) >= name.end();
    String rejected = rejected(name, sentence, verbatim);
    if (rejected != null) {
      scope.evidence().rejected(Kind.TERM, line.span(), rejected, name.written());
      return null;
    }
    int bold = line.line().highlighted().get(name.start(), name.end()).cardinality();
    return new DefinitionSentence(
        verbatim ? name.written() : withoutMarks(name.written()),
        said != null,
        bold * 10 >= (name.end() - name.start()) * 8,
        open,
        new Match(name.start(), name.end()),
        behindDash(words, name, from),
        end);
  }

  /**
   * Returns where the part of a sentence begins that says something: behind the dash after a name,
   * or else with the sentence.
   */
  private static int behindDash(Text words, Text name, int from) {
    int dash = words.indexAt(name.end());
    return words.isOneOf(DASHES, dash) && dash + 1 < words.tokens().size()
        ? words.tokens().get(dash + 1).start()
        : from;
  }

  /**
   * Returns where a sentence ends. It continues on the next line if that begins with a small
   * letter, or if its last word, such as an article, requires another.
   */
  private static int end(Text words, int from) {
    String text = words.string();
    int end = Sentences.end(words, from);
    while (end > from && text.charAt(end - 1) == '\n') {
      int next = end;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      Text before = words.until(end);
      int last = before.tokens().size() - 1;
      boolean open = last >= 0 && before.view(last, last + 1).is(Category.STOP_WORD);
      if (next == text.length() || !(open || Character.isLowerCase(text.charAt(next)))) {
        return end - 1;
      }
      end = Sentences.end(words, next);
    }
    return end;
  }

  private static String withoutMarks(String name) {
    StringBuilder plain = new StringBuilder();
    name.chars().filter(c -> MARKS.indexOf(c) < 0).forEach(c -> plain.append((char) c));
    return plain.toString().strip();
  }

  /** Returns whether it is a sentence without gaps that isn't a question. */
  private static boolean isSaid(Text sentence) {
    String text = sentence.written();
    boolean gap =
        text.contains("...")
            || text.contains("___")
            || text.contains(". . .")
            || text.endsWith("…");
    return text.length() >= MIN_LENGTH && !gap && text.indexOf('?') < 0;
  }

  /** Returns why the text before the verb isn't a name; null if it is one. */
  private static @Nullable String rejected(Text name, Text sentence, boolean verbatim) {
    String written = name.written();
    boolean tooShort = written.length() < MIN_NAME_LENGTH && !verbatim;
    if (tooShort || written.length() > MAX_NAME_LENGTH || name.count() > MAX_NAME_WORDS) {
      return "why.term.length";
    }
    boolean small =
        !verbatim
            && written.equals(written.toLowerCase(Locale.ROOT))
            && sentence.has(Category.GERMAN_DEFINING_VERB);
    boolean clean =
        written.chars().noneMatch(c -> ":;?!()\n".indexOf(c) >= 0) && written.charAt(0) != '.';
    return small || !clean || name.opensWith(Category.NO_NAME_START) ? "why.term.no-name" : null;
  }

  /** Returns the subject that a sentence begins with and defines; null if it defines nothing. */
  private static @Nullable Text defined(Text sentence) {
    int article = sentence.begins(Category.DEFINITION_ARTICLE);
    return name(sentence, Math.max(sentence.start(), article), Category.DEFINING_VERB);
  }

  /** Returns the name between an offset and the next phrase of a category. */
  private static @Nullable Text name(Text sentence, int start, Category category) {
    for (int i = 1; i < sentence.tokens().size(); i++) {
      Token first = sentence.tokens().get(i);
      Match verb = first.start() <= start || first.glued() ? null : sentence.at(category, i);
      // a word for both closes only what continues: by automatic means, ...
      boolean closes =
          category == Category.DEFINITION_CLOSING && sentence.at(Category.DEFINING_VERB, i) == null;
      if (verb != null && (closes || goesOn(sentence, verb.end()))) {
        Text name = withoutAside(sentence.between(start, verb.start()));
        return name.tokens().isEmpty() ? null : name;
      }
    }
    return null;
  }

  /** Returns whether text follows the defining verb, or a colon that ends the sentence. */
  private static boolean goesOn(Text sentence, int from) {
    int next = sentence.indexAt(from);
    boolean below = next == sentence.tokens().size() - 1 && sentence.isOneOf(":", next);
    return (below || sentence.isParted(next)) && sentence.at(Category.NOT_DEFINING, next) == null;
  }

  /** Removes a long form in brackets or a remark between commas from the end. */
  private static Text withoutAside(Text name) {
    int last = name.tokens().size() - 1;
    while (last >= 0 && (isInvisible(name, last) || isDash(name, last))) {
      last--;
    }
    if (name.isOneOf(",", last)) {
      int comma = last - 1;
      while (comma > 0 && !name.isOneOf(",.", comma)) {
        comma--;
      }
      last = name.isOneOf(",", comma) ? comma - 1 : last;
    }
    return Brackets.cut(name.view(0, last + 1));
  }

  /** Returns whether a token is a dash that belongs to no word. */
  private static boolean isDash(Text name, int token) {
    return name.isOneOf(DASHES, token) && !name.tokens().get(token).glued();
  }

  private static boolean isInvisible(Text text, int token) {
    return Character.getType(text.string().charAt(text.tokens().get(token).start()))
        == Character.FORMAT;
  }

  /** Returns the subject as formatted by its author. */
  List<Inline> name(List<Inline> line) {
    return InlineCut.of(line, name.start(), name.end());
  }

  /**
   * Returns the sentence as formatted by its author, with what it continues with.
   *
   * @param below the block below the line, or null
   * @return null if the sentence isn't complete
   */
  @Nullable List<Block> meaning(List<Inline> line, @Nullable Block below, SourceSpan span) {
    List<Block> said = List.of(new Block.Plain(span, InlineCut.of(line, start, end)));
    return open ? Continuation.whole(said, below) : said;
  }

  /**
   * Returns the first of these names that matches the subject, apart from a plural or case ending;
   * null if none does.
   */
  @Nullable String isOneOf(List<String> names, Text text) {
    String mine = subject.toLowerCase(Locale.ROOT);
    for (String name : names) {
      String other = name.toLowerCase(Locale.ROOT);
      String shorter = mine.length() < other.length() ? mine : other;
      String longer = mine.length() < other.length() ? other : mine;
      boolean ending =
          shorter.length() >= MIN_STEM
              && longer.startsWith(shorter)
              && text.knows(longer.substring(shorter.length()), Category.ENDING_OF_NOUN);
      if (mine.equals(other) || ending) {
        return name;
      }
    }
    return null;
  }
}
