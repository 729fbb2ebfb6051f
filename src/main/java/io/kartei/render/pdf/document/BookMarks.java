package io.kartei.render.pdf.document;

import io.kartei.render.pdf.line.JoinedWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Settles the ids and links of a book: ids become unique, inner links lead to existing ids, and the
 * addresses of other links go into footnotes.
 */
public final class BookMarks {
  private static final String SCHEME = "https://";

  /** The most items of a list whose footnotes are gathered. */
  private static final int MAX_ITEMS = 8;

  private static final String NUMBER = "data-number";

  /** The most characters of a block that no page parts. */
  private static final int MAX_SHORT = 300;

  private BookMarks() {}

  public static void settle(Document book) {
    Set<String> ids = new HashSet<>();
    for (Element element : book.select("body [id]")) {
      if (!ids.add(element.id())) {
        element.removeAttr("id");
      }
    }
    Map<Element, Element> notes = new LinkedHashMap<>();
    for (Element link : book.select("body a[href]")) {
      String href = link.attr("href");
      if (href.startsWith("#")) {
        inner(link, href.substring(1), ids);
      } else if (!link.hasAttr(JoinedWords.CONTINUED) && !link.text().equals(href)) {
        notes.put(link, new Element("span").addClass("note").text(shown(href)));
      }
    }
    insert(notes);
    number(book);
  }

  /**
   * Numbers the footnotes of each chapter, so that no number is twice on a page; after the authors'
   * own ones, which are numbered from 1 in each note.
   */
  private static void number(Document book) {
    int number = 0;
    for (Element chapter : book.select(".chapter")) {
      int own = chapter.select(".footnotes > ol > li").size();
      number = chapter.hasClass("opens") ? own : Math.max(number, own);
      List<Element> calls = chapter.select(".call");
      List<Element> notes = chapter.select(".note");
      for (int i = 0; i < notes.size(); i++) {
        String next = Integer.toString(++number);
        calls.get(i).text(next);
        notes.get(i).attr(NUMBER, next);
      }
      chapter.select("ul, ol, p, li, h1, h2, h3, h4, h5, h6, td, th").forEach(BookMarks::gather);
    }
  }

  /** Returns an address as readers type it. */
  private static String shown(String href) {
    return href.startsWith(SCHEME) ? href.substring(SCHEME.length()) : href;
  }

  /**
   * Puts the footnotes of a short block, or a list of such, one after another into one, so that
   * short addresses share a line.
   */
  private static void gather(Element block) {
    boolean isList = block.nameIs("ul") || block.nameIs("ol");
    boolean isShort =
        isList
            ? block.select("p, ul, ol, pre, table").size() == 1
                && block.childrenSize() <= MAX_ITEMS
                && block.children().stream().allMatch(i -> i.text().length() < MAX_SHORT / 2)
            : block.selectFirst("p, li") == null || block.is("p");
    if (!isShort || (!isList && block.text().length() > MAX_SHORT)) {
      return;
    }
    List<Element> notes = block.select(".note");
    for (Element note : notes.subList(Math.min(1, notes.size()), notes.size())) {
      Element number = new Element("span").addClass("number").text(note.attr(NUMBER) + " ");
      note.remove();
      Element first = notes.get(0);
      first.appendText(" \u00a0 ").appendChild(number);
      first.appendChild(new Element("span").text(note.text()));
    }
  }

  /**
   * Makes a link to a place that isn't printed lead to its chapter; removes the link if that isn't
   * printed either.
   */
  private static void inner(Element link, String id, Set<String> ids) {
    if (!ids.contains(id)) {
      String chapter = id.substring(0, Math.max(0, id.indexOf('-')));
      if (ids.contains(chapter)) {
        link.attr("href", "#" + chapter);
      } else {
        link.unwrap();
      }
    }
  }

  /**
   * Inserts footnotes with the addresses of links, each after the punctuation that its link is kept
   * with. All those of an element are inserted in one pass, because each insertion shifts
   * everything after it.
   *
   * @param notes the footnotes by the links that they belong to
   */
  private static void insert(Map<Element, Element> notes) {
    Map<Node, List<Element>> behind = new LinkedHashMap<>();
    Set<Element> around = new LinkedHashSet<>();
    notes.forEach(
        (link, note) -> {
          Element word = link.closest("." + JoinedWords.CLASS);
          Element place = word == null ? link : word;
          Element last = word == null ? JoinedWords.last(link) : word;
          Element call = new Element("sup").addClass("call");
          if (last == null) {
            behind.computeIfAbsent(place, p -> new ArrayList<>()).add(call);
          } else {
            last.appendChild(call);
          }
          behind.computeIfAbsent(place, p -> new ArrayList<>()).add(note);
          around.add(Objects.requireNonNull(place.parentElement()));
        });
    for (Element element : around) {
      List<Node> children = List.copyOf(element.childNodes());
      element.empty();
      for (Node child : children) {
        element.appendChild(child);
        behind.getOrDefault(child, List.of()).forEach(element::appendChild);
      }
    }
  }
}
