package io.kartei.render.html.card;

import io.kartei.body.Urls;
import io.kartei.render.html.page.Html;
import io.kartei.render.html.page.Site;
import io.kartei.study.sheet.ComparisonSheet;

/** Writes the links below a comparison table. */
public final class SheetTools {
  private SheetTools() {}

  public static String html(Site site, ComparisonSheet sheet, String page) {
    String sheetUrl = Urls.relative(page, site.index().generated(sheet.url()));
    StringBuilder out = new StringBuilder("<p class=\"tools\">");
    out.append(Html.link(sheetUrl, site.text("compare.sheet")));
    if (site.context().config().wants("pdf")) {
      String pdf = Urls.relative(page, sheet.pdf());
      String blank = Urls.relative(page, sheet.blankPdf());
      out.append(' ').append(Html.link(pdf, site.text("compare.pdf")));
      String key = Urls.relative(page, sheet.keyPdf());
      out.append(' ').append(Html.link(blank, site.text("compare.blank")));
      out.append(' ').append(Html.link(key, site.text("compare.key")));
    }
    return out.append("</p>\n").toString();
  }
}
