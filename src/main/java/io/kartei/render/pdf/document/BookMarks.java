package io.kartei.render.pdf.document;

import io.kartei.address.FamiliarAddress;
import io.kartei.address.ReadableAddress;
import io.kartei.render.pdf.line.JoinedWords;
import java.util.ArrayList;
import java.util.HashMap;
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
 * addresses of other links go into footnotes, each once, unless the text tells them.
 */
public final class BookMarks {
  private static final String SCHEME = "https://";

  /** The class of the names of pictures that aren't at hand. */
  public static final String UNSHOWN = "unshown";

  /** The class of links whose address isn't printed, which on paper are words like others. */
  private static final String UNPRINTED = "unprinted";

  /** The class of footnotes. */
  private static final String NOTE = "note";

  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
  private static final String CALL = "call";
  private static final String BETWEEN = ",\u202f";

  private BookMarks() {}

  public static void settle(Document book) {
    Set<String> ids = new HashSet<>();
    for (Element element : book.select("body [id]")) {
      if (!ids.add(element.id())) {
        element.removeAttr("id");
      }
    }
    Map<Element, Element> calls = new LinkedHashMap<>();
    Map<Element, Element> notes = new LinkedHashMap<>();
    Map<String, Element> known = new HashMap<>();
    Set<String> printed = new HashSet<>();
    Element within = null;
    boolean isPrinted = true;
    for (Element link : book.select("body a[href]")) {
      String href = link.attr("href");
      if (href.startsWith("#")) {
        inner(link, href.substring(1), ids);
        continue;
      }
      boolean isContinued = link.hasAttr(JoinedWords.CONTINUED);
      isPrinted &= isContinued;
      if (!isContinued && isNoted(link, href)) {
        Element chapter = link.closest(".chapter");
        if (!Objects.equals(chapter, within)) {
          known.clear();
          within = chapter;
        }
        // once in the book; in its chapter, its number is said again
        if (known.containsKey(href) || printed.add(href)) {
          Element call = new Element("sup").addClass(CALL);
          calls.put(link, call);
          notes.put(call, known.computeIfAbsent(href, BookMarks::note));
          isPrinted = true;
        }
      }
      if (!isPrinted) {
        link.addClass(UNPRINTED);
      }
    }
    insert(calls, notes);
    number(book, notes);
  }

  /**
   * Returns whether the address of a link gets a footnote: not in a heading, where its mark would
   * be read with the title, and not if the words of the link show it or lead to it by themselves.
   */
  private static boolean isNoted(Element link, String href) {
    return !link.hasClass(UNSHOWN)
        && link.closest(HEADINGS) == null
        && !FamiliarAddress.isToldBy(link.text(), href);
  }

  /**
   * Numbers the footnotes of each chapter, so that no number is twice on a page; after the authors'
   * own ones, which are numbered from 1 in each note. An address has one number in its chapter.
   *
   * @param notes the footnotes by the marks that lead to them
   */
  private static void number(Document book, Map<Element, Element> notes) {
    Map<Element, String> numbers = new HashMap<>();
    int number = 0;
    for (Element chapter : book.select(".chapter")) {
      int own = chapter.select(".footnotes > ol > li").size();
      number = chapter.hasClass("alone") ? own : Math.max(number, own);
      for (Element call : chapter.select("." + CALL)) {
        Element note = Objects.requireNonNull(notes.get(call));
        String known = numbers.get(note);
        if (known == null) {
          known = Integer.toString(++number);
          numbers.put(note, known);
          note.child(0).prependChild(new Element("span").addClass("number").text(known + " "));
        }
        call.text(isBehindAnother(call) ? BETWEEN + known : known);
      }
    }
  }

  /** Returns whether a call directly follows another, with which its number would run together. */
  @SuppressWarnings("ReferenceEquality") // the same node, not one that is alike
  private static boolean isBehindAnother(Element call) {
    Element before = call.previousElementSibling();
    return before != null && before.hasClass(CALL) && before.nextSibling() == call;
  }

  /**
   * Returns a footnote with an address as readers type it. What it shows floats, so that short
   * addresses on the same page share a line.
   */
  private static Element note(String href) {
    String address = ReadableAddress.of(href);
    String shown = address.startsWith(SCHEME) ? address.substring(SCHEME.length()) : address;
    Element text =
        new Element("span").addClass("text").appendChild(new Element("span").text(shown));
    return new Element("span").addClass(NOTE).appendChild(text);
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
   * @param calls the marks by the links that they belong to
   * @param notes the footnotes by the marks that lead to them; each follows its first mark
   */
  private static void insert(Map<Element, Element> calls, Map<Element, Element> notes) {
    Map<Node, List<Element>> behind = new LinkedHashMap<>();
    Set<Element> around = new LinkedHashSet<>();
    Set<Element> placed = new HashSet<>();
    calls.forEach(
        (link, call) -> {
          Element word = link.closest("." + JoinedWords.CLASS);
          Element place = word == null ? link : word;
          Element last = word == null ? JoinedWords.last(link) : word;
          if (last == null) {
            behind.computeIfAbsent(place, p -> new ArrayList<>()).add(call);
          } else {
            last.appendChild(call);
          }
          Element note = Objects.requireNonNull(notes.get(call));
          if (placed.add(note)) {
            behind.computeIfAbsent(place, p -> new ArrayList<>()).add(note);
          }
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
