package io.kartei.render.anki;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Adapts the site's HTML for a field in Anki. */
final class AnkiHtml {
  private static final Evaluator DRAWINGS =
      Selector.evaluatorOf("figure.diagram > svg:not(.narrow)");
  private static final Evaluator DEAD_LINKS =
      Selector.evaluatorOf("a.broken, a:not([href]), a[href=\"\"]");
  private static final Evaluator TABLES = Selector.evaluatorOf("div.table");
  private static final Evaluator MERMAID = Selector.evaluatorOf("pre.mermaid");
  private static final Evaluator NAMED = Selector.evaluatorOf("[id]");
  private static final Evaluator PICTURES = Selector.evaluatorOf("img");
  private static final Evaluator FOCUSABLE = Selector.evaluatorOf("[tabindex]");
  private static final Evaluator REMOTE = Selector.evaluatorOf(".remote, .remote *");
  private static final Evaluator FORMULAS = Selector.evaluatorOf("pre.math, code.math");

  private AnkiHtml() {}

  /**
   * Returns a fragment of the site's HTML for Anki: formulas for its MathJax, without our ids and
   * scripts, without links that lead nowhere.
   *
   * @param drawings file names in the package, by drawing id
   * @param words text alternatives of the drawings without a file, by drawing id
   */
  static String of(String html, Map<String, String> drawings, Map<String, String> words) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    for (Element svg : body.select(DRAWINGS)) {
      String name = drawings.get(svg.id());
      String told = words.getOrDefault(svg.id(), "");
      Element shown =
          name == null
              ? new Element("p").text(told)
              : new Element("img").attr("src", name).attr("alt", told);
      Objects.requireNonNull(svg.parent()).replaceWith(shown);
    }
    IdentityHashMap<Element, String> formulas = formulas(body);
    body.select(DEAD_LINKS).forEach(Element::unwrap);
    body.select(TABLES).forEach(Element::unwrap);
    body.select(MERMAID).forEach(e -> e.removeClass("mermaid").addClass("diagram"));
    body.select(NAMED).forEach(e -> keepInDrawing(e));
    body.select(PICTURES).removeAttr("loading").removeAttr("decoding");
    body.select(FOCUSABLE).removeAttr("tabindex");
    body.select(REMOTE).removeAttr("class");
    AnkiWords.plain(body);
    formulas.forEach((element, tex) -> element.replaceWith(new TextNode(tex)));
    return body.html().strip();
  }

  /**
   * Returns the formulas that Anki can typeset, with the text to typeset; all others stay as
   * source.
   */
  private static IdentityHashMap<Element, String> formulas(Element body) {
    IdentityHashMap<Element, String> formulas = new IdentityHashMap<>();
    for (Element element : body.select(FORMULAS)) {
      boolean block = element.tagName().equals("pre");
      String tex = element.text();
      if (AnkiWords.isFormula(tex)) {
        String fit = AnkiWords.formula(tex);
        formulas.put(element, block ? "\\[" + fit + "\\]" : "\\(" + fit + "\\)");
      }
    }
    return formulas;
  }

  /** Removes an element's id, except in a drawing, whose parts refer to each other by id. */
  private static void keepInDrawing(Element element) {
    if (element.closest("svg") == null) {
      element.removeAttr("id");
    }
  }

  /** Returns plain text as HTML. */
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

  /** Returns the text of a field on one line. */
  static String words(String html) {
    return Jsoup.parseBodyFragment(html).text();
  }
}
