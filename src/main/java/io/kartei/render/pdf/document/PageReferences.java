package io.kartei.render.pdf.document;

import io.kartei.messages.Messages;
import io.kartei.render.pdf.line.JoinedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Adds the page to each link from one place in a book to another, since paper cannot be clicked; in
 * the index of terms, a link is nothing but its page. Until the pages are known, a number takes
 * their place that is as wide.
 */
public final class PageReferences {
  /** The class of the index of terms. */
  public static final String INDEX = "index";

  /** The class of the page that says most, where there are several. */
  public static final String MAIN = "main";

  private static final String CLASS = "at";
  private static final String ANY = "00";

  private final Messages messages;
  private final List<Element> links;
  private final List<Element> lines;

  private PageReferences(Messages messages, List<Element> links, List<Element> lines) {
    this.messages = messages;
    this.links = links;
    this.lines = lines;
  }

  /** Makes room for the page numbers of a book whose links are settled. */
  public static PageReferences in(Document book, Messages messages) {
    List<Element> links = new ArrayList<>();
    List<Element> lines = book.select("." + INDEX + " li");
    lines.forEach(line -> line.select("a").forEach(link -> link.text(ANY)));
    PageReferences references = new PageReferences(messages, links, lines);
    book.select(".chapter a[href^=#]").stream()
        .filter(link -> !link.hasAttr(JoinedWords.CONTINUED) && !link.text().isBlank())
        .forEach(references::add);
    return references;
  }

  /** Makes room for the page number of one more link. */
  public void add(Element link) {
    link.appendElement("span").addClass(CLASS).text(" " + messages.get("book.at", ANY));
    links.add(link);
  }

  /** Returns whether no pages have to be known. */
  public boolean isEmpty() {
    return links.isEmpty() && lines.isEmpty();
  }

  /**
   * Fills in the page numbers.
   *
   * @param pages returns the pages of the elements with these ids, from 1
   */
  public void fill(Function<Set<String>, Map<String, Integer>> pages) {
    Map<String, Integer> found =
        pages.apply(
            Stream.concat(links.stream(), lines.stream().flatMap(l -> l.select("a").stream()))
                .map(PageReferences::id)
                .collect(Collectors.toSet()));
    lines.forEach(line -> number(line, found));
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

  /** Writes the pages of a line of the index, each of them once, in their order. */
  private void number(Element line, Map<String, Integer> found) {
    Element term = line.firstElementChild();
    String name = term == null ? "" : term.text();
    SortedMap<Integer, Element> pages = new TreeMap<>();
    for (Element link : line.select("a")) {
      Integer page = found.get(id(link));
      if (page != null) {
        Element same = pages.putIfAbsent(page, link);
        if (same != null && link.hasClass(MAIN)) {
          same.addClass(MAIN);
        }
      }
      link.remove();
    }
    if (pages.size() == 1) {
      pages.values().forEach(only -> only.removeClass(MAIN));
    }
    Element before = term;
    for (Map.Entry<Integer, Element> place : pages.entrySet()) {
      // a comma begins no line
      if (before != null) {
        // the whole text, with the places where it may be hyphenated
        before.text(before.wholeText() + ",");
      }
      String page = place.getKey().toString();
      line.appendElement("span").text(" ");
      Element link = place.getValue().text(page);
      line.appendChild(link.attr("title", messages.get("book.page", name, page)));
      before = link;
    }
  }

  private static String id(Element link) {
    return link.attr("href").substring(1);
  }
}
