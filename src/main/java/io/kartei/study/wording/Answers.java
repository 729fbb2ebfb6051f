package io.kartei.study.wording;

import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.LineText;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.PartLabel;
import io.kartei.language.Category;
import io.kartei.language.Sentences;
import io.kartei.language.Text;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Pieces;
import java.util.ArrayList;
import java.util.List;

/** Trims answers to what is to be recalled, and splits them into pieces. */
public final class Answers {
  private static final int MAX_PIECES = 12;
  private static final int MAX_WORDS_OF_PIECE = 40;
  private static final int MAX_WORDS_OF_NAME = 7;

  /** What authors write after what they aren't sure of. */
  private static final String DOUBT = "(?)";

  /** With fewer letters before it, a full stop may be that of an abbreviation. */
  private static final int MIN_WORD_OF_END = 4;

  /** A longer sentence says more than where to read on. */
  private static final int MAX_WORDS_OF_POINTER = 9;

  private Answers() {}

  /**
   * Returns an answer without the parts that belong to the page: exam references, contents,
   * footnotes, rules.
   */
  public static List<Block> trimmed(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      boolean page =
          block instanceof Block.ExamReferences
              || block instanceof Block.Contents
              || block instanceof Block.Footnotes
              || block instanceof Block.Rule
              || (block instanceof Block.Quote quote && isOfPage(quote));
      if (!page) {
        kept.add(block);
      }
    }
    return withoutLinks(kept);
  }

  /**
   * Returns an answer without a last line or list that only says where to read on, or a last line
   * in brackets, which is its author's remark.
   */
  public static List<Block> withoutLinks(List<Block> blocks) {
    int last = blocks.size() - 1;
    return last > 0 && (leadsOn(blocks.get(last)) || isAside(blocks.get(last)))
        ? blocks.subList(0, last)
        : last < 0 ? blocks : withoutLinkBehind(blocks);
  }

  /**
   * Returns blocks without a link behind the last sentence: {@code ... on them. [Read more](…)}.
   */
  private static List<Block> withoutLinkBehind(List<Block> blocks) {
    int last = blocks.size() - 1;
    Block block = blocks.get(last);
    List<Inline> line = Lines.contentOf(block);
    int end = line == null ? 0 : line.size();
    while (line != null && end > 0 && isBlank(line.get(end - 1))) {
      end--;
    }
    int link = end - 1;
    if (line == null || link < 1 || !isLink(line.get(link))) {
      return blocks;
    }
    String before = PlainText.of(line.subList(0, link));
    if (!endsSentence(before.strip())) {
      return blocks;
    }
    List<Inline> said = new ArrayList<>(line.subList(0, link));
    while (!said.isEmpty() && isBlank(said.get(said.size() - 1))) {
      said.remove(said.size() - 1);
    }
    List<Block> kept = new ArrayList<>(blocks);
    kept.set(
        last,
        block instanceof Block.Plain
            ? new Block.Plain(block.span(), said)
            : new Block.Paragraph(block.span(), said));
    return kept;
  }

  /** Returns whether a text ends with a full stop that isn't that of an abbreviation. */
  private static boolean endsSentence(String text) {
    int word = text.length() - 1;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return text.endsWith(".") && text.length() - 1 - word >= MIN_WORD_OF_END;
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Inline.SoftBreak
        || inline instanceof Inline.HardBreak
        || (inline instanceof Inline.Text text
            && text.text().codePoints().allMatch(c -> Character.isWhitespace(c) || c == 0xA0));
  }

  /** Returns a line without a last sentence that only says where to read on. */
  public static List<Inline> withoutPointer(List<Inline> line, CardScope scope) {
    LineText words = LineText.of(line);
    Text text = scope.text(words.text());
    int last = 0;
    for (int end = Sentences.end(text, 0); end < words.text().length(); ) {
      last = end;
      end = Sentences.end(text, end);
    }
    boolean points =
        last > 0
            && Words.count(words.text().substring(last)) <= MAX_WORDS_OF_POINTER
            && text.from(last).fromFirstWord().opensWith(Category.ANSWER_ELSEWHERE);
    return points
        ? InlineCut.of(line, 0, words.text().substring(0, last).stripTrailing().length())
        : line;
  }

  /** Returns whether all of a line is in one pair of brackets. */
  private static boolean isAside(Block block) {
    List<Inline> line = Lines.contentOf(block);
    String text = line == null ? "" : PlainText.of(line);
    return text.startsWith("(") && text.indexOf(')') == text.length() - 1;
  }

  /** Returns whether a line, or each item of a list, has nothing but links. */
  private static boolean leadsOn(Block block) {
    if (block instanceof Block.ItemList list) {
      return list.items().stream()
          .allMatch(item -> item.children().size() == 1 && leadsOn(item.children().get(0)));
    }
    List<Inline> line = Lines.contentOf(block);
    return line != null
        && line.stream().anyMatch(Answers::isLink)
        && line.stream()
            .allMatch(
                i ->
                    isLink(i)
                        || (i instanceof Inline.Text text
                            && text.text().codePoints().noneMatch(Character::isLetterOrDigit)));
  }

  private static boolean isLink(Inline inline) {
    return inline instanceof Inline.Link || inline instanceof Inline.WikiLink;
  }

  private static boolean isOfPage(Block.Quote quote) {
    return trimmed(quote.children()).isEmpty();
  }

  /**
   * Returns the pieces of an answer that is a single list, optionally with a line before it; empty
   * if it is anything else.
   */
  public static List<List<Block>> pieces(List<Block> labelled, CardScope scope) {
    List<Block> answer = PartLabel.without(labelled);
    int last = answer.size() - 1;
    if (last < 0 || last > 1 || !(answer.get(last) instanceof Block.ItemList list)) {
      return List.of();
    }
    if (last == 1 && !PlainText.ofBlocks(answer.subList(0, 1)).endsWith(":")) {
      return List.of();
    }
    return pieces(list, scope);
  }

  /** Returns the items of a list; empty if it is too short, too long, incomplete or a task list. */
  public static List<List<Block>> pieces(Block.ItemList list, CardScope scope) {
    int size = list.items().size();
    boolean good =
        size >= 2
            && size <= MAX_PIECES
            && !isOpen(list, scope)
            && list.items().stream()
                .allMatch(
                    i ->
                        i.checked() == null
                            && !i.children().isEmpty()
                            && AnswerForm.words(i.children()) <= MAX_WORDS_OF_PIECE
                            && !PlainText.ofBlocks(i.children()).contains(DOUBT)
                            && !AnswerForm.isHollow(i.children(), scope));
    return good ? list.items().stream().map(Block.Item::children).toList() : List.of();
  }

  /** Returns whether it ends with a word like "etc.", and so is incomplete. */
  private static boolean isOpen(Block.ItemList list, CardScope scope) {
    Block.Item last = list.items().get(list.items().size() - 1);
    return scope.text(last.children()).fromFirstWord().is(Category.AND_SO_ON);
  }

  /**
   * Returns the sections of an answer, each with its heading, if all headings are names; else an
   * empty list.
   */
  public static List<List<Block>> sections(List<Block> answer, CardScope scope) {
    List<List<Block>> sections = new ArrayList<>();
    int top = top(answer);
    if (answer.isEmpty() || !(answer.get(0) instanceof Block.Heading)) {
      return List.of();
    }
    for (Block block : answer) {
      if (block instanceof Block.Heading heading && heading.level() == top) {
        sections.add(new ArrayList<>());
      }
      if (sections.isEmpty()) {
        return List.of();
      }
      sections.get(sections.size() - 1).add(block);
    }
    boolean good =
        sections.size() >= 2
            && sections.size() <= MAX_PIECES
            && sections.stream().allMatch(s -> isName(s.subList(0, 1), scope));
    return good ? sections : List.of();
  }

  /** Returns the headings of sections, as lines. */
  public static List<List<Block>> titles(List<List<Block>> sections, CardScope scope) {
    return sections.stream()
        .map(s -> (Block.Heading) s.get(0))
        .map(h -> Pieces.line(h.span(), Headings.clean(h.content(), scope)))
        .toList();
  }

  private static int top(List<Block> answer) {
    return answer.stream()
        .filter(Block.Heading.class::isInstance)
        .mapToInt(b -> ((Block.Heading) b).level())
        .min()
        .orElse(0);
  }

  /** Returns whether a title names a thing rather than being a sentence or a general heading. */
  public static boolean isName(List<Block> title, CardScope scope) {
    Text words = scope.text(title);
    String text = words.string();
    int count = Words.count(text);
    return count >= 1
        && count <= MAX_WORDS_OF_NAME
        && "?:!".indexOf(text.charAt(text.length() - 1)) < 0
        && !words.has(Category.NAMES_COMPARISON)
        && !Wording.content(words).isEmpty()
        && !Headings.isOfPage(text, scope)
        && !Headings.opensGenerally(text, scope);
  }
}
