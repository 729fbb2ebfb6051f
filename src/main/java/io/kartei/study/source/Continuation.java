package io.kartei.study.source;

import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.LineText;
import io.kartei.facts.text.Lines;
import io.kartei.language.Category;
import io.kartei.language.Sentences;
import io.kartei.language.Text;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Term;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Phrases;
import io.kartei.study.wording.Explanation;
import io.kartei.study.wording.SetWording;
import io.kartei.study.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a note goes on to say after a sentence that defines something. The first sentence often only
 * says what kind of thing it is; what distinguishes it comes next.
 */
final class Continuation {
  /** With the sentences after it, an answer has at most this many words. */
  private static final int MAX_WORDS = 60;

  /** A definition with fewer words is taken to go on in the next paragraph if that is about it. */
  private static final int MAX_WORDS_OF_OPENING = 16;

  /** So many, if the next paragraph begins with a pronoun: {@code It was made to ...}. */
  private static final int MAX_WORDS_OF_REFERRED = 25;

  /** A label and its formula belong to the paragraph above them. */
  private static final int MAX_BELOW = 2;

  /** So few words without a full stop are no sentence. */
  private static final int MAX_WORDS_OF_TITLE = 3;

  /** Where a paragraph that continues names the term: within so many characters. */
  private static final int MAX_LEAD = 60;

  /** A shorter word is a part of many others. */
  private static final int MIN_AKIN = 4;

  private final CardScope scope;

  /** The paragraphs of the note, by where their text begins. */
  private final Map<Integer, Line> lines = new HashMap<>();

  /**
   * A paragraph.
   *
   * @param below the blocks below it, as far as they can belong to it
   */
  private record Line(List<Inline> content, List<Block> below) {
    /** Returns whether directly below it is what it may announce. */
    boolean leads() {
      return !below.isEmpty() && Lines.contentOf(below.get(0)) == null;
    }

    /** Returns the paragraph directly below it, or null. */
    @Nullable List<Inline> next() {
      return below.isEmpty() ? null : Lines.contentOf(below.get(0));
    }
  }

  Continuation(CardScope scope) {
    this.scope = scope;
    read(scope.note().text().body());
    new BodyWalker() {
      @Override
      public Done list(Block.ItemList list) {
        list.items().forEach(item -> read(item.children()));
        return super.list(list);
      }

      @Override
      public Done quote(Block.Quote quote) {
        read(quote.children());
        return super.quote(quote);
      }

      @Override
      public Done callout(Block.Callout callout) {
        read(callout.children());
        return super.callout(callout);
      }
    }.blocks(scope.note().text().body());
  }

  private void read(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      List<Inline> content = Lines.contentOf(blocks.get(i));
      if (content != null && !content.isEmpty()) {
        List<Block> below = blocks.subList(i + 1, Math.min(blocks.size(), i + 1 + MAX_BELOW));
        lines.put(content.get(0).span().start(), new Line(content, below));
      }
    }
  }

  /** Returns the meaning of a term together with what belongs to it, as far as that is short. */
  List<Block> of(Term term, List<Block> meaning) {
    List<Inline> sentence = meaning.size() == 1 ? Lines.contentOf(meaning.get(0)) : null;
    // the glossary's term may be named elsewhere than where the note says what it is
    Line line = lines.get(term.span().start());
    if (line == null && sentence != null && !sentence.isEmpty()) {
      line = lines.get(sentence.get(0).span().start());
    }
    if (sentence == null || line == null) {
      return meaning;
    }
    String said = LineText.of(sentence).text().strip();
    LineText whole = LineText.of(line.content());
    int start = said.isEmpty() ? -1 : whole.text().indexOf(said);
    if (start < 0) {
      return meaning;
    }
    String name = stem(PlainText.of(Phrases.name(term)));
    int end = end(name, whole, start, start + said.length(), MAX_WORDS, line.leads());
    List<Inline> opening = InlineCut.of(line.content(), start, end);
    int words = Words.count(whole.text().substring(start, end));
    boolean all = whole.text().substring(end).isBlank();
    if (all && words < MAX_WORDS_OF_REFERRED && line.next() != null) {
      LineText next = LineText.of(line.next());
      boolean about =
          (words < MAX_WORDS_OF_OPENING && isAbout(name, next.text()))
              || opensWithPronoun(scope.text(next.text()));
      int first = about ? end(name, next, 0, 0, MAX_WORDS - words, false) : 0;
      if (first > 0) {
        List<Inline> more = InlineCut.of(line.next(), 0, first);
        return List.of(
            new Block.Paragraph(term.span(), opening), new Block.Paragraph(term.span(), more));
      }
    }
    List<Block> told = new ArrayList<>(List.of(new Block.Plain(term.span(), opening)));
    told.addAll(all ? formula(line.below()) : List.of());
    return told;
  }

  /** Returns the formula directly below a definition, with the line that says it is one. */
  private List<Block> formula(List<Block> below) {
    int at = !below.isEmpty() && isFormula(below.get(0)) ? 0 : 1;
    if (at >= below.size() || !isFormula(below.get(at))) {
      return List.of();
    }
    List<Inline> label = at == 0 ? null : Lines.contentOf(below.get(0));
    boolean named =
        label != null
            && SetWording.isLine(label, scope)
            && !scope.text(PlainText.of(label)).opensWith(Category.EXAMPLE_START);
    return at == 0 || named ? below.subList(0, at + 1) : List.of();
  }

  /** Returns an answer without the formula that it ends with, and the line that leads to that. */
  static List<Block> withoutFormula(List<Block> answer) {
    int last = answer.size() - 1;
    if (last < 1 || !isFormula(answer.get(last))) {
      return answer;
    }
    boolean led = last > 1 && PlainText.ofBlocks(answer.subList(last - 1, last)).endsWith(":");
    return answer.subList(0, led ? last - 1 : last);
  }

  /** Returns whether a block is only a formula, written as one or as code. */
  private static boolean isFormula(Block block) {
    List<Inline> line = Lines.contentOf(block);
    return block instanceof Block.Formula
        || (line != null
            && line.size() == 1
            && (line.get(0) instanceof Inline.Formula
                || (line.get(0) instanceof Inline.Code code && relates(code))));
  }

  /** Returns whether code calculates: it has a sign of arithmetic between blanks. */
  private static boolean relates(Inline.Code code) {
    String text = PlainText.of(List.of(code));
    return text.chars().anyMatch(c -> "=*/+×÷·".indexOf(c) >= 0) && text.indexOf(' ') > 0;
  }

  /**
   * Returns where the last sentence ends that belongs to those before an offset.
   *
   * @param leads whether a list or an example is below, which the last sentence may announce
   */
  private int end(String name, LineText line, int start, int from, int room, boolean leads) {
    Text text = scope.text(line.text());
    int end = from;
    while (end < line.text().length()) {
      int next = Sentences.end(text, end);
      String sentence = line.text().substring(end, next).strip();
      int words = Words.count(line.text().substring(start, next));
      Text said = text.between(end, next);
      if (words > room
          || (!sentence.isEmpty()
              && !(goesOn(line, said)
                  && !(leads && next == line.text().length() && announces(said))
                  && isOf(name, line, said)
                  && (names(name, sentence) || refersBack(said))))) {
        break;
      }
      end = next;
    }
    while (end > from && Character.isWhitespace(line.text().charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Returns whether a sentence has no end, or says how many there are of what follows. */
  private static boolean announces(Text sentence) {
    String text = sentence.written().strip();
    return Character.isLetterOrDigit(text.charAt(text.length() - 1)) || SetWording.counts(sentence);
  }

  /** Returns whether a sentence says more, rather than giving an example or beginning anew. */
  private static boolean goesOn(LineText line, Text sentence) {
    String text = sentence.written();
    char last = text.charAt(text.length() - 1);
    boolean end = sentence.end() == line.text().length() && Character.isLetterOrDigit(last);
    // a few words in a line of their own, after a sentence, are the heading of what is below
    if (end && sentence.count() <= MAX_WORDS_OF_TITLE) {
      return false;
    }
    boolean closed = end || ".!)“\"”".indexOf(last) >= 0;
    Text words = sentence.fromFirstWord();
    boolean labelled =
        !words.tokens().isEmpty()
            && line.highlighted().get(words.tokens().get(0).start())
            && text.indexOf(':') >= 0;
    return closed
        && !sentence.endsWith(Category.GOES_ON_BELOW)
        && !labelled
        && text.indexOf(LineText.OPAQUE) < 0
        && !words.opensWith(Category.EXAMPLE_START)
        && !sentence.has(Category.POINTS_ELSEWHERE);
  }

  /** Returns whether a sentence doesn't begin with another name that the author highlighted. */
  private static boolean isOf(String name, LineText line, Text sentence) {
    Text words = sentence.fromFirstWord();
    int from = words.start();
    boolean highlighted = !words.tokens().isEmpty() && line.highlighted().get(from);
    return !highlighted
        || line.text()
            .substring(from, line.highlighted().nextClearBit(from))
            .toLowerCase(Locale.ROOT)
            .contains(name);
  }

  /**
   * Returns whether a sentence soon refers to what is before it, or begins with what a thing has:
   * {@code Its purpose}, {@code Ziel ist es}.
   */
  private static boolean refersBack(Text sentence) {
    Text words = sentence.fromFirstWord();
    Text.Match back = words.find(Category.REFERS_BACK);
    Text first = words.view(0, Math.min(1, words.tokens().size()));
    return first.is(Category.STATEMENT_START)
        || first.is(Category.NO_TERM_START)
        || first.is(Category.GENERAL_NOUN)
        || (back != null && back.start() - words.start() <= MAX_LEAD / 2);
  }

  private static boolean opensWithPronoun(Text paragraph) {
    Text words = paragraph.fromFirstWord();
    Text first = words.view(0, Math.min(1, words.tokens().size()));
    return first.is(Category.STATEMENT_START)
        && first.is(Category.NO_NAME_START)
        && !first.is(Category.DEMONSTRATIVE);
  }

  /** Returns whether a sentence soon has a word of the term. */
  private boolean names(String name, String sentence) {
    String lead = sentence.substring(0, Math.min(MAX_LEAD, sentence.length()));
    List<String> said = Words.of(lead.toLowerCase(Locale.ROOT));
    return Wording.content(scope.text(name)).stream()
        .anyMatch(
            word ->
                said.stream()
                    .anyMatch(
                        other ->
                            other.length() < MIN_AKIN
                                ? word.equals(other)
                                : Explanation.isAkin(word, other)));
  }

  /** Returns whether a paragraph begins with the term, or soon names it. */
  private static boolean isAbout(String name, String text) {
    String lead = text.substring(0, Math.min(MAX_LEAD, text.length()));
    return lead.toLowerCase(Locale.ROOT).contains(name);
  }

  /** Returns a name in small letters without an ending of its plural. */
  private static String stem(String name) {
    String low = name.toLowerCase(Locale.ROOT).strip();
    return low.length() > 4 && low.endsWith("s") ? low.substring(0, low.length() - 1) : low;
  }
}
