package io.kartei.facts;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Items below a heading that promises terms: {@code **Term**: what it is}. */
final class GlossaryList {
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?s)^\\s*(?<term>[^:=–—\\n]{1,60}?)\\s*(?::|=>?|–|—|->|\\s-)\\s+(?<meaning>\\S.*)");

  private GlossaryList() {}

  static void find(List<Block> items, TermCollector terms) {
    for (Block item : items) {
      List<Inline> content = content(item);
      String text = LineText.of(content).text();
      Matcher entry = ENTRY.matcher(text);
      if (entry.matches() && entry.group("term").split("\\s+").length <= 5) {
        List<Inline> meaning = InlineCut.of(content, entry.start("meaning"), text.length());
        String term = entry.group("term").replaceFirst("\\s*\\([^()]*\\)$", "").strip();
        String known = terms.named(term);
        Entry.add(
            terms,
            known == null ? term : known,
            List.of(new Block.Plain(item.span(), meaning)),
            item.span());
      }
    }
  }

  private static List<Inline> content(Block item) {
    if (item instanceof Block.Paragraph paragraph) {
      return paragraph.content();
    }
    return item instanceof Block.Plain plain ? plain.content() : List.of();
  }
}
