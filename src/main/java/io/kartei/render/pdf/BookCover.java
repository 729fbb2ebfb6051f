package io.kartei.render.pdf;

import io.kartei.address.ReadableAddress;
import io.kartei.config.SiteConfig.SiteInfo;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.text.Escape;
import java.time.LocalDate;

/**
 * The first page of a book: its title, what it is about, by whom, of when, and where it is from.
 */
final class BookCover {
  /** Between a title and a subtitle: {@code LF10b: Serverdienste}. */
  private static final String COLON = ": ";

  private BookCover() {}

  /** Returns the page in XHTML. */
  static String of(PrintContext printing) {
    SiteInfo site = printing.context().config().site();
    StringBuilder out = new StringBuilder("<div class=\"cover\">");
    String subtitle = subtitle(site.title());
    String name = subtitle.isEmpty() ? site.title() : site.mainTitle();
    paragraph("name", name, out);
    paragraph("subtitle", subtitle, out);
    paragraph("about", site.description() == null ? "" : site.description(), out);
    paragraph("by", String.join(" \u00b7 ", site.authors()), out);
    paragraph("source", changed(printing), out);
    String from = site.baseUrl() == null ? site.repositoryUrl() : site.baseUrl();
    paragraph("source", from == null ? "" : ReadableAddress.of(from), out);
    return out.append("</div>").toString();
  }

  private static void paragraph(String kind, String text, StringBuilder out) {
    if (!text.isEmpty()) {
      out.append("<p class=\"").append(kind).append("\">").append(Escape.text(text)).append("</p>");
    }
  }

  private static String subtitle(String title) {
    int colon = title.indexOf(COLON);
    return colon < 0 ? "" : title.substring(colon + COLON.length()).strip();
  }

  /** Returns the day of the last commit to any of the notes, or an empty text outside git. */
  private static String changed(PrintContext printing) {
    LocalDate last = printing.lastChange();
    if (last == null) {
      return "";
    }
    String day = last.toString();
    String words =
        printing.text("date", day.substring(0, 4), day.substring(5, 7), day.substring(8));
    return printing.text("book.date", words);
  }
}
