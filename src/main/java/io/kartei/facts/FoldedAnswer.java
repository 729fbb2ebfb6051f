package io.kartei.facts;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An answer that unfolds: {@code <details><summary>Lösung</summary> ... </details>}. */
final class FoldedAnswer {
  private static final Pattern ANSWERS =
      Pattern.compile(
          "[^\\p{L}]*(?:(?:click|tap|here|to|for|show|hide|reveal|view|see|the|my|your|a|sample|model"
              + "|possible|expected|correct|klicken?|hier|zur|zum|die|der|zeige|mögliche|richtige)\\s+){0,5}+"
              + "(?:antwort(?:en)?|(?:muster)?lösung(?:en)?|lösungsvorschlag|auflösung|musterantwort"
              + "|answers?|solutions?)"
              + "(?:\\s+(?:anzeigen|zeigen|einblenden|aufdecken|ausklappen|[0-9]{1,3}|[a-z]))?[^\\p{L}]*"
              + "|[^\\p{L}]*(?:show|reveal|anzeigen|zeigen|aufdecken|einblenden)[^\\p{L}]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private FoldedAnswer() {}

  /** What unfolds, without the line to click on; null when the block is no such answer. */
  static @Nullable List<Block> of(@Nullable Block block) {
    if (!(block instanceof Block.Element element) || !element.tag().equals("details")) {
      return null;
    }
    String summary = null;
    List<Block> rest = new ArrayList<>();
    for (Block child : element.children()) {
      String found = summary == null ? summary(child) : null;
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
    boolean answers =
        summary != null && summary.length() <= 60 && ANSWERS.matcher(summary).matches();
    return answers && Substance.in(rest) ? rest : null;
  }

  private static @Nullable String summary(Block block) {
    if (block instanceof Block.Element element && element.tag().equals("summary")) {
      return PlainText.ofBlocks(element.children());
    }
    List<Inline> content = Lines.contentOf(block);
    if (content != null) {
      for (Inline inline : content) {
        if (isSummary(inline)) {
          return PlainText.of(List.of(inline));
        }
      }
    }
    return null;
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
