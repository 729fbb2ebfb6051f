package io.kartei.render.pdf.page;

import io.kartei.body.DrawingRegistry;
import io.kartei.render.pdf.picture.Drawings;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Gives drawings that are too wide to be read on a page one of their own that lies on its side,
 * with what leads in to them.
 */
public final class LandscapePages {
  /** The class of a drawing that needs such a page. */
  private static final String SIDEWAYS = "sideways";

  /** The class of what is on such a page, as in the style sheet. */
  static final String PAGE = "on-its-side";

  /** The part of such a page that the drawing takes; the rest is for what leads in to it. */
  private static final double DRAWING = 0.82;

  private LandscapePages() {}

  /**
   * Opens the pages.
   *
   * @param area the area of the text on other pages
   */
  public static void open(Document book, TextArea area) {
    for (Element drawing : book.select("." + SIDEWAYS)) {
      Element page = new Element("div").addClass(PAGE);
      page.attr("style", "width: " + area.height() + "pt");
      drawing.before(page);
      for (Element before = page.previousElementSibling();
          before != null && LeadIns.isHeading(before);
          before = page.previousElementSibling()) {
        page.prependChild(before);
      }
      page.appendChild(drawing);
      Element svg = drawing.selectFirst("svg[" + DrawingRegistry.KEY + "]");
      if (svg != null) {
        svg.attr(Drawings.MAX_HEIGHT, Double.toString(DRAWING * area.width()));
      }
    }
  }
}
