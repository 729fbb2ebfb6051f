package io.kartei.render.pdf.sheet;

import io.kartei.body.PrintBody;
import io.kartei.body.Urls;
import io.kartei.index.NotePage;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.render.pdf.picture.Drawings;
import io.kartei.render.pdf.picture.QrCode;
import io.kartei.study.sheet.ComparisonSheet;
import io.kartei.text.Escape;
import java.util.Locale;

/**
 * The head of a comparison sheet: what it is, where it comes from, which exams asked for it, and,
 * if the site's public address is known, the address of its page with its QR code.
 *
 * @param sheet the sheet
 * @param note the note that it comes from
 * @param width the width of the text, in millimetres
 */
record SheetHead(ComparisonSheet sheet, NotePage note, double width, PrintContext printing) {
  /** The longest address with a code: a longer one would need more room than the title. */
  private static final int MAX_ADDRESS = 200;

  /** Between the title and the code, in millimetres: as in the style sheet, and a bit to spare. */
  private static final double GAP = 5;

  private static final String SCHEME_END = "://";

  /**
   * Returns it as XHTML.
   *
   * @param heading the element of its title
   */
  String xhtml(String heading) {
    StringBuilder out = new StringBuilder("<div class=\"head\">");
    String address = address();
    boolean isCoded = !address.isEmpty() && address.length() <= MAX_ADDRESS;
    out.append("<div").append(isCoded ? beside(address) : "").append('>');
    out.append('<').append(heading).append('>').append(Escape.text(sheet.titleIn(note.title())));
    out.append("</").append(heading).append('>');
    out.append(PrintBody.asked(printing.context().index().exams().asked(sheet.examReferences())));
    if (!address.isEmpty()) {
      address(address, out);
    }
    out.append("</div>");
    if (isCoded) {
      code(address, out);
    }
    return out.append("</div>").toString();
  }

  /** Returns the address of the sheet's page, or an empty text if it isn't known. */
  private String address() {
    String base = printing.context().config().site().baseUrl();
    return base == null ? "" : Urls.encode(base) + Urls.encodePath(sheet.url());
  }

  private static void address(String address, StringBuilder out) {
    int scheme = address.indexOf(SCHEME_END);
    String shown = scheme < 0 ? address : address.substring(scheme + SCHEME_END.length());
    String url = Escape.text(address);
    out.append("<p class=\"address\"><a href=\"").append(url).append("\" title=\"").append(url);
    out.append("\">").append(Escape.text(shown)).append("</a></p>");
  }

  /** Returns the attributes of what is beside the code. */
  private String beside(String address) {
    double left = width - QrCode.millimetres(address) - GAP;
    return String.format(Locale.ROOT, " class=\"beside\" style=\"width: %.1fmm\"", left);
  }

  private void code(String address, StringBuilder out) {
    out.append("<div class=\"code\"><svg ").append(Drawings.CODE).append("=\"");
    Escape.text(address, out);
    out.append("\" alt=\"");
    Escape.text(printing.text("sheet.code", address), out);
    out.append("\"></svg></div>");
  }
}
