package io.kartei.facts.term;

import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.LineText;
import io.kartei.facts.text.MarkedLine;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items below a heading that promises terms: {@code **Term**: what it is}. Lines of a paragraph are
 * entries, too, where the term is bold.
 */
final class GlossaryList {
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?s)^\\s*+(?<term>[^:=–—\\n"
              + "]{1,60}?)(?<!\\s)\\s*+(?::|=>?|–|—|->|(?<=\\s)-)\\s++(?<meaning>\\S.*)");

  private GlossaryList() {}

  static void find(List<Block> items, TermCollector terms) {
    items.forEach(item -> add(content(item), item.span(), terms));
  }

  /** Entries that are lines of a paragraph, each perhaps with lines that go on. */
  static void find(Block.Paragraph paragraph, TermCollector terms) {
    List<Inline> entry = new ArrayList<>();
    boolean wanted = false;
    for (MarkedLine line : MarkedLine.of(paragraph.content())) {
      if (hasBoldTerm(line.rest())) {
        add(entry, terms);
        entry.clear();
      } else if (!entry.isEmpty()) {
        entry.add(wanted ? new Inline.HardBreak(line.span()) : new Inline.SoftBreak(line.span()));
      } else {
        continue;
      }
      entry.addAll(line.rest());
      wanted = line.wantsEnd();
    }
    add(entry, terms);
  }

  private static boolean hasBoldTerm(List<Inline> line) {
    if (line.isEmpty() || !(line.get(0) instanceof Inline.Strong)) {
      return false;
    }
    LineText text = LineText.of(line);
    Matcher entry = ENTRY.matcher(text.text());
    return entry.matches() && text.highlighted().nextClearBit(0) >= entry.end("term");
  }

  private static void add(List<Inline> entry, TermCollector terms) {
    if (!entry.isEmpty()) {
      SourceSpan span = entry.get(0).span().to(entry.get(entry.size() - 1).span());
      add(entry, span, terms);
    }
  }

  private static void add(List<Inline> content, SourceSpan span, TermCollector terms) {
    String text = LineText.of(content).text();
    Matcher entry = ENTRY.matcher(text);
    if (entry.matches() && entry.group("term").split("\\s+").length <= 5) {
      List<Inline> meaning = InlineCut.of(content, entry.start("meaning"), text.length());
      String term = entry.group("term").replaceFirst("(?<!\\s)\\s*+\\([^()]*+\\)$", "").strip();
      String known = terms.named(term);
      TermName name =
          TermName.of(
              known == null ? term : known,
              InlineCut.of(content, entry.start("term"), entry.start("term") + term.length()));
      Entry.add(terms, name, List.of(new Block.Plain(span, meaning)), span);
    }
  }

  private static List<Inline> content(Block item) {
    if (item instanceof Block.Paragraph paragraph) {
      return paragraph.content();
    }
    return item instanceof Block.Plain plain ? plain.content() : List.of();
  }
}
