package io.kartei.render.pdf.document;

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
  private BookMarks() {}

  public static void settle(Document book) {
    Set<String> ids = new HashSet<>();
    for (Element element : book.select("body [id]")) {
      if (!ids.add(element.id())) {
        element.removeAttr("id");
      }
    }
    Map<Node, Element> notes = new LinkedHashMap<>();
    for (Element link : book.select("body a[href]")) {
      String href = link.attr("href");
      if (href.startsWith("#")) {
        inner(link, href.substring(1), ids);
      } else if (!link.text().equals(href)) {
        notes.put(link, new Element("span").addClass("note").text(href));
      }
    }
    insert(notes);
    for (Element chapter : book.select(".chapter")) {
      // after the author's own footnotes, which are numbered from 1
      int number = chapter.select(".footnotes > ol > li").size();
      for (Element note : chapter.select(".note")) {
        note.attr("data-number", Integer.toString(++number));
      }
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
   * Inserts footnotes with the addresses of links. All those of an element are inserted in one
   * pass, because each insertion shifts everything after it.
   *
   * @param notes the footnotes by the links that they follow
   */
  private static void insert(Map<Node, Element> notes) {
    Set<Element> around = new LinkedHashSet<>();
    notes.keySet().forEach(link -> around.add(Objects.requireNonNull(link.parentElement())));
    for (Element element : around) {
      List<Node> children = List.copyOf(element.childNodes());
      element.empty();
      for (Node child : children) {
        element.appendChild(child);
        Element note = notes.get(child);
        if (note != null) {
          element.appendChild(note);
        }
      }
    }
  }
}
