package io.kartei.render.pdf;

import io.kartei.body.BodyLinks;
import io.kartei.body.PrintBody;
import io.kartei.index.NotePage;
import io.kartei.model.Comparison;
import io.kartei.model.Inline;
import io.kartei.render.RenderContext;
import io.kartei.study.ComparisonSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** A comparison as an XHTML document for paper, in any layout. */
final class SheetDocument {
  /** Cell padding left and right together, as the style sheet has it. */
  private static final double PADDING = 0.95;

  private static final Pattern GRADE = Pattern.compile("[-+−±○●◐o]{1,5}|√+|×+");
  private static final Pattern ATTRIBUTES = Pattern.compile("alt|title|content");

  private static final String CSS = Resources.text("sheet.css");

  private final ComparisonSheet sheet;
  private final RenderContext context;
  private final NotePage note;
  private final BodyLinks links;
  private final PaperFonts fonts;
  private final PrintableText printable;
  private final String table;
  private final List<List<String>> texts;

  SheetDocument(ComparisonSheet sheet, RenderContext context, PaperFonts fonts) {
    this.sheet = sheet;
    this.context = context;
    this.note = context.index().page(sheet.note());
    this.links = new PaperLinks(context, sheet.note());
    this.fonts = fonts;
    this.printable = fonts.printable();
    this.table = table(sheet.comparison());
    this.texts = texts();
  }

  /** Whether a layout leaves every word whole. */
  boolean keepsWords(SheetLayout layout) {
    ColumnWidths columns = columns(layout);
    return columns.keepWords(columns.find());
  }

  private ColumnWidths columns(SheetLayout layout) {
    return new ColumnWidths(texts, fonts::width, layout.em(), PADDING);
  }

  /** The document in a layout. */
  org.w3c.dom.Document in(SheetLayout layout) {
    int[] widths = columns(layout).find();
    Document document = Jsoup.parse(head(layout) + body(SheetLayout.columns(widths)));
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            text.text(printable.of(text.getWholeText()));
          } else if (node instanceof Element element) {
            element.attributes().asList().stream()
                .filter(a -> ATTRIBUTES.matcher(a.getKey()).matches())
                .forEach(a -> element.attr(a.getKey(), printable.of(a.getValue())));
          }
        },
        document);
    return new W3CDom().fromJsoup(inOrder(document));
  }

  /**
   * Puts text that stands beside elements into elements, too: otherwise the elements of a line are
   * painted behind its text, and whoever copies the line gets it in that order.
   */
  private static Document inOrder(Document document) {
    for (Element mixed : document.select("td, th")) {
      if (!mixed.children().isEmpty()) {
        mixed.textNodes().forEach(text -> text.wrap("<span></span>"));
      }
    }
    return document;
  }

  private String head(SheetLayout layout) {
    return "<!DOCTYPE html><html lang=\""
        + escape(context.config().site().language())
        + "\"><head><title>"
        + escape(sheet.comparison().title())
        + "</title><meta name=\"description\" content=\""
        + escape(description())
        + "\" /><style>"
        + css(layout)
        + "</style></head>";
  }

  private String description() {
    return context.messages().get("sheet.description", sheet.comparison().title(), note.title());
  }

  private String css(SheetLayout layout) {
    String[] page =
        context.messages().get("sheet.page", "\u0001", "\u0002").split("[\u0001\u0002]", -1);
    return CSS.replace("$orientation", layout.landscape() ? "landscape" : "portrait")
        .replace("$size", layout.points() + "pt")
        .replace("$site", quoted(context.config().site().title()))
        .replace(
            "$page",
            quoted(page[0])
                + " counter(page) "
                + quoted(page[1])
                + " counter(pages) "
                + quoted(page[2]));
  }

  /** A CSS string that cannot end early, whatever it holds. */
  private String quoted(String text) {
    String safe = printable.of(text).replaceAll("\\s+", " ");
    StringBuilder out = new StringBuilder("\"");
    safe.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\' || c == '<' || c == '&') {
                out.append(String.format(Locale.ROOT, "\\%06x ", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.append('"').toString();
  }

  private String body(String columns) {
    return "<body><h1>"
        + escape(sheet.comparison().title())
        + "</h1>"
        + source()
        + exams()
        + "<table>"
        + columns
        + table
        + "</table></body></html>";
  }

  /** The note's title, unless the sheet is called the same. */
  private String source() {
    return note.title().equals(sheet.comparison().title())
        ? ""
        : "<p class=\"source\">" + escape(note.title()) + "</p>";
  }

  private String exams() {
    if (sheet.examReferences().isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("<p class=\"exams\">");
    sheet
        .examReferences()
        .forEach(
            reference ->
                out.append("<span>")
                    .append(escape(context.index().exams().label(reference)))
                    .append("</span> "));
    return out.append("</p>").toString();
  }

  private String table(Comparison comparison) {
    StringBuilder out = new StringBuilder("<thead><tr><td class=\"label\"></td>");
    comparison.subjects().forEach(subject -> cell("th scope=\"col\"", subject.content(), out));
    out.append("</tr></thead><tbody>");
    for (Comparison.Criterion row : comparison.rows()) {
      boolean named = !row.label().content().isEmpty();
      out.append("<tr>");
      cell((named ? "th scope=\"row\"" : "td") + " class=\"label\"", row.label().content(), out);
      for (Comparison.Label cell : row.cells()) {
        String text = printable.of(cell.text()).strip();
        if (GRADE.matcher(text).matches() && isPlain(cell)) {
          out.append("<td class=\"grade\">").append(text.replace('-', '−')).append("</td>");
        } else {
          cell("td", cell.content(), out);
        }
      }
      out.append("</tr>");
    }
    return out.append("</tbody>").toString();
  }

  private static boolean isPlain(Comparison.Label cell) {
    return cell.content().stream().allMatch(inline -> inline instanceof Inline.Text);
  }

  private void cell(String tag, List<Inline> content, StringBuilder out) {
    out.append('<').append(tag).append('>');
    out.append(PrintBody.inline(content, links));
    out.append("</").append(tag.split(" ", 2)[0]).append('>');
  }

  /** All rows as they will stand there, to measure them. */
  private List<List<String>> texts() {
    List<List<String>> rows = new ArrayList<>();
    for (Element row : Jsoup.parse("<table>" + table + "</table>").select("tr")) {
      rows.add(row.children().stream().map(cell -> printable.of(cell.text())).toList());
    }
    return rows;
  }

  private static String escape(String text) {
    return Entities.escape(text);
  }
}
