package io.kartei.render.pdf.sheet;

import io.kartei.config.PaperSize;
import io.kartei.render.pdf.document.PaperDocument;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.render.pdf.document.SheetLayout;
import io.kartei.render.pdf.font.Resources;
import io.kartei.text.Escape;
import java.util.List;

/** All comparison sheets in one document, after a list of them. */
record SheetBooklet(PrintContext printing, List<ComparisonPrinter.Fitted> sheets) {
  private static final String DIV = "<div ";

  private static final String CSS = Resources.text("booklet.css");

  PaperDocument document() {
    String title = printing.text("compare.title");
    StringBuilder list = new StringBuilder();
    StringBuilder body = new StringBuilder();
    StringBuilder outline = new StringBuilder("<bookmarks>");
    for (int i = 0; i < sheets.size(); i++) {
      ComparisonPrinter.Fitted sheet = sheets.get(i);
      String name = Escape.text(sheet.document().title());
      String href = "href=\"#s" + i + "\"";
      list.append("<li><a ").append(href).append(" title=\"").append(name).append("\">");
      list.append(name).append("</a></li>");
      outline.append("<bookmark name=\"").append(name).append("\" ").append(href).append(" />");
      String section = sheet.document().section(sheet.layout(), "h2", "", Blanks.NONE);
      int start = section.indexOf(DIV) + DIV.length();
      body.append(section, 0, start).append("id=\"s" + i + "\" ").append(section.substring(start));
    }
    return new PaperDocument(
        title + " · " + printing.context().config().site().title(),
        printing.text("compare.summary", sheets.size()),
        css(printing.paper().size()),
        outline.append("</bookmarks>").toString(),
        "<div class=\"sheet\"><h1 style=\"font-size: 20pt\">"
            + Escape.text(title)
            + "</h1><ul class=\"list\">"
            + list
            + "</ul></div>"
            + body,
        whole -> {});
  }

  private static String css(PaperSize paper) {
    String across = (paper.height() - SheetLayout.MARGINS) + "mm";
    return SheetDocument.css(paper, "portrait")
        + CSS.replace("$paper", paper.label()).replace("$across", across);
  }
}
