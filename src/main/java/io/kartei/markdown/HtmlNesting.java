package io.kartei.markdown;

import io.kartei.model.Block;
import io.kartei.model.HtmlElements;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The rules for nesting HTML elements. Browsers drop, move or end elements in the wrong place
 * (HTML, 13.2.6.4); our output gives them nothing to repair.
 */
final class HtmlNesting {
  private static final Set<String> BODIES = Set.of("thead", "tbody", "tfoot");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private HtmlNesting() {}

  /** Returns whether the element is only valid in a table. */
  static boolean isTablePart(String tag) {
    return !parents(tag).isEmpty();
  }

  /** Returns the possible parents of a part of a table; empty for other elements. */
  static Set<String> parents(String tag) {
    return switch (tag) {
      case "td", "th" -> Set.of("tr");
      case "tr" -> Set.of("table", "thead", "tbody", "tfoot");
      case "thead", "tbody", "tfoot", "caption", "colgroup" -> Set.of("table");
      case "col" -> Set.of("colgroup");
      default -> Set.of();
    };
  }

  /**
   * Returns the element to insert between a table or table body and a part that can't be its child.
   */
  static String between(String part) {
    return part.equals("col") ? "colgroup" : "tr";
  }

  /** Returns whether an element may contain only parts of a table. */
  static boolean holdsParts(String tag) {
    return tag.equals("table")
        || tag.equals("tr")
        || tag.equals("colgroup")
        || BODIES.contains(tag);
  }

  /** Returns whether a start tag ends an open element, even if there are others in between. */
  static boolean ends(String start, String open) {
    return switch (start) {
      case "dt", "dd" -> open.equals("dt") || open.equals("dd");
      case "p", "li", "a" -> open.equals(start);
      default -> false;
    };
  }

  /** Returns whether an open element keeps a start tag from ending elements around it. */
  static boolean shields(String open, String start) {
    boolean passes =
        switch (start) {
          case "a" -> !isTablePart(open) && !open.equals("table");
          case "p" -> !HtmlElements.isBlock(open);
          default -> !HtmlElements.isBlock(open) || Set.of("address", "div", "p").contains(open);
        };
    return !passes;
  }

  /**
   * Returns the tag to use for an element: {@code div} if the element would end before its content.
   */
  static String tag(String tag, List<Block> blocks, List<Inline> inlines) {
    boolean ends = false;
    if (tag.equals("p")) {
      ends =
          blocks.stream().anyMatch(b -> !(b instanceof Block.Plain))
              || inlines.stream().anyMatch(LineBlocks::holdsBlock);
    } else if (HEADINGS.contains(tag)) {
      ends =
          blocks.stream().anyMatch(b -> b instanceof Block.Heading || HEADINGS.contains(tag(b)))
              || inlines.stream().anyMatch(i -> HEADINGS.contains(tag(i)));
    }
    return ends ? "div" : tag;
  }

  private static String tag(Block block) {
    return block instanceof Block.Element element ? element.tag() : "";
  }

  private static String tag(Inline inline) {
    return inline instanceof Inline.Element element ? element.tag() : "";
  }

  /** Returns the content of a part of a table, with anything misplaced wrapped in cells. */
  static List<Block> blocks(String tag, List<Block> content) {
    return celled(
        tag,
        content,
        HtmlNesting::tag,
        block -> false,
        Block::span,
        (name, span, inner) -> new Block.Element(span, name, List.of(), inner));
  }

  /** Returns the inline content of a part of a table, with anything misplaced wrapped in cells. */
  static List<Inline> inlines(String tag, List<Inline> content) {
    return celled(
        tag,
        content,
        HtmlNesting::tag,
        inline -> inline instanceof Inline.Text text && text.text().isBlank(),
        Inline::span,
        (name, span, inner) -> new Inline.Element(span, name, List.of(), inner));
  }

  /** Makes an element. */
  private interface Maker<T> {
    T make(String tag, SourceSpan span, List<T> content);
  }

  private static <T> List<T> celled(
      String tag,
      List<T> content,
      Function<T, String> tagOf,
      Predicate<T> blank,
      Function<T, SourceSpan> spanOf,
      Maker<T> maker) {
    List<T> celled = new ArrayList<>();
    List<T> loose = new ArrayList<>();
    for (T part : content) {
      boolean fits = parents(tagOf.apply(part)).contains(tag);
      if (fits && !loose.isEmpty()) {
        celled.add(cell(tag, loose, spanOf, maker));
        loose.clear();
      }
      if (fits || (loose.isEmpty() && blank.test(part))) {
        celled.add(part);
      } else {
        loose.add(part);
      }
    }
    if (!loose.isEmpty()) {
      celled.add(cell(tag, loose, spanOf, maker));
    }
    return celled;
  }

  private static <T> T cell(
      String tag, List<T> loose, Function<T, SourceSpan> spanOf, Maker<T> maker) {
    SourceSpan span = spanOf.apply(loose.get(0)).to(spanOf.apply(loose.get(loose.size() - 1)));
    T cell = maker.make("td", span, List.copyOf(loose));
    return tag.equals("tr") ? cell : maker.make("tr", span, List.of(cell));
  }
}
