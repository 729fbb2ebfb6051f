package io.kartei.render.anki;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
    IdentityHashMap<Element, String> formulas = formulas(body);
    body.select("a.broken, a:not([href]), a[href=\"\"]").forEach(Element::unwrap);
    body.select("div.table").forEach(Element::unwrap);
    body.select("pre.mermaid").forEach(e -> e.removeClass("mermaid").addClass("diagram"));
    body.select("[id]").forEach(e -> keepInDrawing(e));
    body.select("img").removeAttr("loading").removeAttr("decoding");
    body.select("[tabindex]").removeAttr("tabindex");
    body.select(".remote, .remote *").removeAttr("class");
    AnkiWords.plain(body);
    formulas.forEach((element, tex) -> element.replaceWith(new TextNode(tex)));
    return body.html().strip();
  }

  /** The formulas that Anki can set, with what it sets; the source of all others stays. */
  private static IdentityHashMap<Element, String> formulas(Element body) {
    IdentityHashMap<Element, String> formulas = new IdentityHashMap<>();
    for (Element element : body.select("pre.math, code.math")) {
      boolean block = element.tagName().equals("pre");
      String tex = element.text();
      if (AnkiWords.isFormula(tex)) {
        String fit = AnkiWords.formula(tex);
        formulas.put(element, block ? "\\[" + fit + "\\]" : "\\(" + fit + "\\)");
      }
    }
    return formulas;
  }

  /** Ids within a drawing are what its parts are drawn from. */
  private static void keepInDrawing(Element element) {
    if (element.closest("svg") == null) {
      element.removeAttr("id");
    }
  }

  /** Plain text as HTML. */
  static String text(String text) {
    Element body = new Element("body").appendChild(new TextNode(text));
    AnkiWords.plain(body);
    return shown(body);
  }

  static String link(String url, String text) {
    Element link = new Element("a").attr("href", url).appendChild(new TextNode(text));
    AnkiWords.plain(link);
    return shown(new Element("body").appendChild(link));
  }

  private static String shown(Element body) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    document.body().insertChildren(0, body.childNodes());
    return document.body().html();
  }

  /** What is read of a field: its words on one line. */
  static String words(String html) {
    return Jsoup.parseBodyFragment(html).text();
  }
}
