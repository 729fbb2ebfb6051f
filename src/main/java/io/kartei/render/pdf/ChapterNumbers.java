package io.kartei.render.pdf;

import io.kartei.facts.text.Numbering;
import io.kartei.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Numbers the chapters of a book, those below them, and the sections of chapters that have none
 * below them: {@code 7}, {@code 7.2}, {@code 7.2.1}; there and in its contents, unless its author
 * numbers them.
 */
final class ChapterNumbers {
  /** The class of a number. */
  static final String CLASS = "number";

  /** The class of a chapter whose sections have no numbers where others have. */
  private static final String UNNUMBERED = "unnumbered";

  /** The attribute of a chapter that says how many chapters it is below. */
  static final String DEPTH = "data-depth";

  /** How many numbers are before a heading at most. */
  private static final int MAX_LEVELS = 3;

  private ChapterNumbers() {}

  /** Adds the numbers to a book. */
  static void add(Document book) {
    List<Element> titles = book.select(".chapter > h1");
    List<Element> sections = book.select(".chapter > h2");
    if (titles.stream().anyMatch(ChapterNumbers::isNumbered)
        || sections.stream().anyMatch(ChapterNumbers::isNumbered)) {
      return;
    }
    Map<String, Element> entries =
        book.select(".toc a").stream()
            .collect(Collectors.toMap(entry -> entry.attr("href"), entry -> entry, (a, b) -> a));
    List<Integer> counts = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      int depth = Math.min(depth(titles.get(i)), counts.size());
      counts.subList(Math.min(counts.size(), depth + 1), counts.size()).clear();
      if (depth == counts.size()) {
        counts.add(0);
      }
      counts.set(depth, counts.get(depth) + 1);
      if (depth >= MAX_LEVELS) {
        continue;
      }
      Element title = titles.get(i);
      String own = counts.stream().map(String::valueOf).collect(Collectors.joining("."));
      number(title, own);
      Element entry = entries.get("#" + title.id());
      if (entry != null) {
        number(entry, own);
      }
      boolean hasChapters = i + 1 < titles.size() && depth(titles.get(i + 1)) > depth;
      Element chapter = title.parent();
      if (!hasChapters && depth + 1 < MAX_LEVELS) {
        sections(title, own);
      } else if (chapter != null) {
        chapter.addClass(UNNUMBERED);
      }
    }
  }

  private static void sections(Element title, String chapter) {
    int section = 0;
    Element around = title.parent();
    for (Element below : around == null ? List.<Element>of() : around.children()) {
      if (below.nameIs("h2")) {
        section++;
        number(below, chapter + "." + section);
      }
    }
  }

  private static int depth(Element title) {
    Element chapter = title.parent();
    String depth = chapter == null ? "" : chapter.attr(DEPTH);
    return depth.isEmpty() ? 0 : Integer.parseInt(depth);
  }

  private static boolean isNumbered(Element heading) {
    return Numbering.ofHeading(Lexicon.standard().text(heading.text())) > 0;
  }

  private static void number(Element heading, String number) {
    // otherwise the text would be painted, and copied, before its number
    heading.textNodes().forEach(text -> text.wrap("<span></span>"));
    heading.prependElement("span").addClass(CLASS).text(number + "\u2002");
  }
}
