package io.kartei.render.pdf.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Which blocks say that something follows, and are kept with that. */
final class LeadIns {
  private static final Set<String> HEADING_TAGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** What may be on a page by itself. */
  static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "table",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "section",
          "article",
          "figure");

  /** In letters. */
  private static final int FEW = 60;

  /** Blocks whose parts stay as they are. */
  static final Set<String> WHOLE = Set.of("table", "pre", "p");

  /** The class of references to exams. */
  static final String EXAMS = "exams";

  private LeadIns() {}

  /** Returns whether a block says that something follows. */
  static boolean leadsIn(Element block, Element next) {
    return isHeading(block)
        || block.nameIs("dt")
        || block.hasClass("prompt")
        || block.hasClass("title")
        || block.hasClass("caption")
        || (block.hasClass(EXAMS) && isLedIn(block, next))
        || (block.hasClass("question")
            && (isAnswer(next) || isPart(block, next))
            && !isAnswered(block)
            && !block.hasAttr(SplitBlocks.PARTED))
        || (block.nameIs("p")
            && !block.hasClass(EXAMS)
            && (endsInColon(block.text()) || isLine(block, next)));
  }

  /** Returns whether a list continues with what a few words before it say. */
  private static boolean isLine(Element block, Element next) {
    return (next.nameIs("ul") || next.nameIs("ol")) && block.text().length() <= FEW;
  }

  /** Returns whether the text that a block begins with says that a block in it follows. */
  static boolean leadsInto(Element block, Element first) {
    StringBuilder text = new StringBuilder();
    for (Node node : block.childNodes()) {
      if (node.equals(first)) {
        return endsInColon(text.toString().strip());
      }
      text.append(
          node instanceof TextNode words
              ? words.text()
              : node instanceof Element element ? element.text() : "");
    }
    return false;
  }

  /** Returns whether references to exams are about what follows them, not the text above them. */
  private static boolean isLedIn(Element exams, Element next) {
    Element before = exams.previousElementSibling();
    if (before != null && isHeading(before)) {
      return !isEmptySection(before, next);
    }
    return (isAnswer(next) || (before != null && isPart(before, next)))
        && (before == null || (!before.hasClass(EXAMS) && leadsIn(before, exams)));
  }

  private static boolean isAnswered(Element question) {
    return question.children().stream().anyMatch(part -> part.hasClass("answer"));
  }

  /** Returns whether a block may be what a question before it asks for. */
  private static boolean isAnswer(Element block) {
    return !isHeading(block) && !block.hasClass("question") && !block.hasClass("callout");
  }

  /** Returns whether a block is the heading of a part of the section in which a question stands. */
  private static boolean isPart(Element question, Element block) {
    if (!question.hasClass("question") || !isHeading(block)) {
      return false;
    }
    Element before = question.previousElementSibling();
    while (before != null && !isHeading(before)) {
      before = before.previousElementSibling();
    }
    return before != null && before.normalName().compareTo(block.normalName()) < 0;
  }

  /** Returns whether a heading has nothing below it but the next heading. */
  static boolean isEmptySection(Element block, Element next) {
    return isHeading(block)
        && !block.nameIs("h1")
        && isHeading(next)
        && next.normalName().compareTo(block.normalName()) <= 0;
  }

  private static boolean endsInColon(String text) {
    return text.endsWith(":") || text.endsWith(":\u201c") || text.endsWith(":\"");
  }

  /** Returns the next block beside a block, or null. */
  static @Nullable Element next(Element block) {
    Element next = block.nextElementSibling();
    while (next != null && !BLOCKS.contains(next.normalName())) {
      next = next.nextElementSibling();
    }
    return next;
  }

  /** Returns whether a block is a heading. */
  static boolean isHeading(Element block) {
    return HEADING_TAGS.contains(block.normalName());
  }

  /** Returns the first block in a block, if no text comes before it. */
  static @Nullable Element first(Element block) {
    return WHOLE.contains(block.normalName()) || isHeading(block)
        ? null
        : block.children().stream()
            .filter(child -> BLOCKS.contains(child.normalName()))
            .findFirst()
            .orElse(null);
  }
}
