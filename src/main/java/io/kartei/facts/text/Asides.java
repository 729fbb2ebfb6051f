package io.kartei.facts.text;

import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Token;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What authors put between a question and its answer that isn't a part of the answer: a sign alone,
 * thanks, the name of an exam, a tip, where to read on.
 */
public final class Asides {
  /** Callouts that help with a question but don't answer it. */
  private static final Set<String> HINTS = Set.of("tip", "hint");

  /** Maximum number of words and signs before a link that only says where to read on. */
  private static final int MAX_LEAD = 4;

  private Asides() {}

  /** Returns whether a block never is part of an answer: a quote that only has signs or files. */
  public static boolean is(Block block) {
    return block instanceof Block.Quote quote
        && !quote.children().isEmpty()
        && quote.children().stream().allMatch(Asides::isFiled);
  }

  private static boolean isFiled(Block block) {
    if (block instanceof Block.ExamReferences) {
      return true;
    }
    List<MarkedLine> lines = Lines.of(block);
    return !lines.isEmpty()
        && lines.stream()
            .allMatch(
                line -> line.isMarked() && (line.rest().isEmpty() || Marker.files(line.markers())));
  }

  /**
   * Returns blocks without those at the beginning that only say where to read on, give a tip or
   * note something about the question, unless there is nothing else.
   */
  public static List<Block> without(List<Block> blocks, FactScope scope) {
    int from = 0;
    while (from < blocks.size() && leadsAway(blocks.get(from), scope)) {
      from++;
    }
    return Content.in(blocks.subList(from, blocks.size()), scope)
        ? blocks.subList(from, blocks.size())
        : blocks;
  }

  /** Returns whether a block only says where to read on, gives a tip or notes something. */
  public static boolean leadsAway(Block block, FactScope scope) {
    if (block instanceof Block.Callout callout) {
      return HINTS.contains(callout.type());
    }
    if (block instanceof Block.Quote quote) {
      return scope.words(PlainText.ofBlocks(quote.children())).has(Category.PAGE_OF_BOOK)
          || quote.children().stream().allMatch(b -> isNote(b) || leadsAway(b, scope));
    }
    if (block instanceof Block.ItemList list) {
      return list.items().stream().allMatch(item -> leadsOut(Lines.contentOf(item), scope));
    }
    List<Inline> content = Lines.contentOf(block);
    return content != null && isPointer(content, scope);
  }

  /** Returns whether a paragraph has only marked lines, and none of them is a sentence. */
  private static boolean isNote(Block block) {
    List<MarkedLine> lines = Lines.of(block);
    return !lines.isEmpty()
        && lines.stream()
            .allMatch(line -> line.isMarked() && !endsSentence(PlainText.of(line.rest())));
  }

  private static boolean endsSentence(String text) {
    return !text.isEmpty() && ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Returns whether items only link to other sites. Notes of one's own may be what is asked. */
  private static boolean leadsOut(@Nullable List<Inline> content, FactScope scope) {
    return content != null
        && isPointer(content, scope)
        && content.stream()
            .allMatch(i -> !(i instanceof Inline.WikiLink) && !(isLink(i) && !isOuter(i)));
  }

  private static boolean isOuter(Inline inline) {
    return inline instanceof Inline.Link link && link.destination().contains("://");
  }

  /**
   * Returns whether a text is links and signs, or ends in links after a few words such as "See
   * also".
   */
  private static boolean isPointer(List<Inline> content, FactScope scope) {
    List<Inline> words = new ArrayList<>();
    boolean links = false;
    boolean behind = false;
    for (Inline inline : content) {
      boolean link = isLink(inline);
      links |= link;
      if (!link) {
        behind = links && hasWords(scope.words(List.of(inline)));
        words.add(inline);
      }
    }
    Text around = scope.words(words);
    return links
        && (!hasWords(around)
            || (!behind
                && around.words().tokens().size() <= MAX_LEAD
                && around.fromFirstWord().opensWith(Category.NAMES_SOURCE_START)));
  }

  private static boolean hasWords(Text text) {
    return text.tokens().stream().anyMatch(token -> token.kind() != Token.Kind.SIGN);
  }

  private static boolean isLink(Inline inline) {
    return inline instanceof Inline.Link || inline instanceof Inline.WikiLink;
  }
}
