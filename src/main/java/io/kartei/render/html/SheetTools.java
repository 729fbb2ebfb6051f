package io.kartei.render.html;

import io.kartei.body.Urls;
import io.kartei.study.ComparisonSheet;

/** The links below a table that compares things. */
final class SheetTools {
  private SheetTools() {}

  static String html(Site site, ComparisonSheet sheet, String page) {
    String sheetUrl = Urls.relative(page, site.index().generated(sheet.url()));
    return "<p class=\"tools\">"
        + Html.link(sheetUrl, site.text("compare.sheet"))
        + " "
        + Html.link(Urls.relative(page, sheet.pdf()), site.text("compare.pdf"))
        + "</p>\n";
  }
}
