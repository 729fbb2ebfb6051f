package io.kartei.facts.text;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an author folded away on a site that trusts its HTML: there, {@code <details>} and {@code
 * </details>} are blocks of their own, and what unfolds stands between them.
 *
 * @param span where the line to click on stands
 * @param summary the words of that line
 * @param content what unfolds
 */
public record RawDetails(SourceSpan span, String summary, List<Block> content) {
  private static final int MOST_BLOCKS = 100;
  private static final int LONGEST = 20_000;

  private static final Pattern OPEN =
      Pattern.compile(
          "(?is)\\s*<details\\b[^>]*>\\s*<summary\\b[^>]*>(?<summary>.{1,500}?)</summary>");

  private static final Pattern CLOSE = Pattern.compile("(?i)</details\\s*>");
  private static final Pattern NESTED = Pattern.compile("(?i)<details\\b");
  private static final Pattern PARTS =
      Pattern.compile("(?i)</?(?:br|p|li|ul|ol|div|tr|td|th|h[1-6])\\b[^<>]*>");

  private static final Pattern TAG = Pattern.compile("<[^<>]*>");

  /** The details that begin with a block, or null. */
  public static @Nullable RawDetails at(List<Block> siblings, int index) {
    if (!(siblings.get(index) instanceof Block.RawHtml html) || html.html().length() > LONGEST) {
      return null;
    }
    Matcher open = OPEN.matcher(html.html());
    if (!open.lookingAt()) {
      return null;
    }
    List<Block> content = new ArrayList<>();
    String rest = html.html().substring(open.end());
    Matcher close = CLOSE.matcher(rest);
    boolean closed = close.find();
    String text = words(closed ? rest.substring(0, close.start()) : rest);
    if (!text.isEmpty()) {
      content.add(new Block.Plain(html.span(), List.of(new Inline.Text(html.span(), text))));
    }
    for (int i = index + 1; !closed && i < siblings.size() && i <= index + MOST_BLOCKS; i++) {
      Block block = siblings.get(i);
      boolean raw = block instanceof Block.RawHtml;
      if (raw && NESTED.matcher(((Block.RawHtml) block).html()).find()) {
        return null;
      }
      closed = raw && CLOSE.matcher(((Block.RawHtml) block).html()).find();
      if (!raw) {
        content.add(block);
      }
    }
    return closed ? new RawDetails(html.span(), words(open.group("summary")), content) : null;
  }

  private static String words(String html) {
    return TAG.matcher(PARTS.matcher(html).replaceAll(" "))
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
