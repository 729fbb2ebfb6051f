package io.kartei.render.pdf;

import io.kartei.facts.text.Numbering;
import io.kartei.language.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Numbers the chapters of a book and their sections, {@code 7} and {@code 7.2}, there and in its
 * contents; unless its author numbers them.
 */
final class ChapterNumbers {
  private static final String CLASS = "number";

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
    int chapter = 0;
    for (Element title : titles) {
      chapter++;
      number(title, Integer.toString(chapter));
      int section = 0;
      Element around = title.parent();
      for (Element below : around == null ? List.<Element>of() : around.children()) {
        if (below.nameIs("h2")) {
          section++;
          number(below, chapter + "." + section);
        }
      }
      Element entry = entries.get("#" + title.id());
      if (entry != null) {
        number(entry, Integer.toString(chapter));
      }
    }
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
