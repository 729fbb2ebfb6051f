package io.kartei.facts.text;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import io.kartei.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part that an author folded away on a site that trusts its HTML. There, {@code <details>} and
 * {@code </details>} are blocks of their own, with the content between them.
 *
 * @param span where the summary is
 * @param summary the words of the line to click on
 * @param content what unfolds
 */
public record RawDetails(SourceSpan span, String summary, List<Block> content) {
  private static final int MAX_BLOCKS = 100;
  private static final int MAX_LENGTH = 20_000;
  private static final int MAX_SUMMARY = 500;
  private static final Pattern TAG = Pattern.compile("<(?<name>/?[A-Za-z0-9]*)[^<>]*>");

  /** Tags that separate words. */
  private static final Set<String> PARTS =
      Set.of(
          "br", "p", "li", "ul", "ol", "div", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6");

  /** Returns the details that begin with a block, or null. */
  public static @Nullable RawDetails at(List<Block> siblings, int index) {
    if (!(siblings.get(index) instanceof Block.RawHtml raw) || raw.html().length() > MAX_LENGTH) {
      return null;
    }
    String html = raw.html();
    Matcher tag = TAG.matcher(html);
    if (!find(tag, "details") || !html.substring(0, tag.start()).isBlank()) {
      return null;
    }
    int opened = tag.end();
    if (!find(tag, "summary") || !html.substring(opened, tag.start()).isBlank()) {
      return null;
    }
    int start = tag.end();
    if (!find(tag, "/summary") || tag.start() == start || tag.start() - start > MAX_SUMMARY) {
      return null;
    }
    String summary = words(html.substring(start, tag.start()));
    int from = tag.end();
    boolean closed = find(tag, "/details");
    List<Block> content = new ArrayList<>();
    String text = words(html.substring(from, closed ? tag.start() : html.length()));
    if (!text.isEmpty()) {
      content.add(new Block.Plain(raw.span(), List.of(new Inline.Text(raw.span(), text))));
    }
    for (int i = index + 1; !closed && i < siblings.size() && i <= index + MAX_BLOCKS; i++) {
      if (!(siblings.get(i) instanceof Block.RawHtml next)) {
        content.add(siblings.get(i));
      } else if (find(TAG.matcher(next.html()), "details")) {
        return null;
      } else {
        closed = find(TAG.matcher(next.html()), "/details");
      }
    }
    return closed ? new RawDetails(raw.span(), summary, content) : null;
  }

  /** Advances to the next tag of this name; returns false if there isn't one. */
  private static boolean find(Matcher tag, String name) {
    boolean found = false;
    while (!found && tag.find()) {
      found = name(tag).equals(name);
    }
    return found;
  }

  private static String name(Matcher tag) {
    return tag.group("name").toLowerCase(Locale.ROOT);
  }

  private static String words(String html) {
    StringBuilder words = new StringBuilder();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      String name = name(tag);
      boolean parts = PARTS.contains(name.startsWith("/") ? name.substring(1) : name);
      tag.appendReplacement(words, parts ? " " : "");
    }
    return Blanks.single(
        tag.appendTail(words)
            .toString()
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&"));
  }
}
