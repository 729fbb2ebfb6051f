package io.kartei.facts.question;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.Substance;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question on which its answer unfolds: {@code <details><summary>What is a port?</summary> ...
 * </details>}. A summary that does not ask has something else to show.
 *
 * @param prompt what the summary says
 * @param answer what unfolds
 */
record FoldedQuestion(List<Block> prompt, List<Block> answer) {
  private static final int MAX_LENGTH = 500;

  /** The question that a block is, or null. */
  static @Nullable FoldedQuestion of(Block block, FactScope scope) {
    Details details = Details.of(block);
    if (details == null
        || details.summary().isEmpty()
        || !asks(details.text(scope), scope)
        || !Substance.in(details.content())) {
      return null;
    }
    return new FoldedQuestion(details.summary(), details.content());
  }

  /** Whether the line to click on asks. */
  static boolean asks(Text text, FactScope scope) {
    if (text.string().length() > MAX_LENGTH) {
      return false;
    }
    Text words = Asking.withoutNumber(text, scope);
    if (Asking.isQuestion(words)) {
      return !Asking.asksNothing(words);
    }
    // a request that speaks to nobody may be a title: List of commands
    boolean addressed = Asking.isNumbered(text) || words.has(Category.ADDRESSES_READER);
    return addressed && (Asking.isRequest(words) || Asking.opensQuestion(words));
  }

  /**
   * What an author folded away.
   *
   * @param summary the line to click on
   * @param content what unfolds
   */
  record Details(List<Block> summary, List<Block> content) {

    /** The words of the line to click on. */
    Text text(FactScope scope) {
      return scope.words(PlainText.ofBlocks(summary));
    }

    /** Null when the block is none, or has no line to click on. */
    static @Nullable Details of(@Nullable Block block) {
      if (!(block instanceof Block.Element element) || !element.tag().equals("details")) {
        return null;
      }
      List<Block> summary = null;
      List<Block> rest = new ArrayList<>();
      for (Block child : element.children()) {
        List<Block> found = summary == null ? summary(child) : null;
        if (found == null) {
          rest.add(child);
        } else {
          summary = found;
          Block left = withoutSummary(child);
          if (left != null) {
            rest.add(left);
          }
        }
      }
      return summary == null ? null : new Details(summary, rest);
    }

    private static @Nullable List<Block> summary(Block block) {
      if (block instanceof Block.Element element && element.tag().equals("summary")) {
        return unwrapped(element.children());
      }
      List<Inline> content = Lines.contentOf(block);
      if (content != null) {
        for (Inline inline : content) {
          if (inline instanceof Inline.Element element && isSummary(inline)) {
            return List.of(new Block.Plain(inline.span(), element.content()));
          }
        }
      }
      return null;
    }

    /** A heading within a summary is its looks. */
    private static List<Block> unwrapped(List<Block> blocks) {
      List<Block> unwrapped = new ArrayList<>();
      for (Block block : blocks) {
        if (block instanceof Block.Element element) {
          unwrapped.addAll(unwrapped(element.children()));
        } else if (block instanceof Block.Heading heading) {
          unwrapped.add(new Block.Plain(heading.span(), heading.content()));
        } else {
          unwrapped.add(block);
        }
      }
      return unwrapped;
    }

    private static boolean isSummary(Inline inline) {
      return inline instanceof Inline.Element element && element.tag().equals("summary");
    }

    private static @Nullable Block withoutSummary(Block block) {
      List<Inline> content = Lines.contentOf(block);
      if (content == null) {
        return null;
      }
      List<Inline> rest = content.stream().filter(inline -> !isSummary(inline)).toList();
      return PlainText.of(rest).isEmpty() ? null : new Block.Plain(block.span(), rest);
    }
  }
}
