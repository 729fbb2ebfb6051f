package io.kartei.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import io.kartei.markdown.block.FormulaParser;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Handles formulas that begin at the end of a line, {@code given by $$}, and have lines of their
 * own: they end a paragraph.
 */
final class DisplayedFormulas {
  private static final String SIGNS = "$$";

  private DisplayedFormulas() {}

  /**
   * Splits a paragraph at such formulas, but at none that a full stop or a comma follows.
   *
   * @param line what is in the paragraph
   */
  static List<Block> parted(
      SourceSpan span, Paragraph paragraph, List<Inline> line, ParseScope scope) {
    int begun = begun(paragraph);
    List<Inline> words = begun < 0 ? line : before(begun, line);
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i) instanceof Inline.Formula formula
          && isDisplayed(formula, scope.source().text())
          && (i + 1 == words.size() || begins(words.get(i + 1)))) {
        add(words.subList(from, i), blocks);
        blocks.add(new Block.Formula(formula.span(), formula.text().strip()));
        from = i + 1;
      }
    }
    if (from == 0 && begun < 0) {
      return LineBlocks.parted(span, line);
    }
    add(words.subList(from, words.size()), blocks);
    return blocks;
  }

  private static void add(List<Inline> run, List<Block> blocks) {
    List<Inline> words = LineBlocks.stripped(run);
    if (!words.isEmpty()) {
      blocks.addAll(LineBlocks.parted(SourceSpan.of(words, Inline::span), words));
    }
  }

  /** Returns where a paragraph begins the formula below it, or -1. */
  private static int begun(Paragraph paragraph) {
    return paragraph.getNext() instanceof FormulaParser.FormulaBlock formula
        ? formula.begunAt()
        : -1;
  }

  private static List<Inline> before(int offset, List<Inline> line) {
    List<Inline> before = new ArrayList<>();
    for (Inline inline : line) {
      SourceSpan span = inline.span();
      if (inline instanceof Inline.Text text && span.start() <= offset && offset < span.end()) {
        int signs = text.text().lastIndexOf(SIGNS);
        before.add(signs < 0 ? text : new Inline.Text(span, text.text().substring(0, signs)));
      } else if (span.start() < offset) {
        before.add(inline);
      }
    }
    return before;
  }

  private static boolean isDisplayed(Inline.Formula formula, String source) {
    SourceSpan span = formula.span();
    return source.startsWith(SIGNS, span.start())
        && source.substring(span.start(), span.end()).indexOf('\n') >= 0;
  }

  /** Returns whether a new line or a word begins behind a formula. */
  private static boolean begins(Inline inline) {
    return !(inline instanceof Inline.Text text)
        || text.text().isBlank()
        || Character.isLetterOrDigit(text.text().strip().codePointAt(0));
  }
}
