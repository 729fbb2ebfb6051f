package io.kartei.render.pdf;

import io.kartei.address.ReadableAddress;
import io.kartei.messages.Messages;
import io.kartei.render.pdf.document.BookMarks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Takes pictures that aren't at hand out of a book's text. One sentence at the end of each chapter
 * tells of those that show something; those that only adorn a heading or a line are left out.
 */
final class MissingPictures {
  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
  private static final String UNNAMED = "unnamed";
  private static final String PICTURE = "." + BookMarks.UNSHOWN;

  /** What nothing is left of without its picture. */
  private static final Set<String> EMPTIED =
      Set.of(
          "p",
          "li",
          "ul",
          "ol",
          "a",
          "figure",
          "tr",
          "b",
          "i",
          "em",
          "strong",
          "span",
          "blockquote");

  private static final String BETWEEN = " \u00b7 ";

  private MissingPictures() {}

  /**
   * Takes the pictures out of a book's chapters.
   *
   * @param addresses returns the address of a chapter's page, by the chapter's id; empty if it
   *     isn't known
   */
  static void gather(Document book, Messages messages, Function<String, String> addresses) {
    for (Element second : book.select(".chapter .elsewhere + .elsewhere")) {
      second.before(new Element("span").text(BETWEEN)); // two in a line
    }
    for (Element chapter : book.select(".chapter:has(" + PICTURE + ")")) {
      List<Element> shown = new ArrayList<>();
      Set<String> names = new HashSet<>();
      List<Element> pictures = new ArrayList<>(chapter.select(PICTURE));
      for (Element picture : pictures) {
        if (isShown(picture)) {
          picture.select(".kind").remove();
          if (picture.hasClass(UNNAMED) || names.add(picture.text())) {
            shown.add(picture);
          }
        }
      }
      pictures.forEach(MissingPictures::remove);
      if (!shown.isEmpty()) {
        Element line = line(shown, messages);
        Element title = chapter.selectFirst("h1[id]");
        String address = title == null ? "" : addresses.apply(title.id());
        if (!address.isEmpty()) {
          line.appendChild(link(address));
        }
        chapter.appendChild(line);
      }
    }
  }

  private static Element link(String address) {
    String readable = ReadableAddress.of(address);
    Element link = new Element("a").attr("href", address).attr("title", address);
    return link.addClass("elsewhere").text(readable.substring(readable.indexOf("://") + 3));
  }

  /** Returns a sentence that says how many pictures there are, and what they show if authors do. */
  private static Element line(List<Element> pictures, Messages messages) {
    Element line = new Element("p").addClass("away");
    Element text = line.appendElement("span").addClass("elsewhere");
    List<Element> named = pictures.stream().filter(p -> !p.hasClass(UNNAMED)).toList();
    String said = messages.get("paper.pictures", pictures.size());
    if (named.isEmpty()) {
      Element only = pictures.size() == 1 ? pictures.get(0) : new Element("span");
      text.appendChild(only.removeClass("elsewhere").text(said));
    } else {
      boolean areAll = named.size() == pictures.size();
      String some = areAll ? ": " : ", " + messages.get("paper.pictures.some") + " ";
      text.appendElement("span").text(said + some);
      String between = "";
      for (Element picture : named) {
        if (!between.isEmpty()) {
          text.appendElement("span").text(between);
        }
        text.appendChild(picture.removeClass("elsewhere"));
        between = BETWEEN;
      }
    }
    text.appendElement("span").text(text.text().endsWith(".") ? " " : ". ");
    return line;
  }

  /** Returns whether a picture shows something of its own: it stands in no heading and no line. */
  private static boolean isShown(Element picture) {
    if (picture.closest(HEADINGS) != null) {
      return false;
    }
    Element block = picture.closest("p, li, td, th, div");
    if (block == null) {
      return true;
    }
    for (Node node : block.childNodes()) {
      if (node instanceof TextNode text && !text.isBlank()) {
        return false;
      }
      if (node instanceof Element element && isText(element)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether an element is a part of a line that says something itself. */
  private static boolean isText(Element element) {
    if (element.isBlock() || element.hasClass("elsewhere")) {
      return false;
    }
    String said = element.text().replace("\u00b7", "").strip();
    String pictures = element.select(PICTURE).text();
    return said.length() > pictures.length();
  }

  /** Removes a picture, and what is empty without it. */
  private static void remove(Element picture) {
    Element around = picture.parent();
    Node before = picture.previousSibling();
    if (before instanceof Element gap && gap.text().equals("\u00b7")) {
      gap.remove();
    }
    if (picture.nextElementSibling() == null) {
      breaks(picture, Node::previousSibling);
    }
    if (isFirst(picture)) {
      breaks(picture, Node::previousSibling);
      breaks(picture, Node::nextSibling);
    }
    picture.remove();
    while (around != null && EMPTIED.contains(around.normalName()) && isEmpty(around)) {
      Element outer = around.parent();
      around.remove();
      around = outer;
    }
  }

  /** Returns whether nothing but breaks of lines comes before a picture in its block. */
  private static boolean isFirst(Element picture) {
    Node before = picture.previousSibling();
    while (before != null && isBreak(before)) {
      before = before.previousSibling();
    }
    return before == null;
  }

  /** Removes the breaks of lines next to a picture. */
  private static void breaks(Element picture, Function<Node, @Nullable Node> next) {
    Node near = next.apply(picture);
    while (near != null && isBreak(near)) {
      near.remove();
      near = next.apply(picture);
    }
  }

  private static boolean isBreak(Node node) {
    return node instanceof TextNode text ? text.isBlank() : node.nameIs("br");
  }

  private static boolean isEmpty(Element element) {
    String left = element.text().replace("\u00b7", "").strip();
    return left.isEmpty() && element.select("img, svg, [id]").isEmpty();
  }
}
