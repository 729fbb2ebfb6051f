package io.kartei.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.kartei.markdown.inline.DialectNode;
import io.kartei.source.SourceSlice;
import io.kartei.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Distinguishes words in angle brackets, {@code List<T>} and {@code cd <folder>}, from tags. A tag
 * has attributes or an end tag; a word has neither, and isn't an HTML element that needs no end
 * tag.
 */
final class TagsInWords {
  /** Elements that nobody leaves open within a line, and whose names serve as placeholders. */
  private static final Set<String> NOUNS =
      Set.of(
          "abbr", "address", "article", "aside", "audio", "cite", "data", "dfn", "figure", "footer",
          "header", "iframe", "main", "nav", "picture", "samp", "section", "summary", "table",
          "time", "var", "video");

  /** The positions of tags that are part of a pair. */
  private final Set<Integer> paired = new HashSet<>();

  private final Map<String, Deque<Integer>> open = new HashMap<>();

  private TagsInWords() {}

  static TagsInWords of(Document document) {
    TagsInWords tags = new TagsInWords();
    for (Node node : document.getDescendants()) {
      if (node instanceof HtmlInlineBase) {
        tags.read(node.getChars());
      } else if (node instanceof DialectNode dialect) {
        tags.read(dialect.text());
      } else if (node instanceof HtmlBlockBase block) {
        SourceSlice raw = BlockBuilder.slice(block.getContentLines());
        HtmlToken.of(raw.text())
            .forEach(tag -> tags.read(tag, raw.toSource(tag.start(), tag.end()).start()));
      }
    }
    tags.open.clear();
    return tags;
  }

  private void read(BasedSequence html) {
    int offset = html.getStartOffset();
    HtmlToken.of(html.toString()).forEach(tag -> read(tag, offset + tag.start()));
  }

  private void read(HtmlToken tag, int at) {
    if (tag.kind() == HtmlToken.Kind.START && !isAlone(tag)) {
      open.computeIfAbsent(tag.name(), name -> new ArrayDeque<>()).push(at);
    } else if (tag.kind() == HtmlToken.Kind.END) {
      Integer start = open.getOrDefault(tag.name(), new ArrayDeque<>()).poll();
      if (start != null) {
        paired.add(start);
        paired.add(at);
      }
    }
  }

  /**
   * Returns whether a tag is a word.
   *
   * @param span its position in the note
   * @param inLine whether it is within a line
   */
  boolean isWord(HtmlToken tag, SourceSpan span, boolean inLine) {
    if (tag.kind() == HtmlToken.Kind.END) {
      return !HtmlAllowList.isKnown(tag.name()) && !paired.contains(span.start());
    }
    if (tag.text().indexOf('=') >= 0 || isAlone(tag) || paired.contains(span.start())) {
      return false;
    }
    return !HtmlAllowList.allows(tag.name())
        || (HtmlAllowList.needsEnd(tag.name()) && isTypeName(tag.text()))
        || (inLine && NOUNS.contains(tag.name()));
  }

  /**
   * Returns whether a tag is a word if all HTML is allowed; then only names unknown to HTML can be.
   */
  boolean isWordAmongAll(HtmlToken tag, SourceSpan span) {
    boolean isTag = tag.kind() == HtmlToken.Kind.START || tag.kind() == HtmlToken.Kind.END;
    return isTag && !HtmlAllowList.isKnown(tag.name()) && isWord(tag, span, true);
  }

  private static boolean isAlone(HtmlToken tag) {
    return tag.text().endsWith("/>");
  }

  /**
   * Returns whether this looks like a type, {@code <Data>} or {@code <B>}, rather than a tag, which
   * is written in one case.
   */
  private static boolean isTypeName(String written) {
    String name = written.substring(1, written.length() - 1);
    return Character.isUpperCase(name.charAt(0))
        && (name.length() == 1 || name.chars().anyMatch(Character::isLowerCase));
  }
}
