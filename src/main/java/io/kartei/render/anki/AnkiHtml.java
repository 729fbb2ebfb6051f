package io.kartei.render.anki;

import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;

/** Makes HTML of the site fit for a field of Anki's. */
final class AnkiHtml {
  private AnkiHtml() {}

  /**
   * A fragment of the site's HTML as Anki shows it: formulas for its MathJax, no ids and scripts of
   * ours, no link that leads nowhere.
   *
   * @param drawings names of files in the package, by the ids of drawings
   * @param words what drawings show that have no file, by their ids
   */
  static String of(String html, Map<String, String> drawings, Map<String, String> words) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    for (Element svg : body.select("figure.diagram > svg")) {
      String name = drawings.get(svg.id());
      String told = words.getOrDefault(svg.id(), "");
      Element shown =
          name == null
              ? new Element("p").text(told)
              : new Element("img").attr("src", name).attr("alt", told);
      Objects.requireNonNull(svg.parent()).replaceWith(shown);
    }
    body.select("pre.math").forEach(e -> e.replaceWith(new TextNode("\\[" + e.text() + "\\]")));
    body.select("code.math").forEach(e -> e.replaceWith(new TextNode("\\(" + e.text() + "\\)")));
    body.select("a.broken, a:not([href]), a[href=\"\"]").forEach(Element::unwrap);
    body.select("div.table").forEach(Element::unwrap);
    body.select("pre.mermaid").forEach(e -> e.removeClass("mermaid").addClass("diagram"));
    body.select("[id]").forEach(e -> keepInDrawing(e));
    body.select("img").removeAttr("loading").removeAttr("decoding");
    body.select("[tabindex]").removeAttr("tabindex");
    return body.html().strip();
  }

  /** Ids within a drawing are what its parts are drawn from. */
  private static void keepInDrawing(Element element) {
    if (element.closest("svg") == null) {
      element.removeAttr("id");
    }
  }

  /** Plain text as HTML. */
  static String text(String text) {
    return Entities.escape(text, new Document.OutputSettings().charset("UTF-8"));
  }

  static String link(String url, String text) {
    Element link = new Element("a").attr("href", url).text(text);
    return link.outerHtml();
  }

  /** What is read of a field: its words on one line. */
  static String words(String html) {
    return Jsoup.parseBodyFragment(html).text();
  }
}
