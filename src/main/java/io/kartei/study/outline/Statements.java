package io.kartei.study.outline;

import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.LineText;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.MarkedLine;
import io.kartei.language.Category;
import io.kartei.language.Separator;
import io.kartei.language.Text;
import io.kartei.language.Words;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Term;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Pieces;
import io.kartei.study.wording.AnswerForm;
import io.kartei.text.Fingerprints;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a note says about a name, without what belongs to the page: questions, quotes, pictures,
 * diagrams, and the long form of an acronym, which is asked for otherwise.
 */
final class Statements {
  private final CardScope scope;
  private final Set<String> expansions = new HashSet<>();

  Statements(CardScope scope) {
    this.scope = scope;
    for (Term term : scope.note().facts().terms()) {
      if (term.expansion() != null) {
        expansions.add(Fingerprints.normal(term.expansion()));
      }
    }
  }

  /**
   * Returns what blocks say in paragraphs and lists; empty if that is nothing, or if they show
   * something else: a table, code, a formula.
   */
  List<Block> of(List<Block> blocks) {
    List<Block> said = new ArrayList<>();
    for (Block block : blocks) {
      List<Inline> line = Lines.contentOf(block);
      if (line != null) {
        List<MarkedLine> lines = MarkedLine.of(line);
        boolean marked = lines.stream().anyMatch(MarkedLine::isMarked);
        boolean remark = !said.isEmpty() && scope.text(List.of(block)).has(Category.EXAM_REMARK);
        if (!marked && !remark && says(block)) {
          said.addAll(unled(block, withoutRemark(line)));
        }
      } else if (block instanceof Block.ItemList list) {
        said.add(unled(list));
      } else if (block instanceof Block.Table
          || block instanceof Block.Code
          || block instanceof Block.Formula
          || block instanceof Block.DefinitionList
          || block instanceof Block.RawHtml
          || block instanceof Block.Element
          || block instanceof Block.Callout
          || block instanceof Block.Embed
          || isShown(block, said)) {
        return List.of();
      }
    }
    return said;
  }

  /** Returns whether a block is what the line above it announces. */
  private static boolean isShown(Block block, List<Block> said) {
    return (block instanceof Block.Quote || block instanceof Block.Diagram)
        && !said.isEmpty()
        && PlainText.ofBlocks(said.subList(said.size() - 1, said.size())).endsWith(":");
  }

  private boolean says(Block block) {
    String text = PlainText.ofBlocks(List.of(block));
    return (saysWords(text) || scope.text(text).is(Category.EXAMPLE_START))
        && !AnswerForm.of(List.of(block)).hasPictures()
        && !text.endsWith("?")
        && !isExpansion(text)
        && !isExpansion(unstruck(block));
  }

  private boolean isExpansion(String text) {
    return !expansions.isEmpty() && expansions.contains(Fingerprints.normal(text));
  }

  /** Returns the text of a line without what is struck out in it. */
  private static String unstruck(Block block) {
    List<Inline> line = Lines.contentOf(block);
    return line == null
        ? ""
        : PlainText.of(line.stream().filter(i -> !(i instanceof Inline.Strikethrough)).toList());
  }

  /** Returns whether a text has an ordinary word, unlike {@code RFC 2131}. */
  private static boolean saysWords(String text) {
    return Words.of(text).stream()
        .anyMatch(w -> w.length() > 2 && w.codePoints().skip(1).anyMatch(Character::isLowerCase));
  }

  /** Returns a list without the arrows that its items begin with. */
  private Block.ItemList unled(Block.ItemList list) {
    List<Block.Item> items = new ArrayList<>();
    for (Block.Item item : list.items()) {
      List<Block> children = new ArrayList<>(item.children());
      List<Inline> first = children.isEmpty() ? null : Lines.contentOf(children.get(0));
      if (first != null && lead(first) > 0) {
        children.set(0, new Block.Plain(children.get(0).span(), withoutLead(first)));
      }
      items.add(new Block.Item(item.span(), item.checked(), children));
    }
    return new Block.ItemList(list.span(), list.ordered(), list.start(), items);
  }

  /**
   * Returns a paragraph without the arrow it begins with; several such lines become a list, with
   * the line before them if that has none.
   */
  private List<Block> unled(Block block, List<Inline> content) {
    List<MarkedLine> lines = MarkedLine.of(content);
    int first = lines.isEmpty() || lead(lines.get(0).rest()) > 0 ? 0 : 1;
    List<MarkedLine> led = lines.subList(first, lines.size());
    if (led.size() < 2 || !led.stream().allMatch(line -> lead(line.rest()) > 0)) {
      return List.of(new Block.Paragraph(block.span(), withoutLead(content)));
    }
    List<Block> parts = new ArrayList<>();
    if (first > 0) {
      parts.add(new Block.Paragraph(lines.get(0).span(), lines.get(0).rest()));
    }
    parts.addAll(
        Pieces.list(
            block.span(),
            led.stream().map(line -> Pieces.line(line.span(), withoutLead(line.rest()))).toList()));
    return parts;
  }

  /** Returns a line without a remark such as {@code (*💬)}, which is for the class. */
  private List<Inline> withoutRemark(List<Inline> line) {
    String text = LineText.of(line).text();
    Text.Match remark =
        text.indexOf('(') < 0 ? null : scope.text(text).find(Category.DISCUSSION_REMARK);
    if (remark == null) {
      return line;
    }
    int end = remark.start();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    List<Inline> kept = new ArrayList<>(InlineCut.of(line, 0, end));
    kept.addAll(InlineCut.from(line, remark.end()));
    return kept;
  }

  /** Returns a line without the arrow or bullet that it begins with. */
  List<Inline> withoutLead(List<Inline> line) {
    int lead = lead(line);
    return lead == 0 ? line : InlineCut.from(line, lead);
  }

  /** Returns the length of the arrow or bullet that a line begins with, or 0. */
  private int lead(List<Inline> line) {
    Text text = scope.text(LineText.of(line).text());
    int token = Separator.behindLead(text, "");
    return token == 0 || token >= text.tokens().size() ? 0 : text.tokens().get(token).start();
  }
}
