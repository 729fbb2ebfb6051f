package io.kartei.render.pdf.document;

import io.kartei.messages.Messages;
import io.kartei.render.pdf.line.JoinedWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Adds the page to each link from one place in a book to another, since paper cannot be clicked.
 * Until the pages are known, a number takes their place that is as wide.
 */
public final class PageReferences {
  private static final String CLASS = "at";
  private static final String ANY = "00";

  private final Messages messages;
  private final List<Element> links;

  private PageReferences(Messages messages, List<Element> links) {
    this.messages = messages;
    this.links = links;
  }

  /** Makes room for the page numbers of a book whose links are settled. */
  public static PageReferences in(Document book, Messages messages) {
    List<Element> links =
        book.select(".chapter a[href^=#]").stream()
            .filter(link -> !link.hasAttr(JoinedWords.CONTINUED) && !link.text().isBlank())
            .toList();
    links.forEach(
        link ->
            link.appendElement("span").addClass(CLASS).text(" " + messages.get("book.at", ANY)));
    return new PageReferences(messages, links);
  }

  /**
   * Fills in the page numbers.
   *
   * @param pages returns the pages of the elements with these ids, from 1
   */
  public void fill(Function<Set<String>, Map<String, Integer>> pages) {
    if (links.isEmpty()) {
      return;
    }
    Map<String, Integer> found =
        pages.apply(links.stream().map(PageReferences::id).collect(Collectors.toSet()));
    for (Element link : links) {
      Integer page = found.get(id(link));
      for (Element place : link.select("." + CLASS)) {
        if (page == null) {
          place.remove();
        } else {
          place.text(" " + messages.get("book.at", page.toString()));
        }
      }
    }
  }

  private static String id(Element link) {
    return link.attr("href").substring(1);
  }
}
