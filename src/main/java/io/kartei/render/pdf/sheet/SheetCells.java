package io.kartei.render.pdf.sheet;

import io.kartei.body.PrintBody;
import io.kartei.body.PrintOptions;
import io.kartei.model.Comparison;
import io.kartei.model.Inline;
import io.kartei.render.pdf.document.FormulaWidths;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.render.pdf.font.PrintableText;
import io.kartei.render.pdf.line.JoinedWords;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Writes the cells of a note's comparison as XHTML. */
final class SheetCells {
  private static final Pattern GRADE = Pattern.compile("[-+−±○●◐o]{1,5}|[√✓✔]+|[×✗✘]+");

  private final PrintContext printing;
  private final String note;

  SheetCells(PrintContext printing, String note) {
    this.printing = printing;
    this.note = note;
  }

  /** Returns the text of a printed cell, to be measured. */
  String textOf(String cell) {
    return textOf(Jsoup.parse("<table><tr>" + cell + "</tr></table>"));
  }

  /** Returns the same with soft hyphens where its words may be parted. */
  String partedTextOf(String cell) {
    Document document = Jsoup.parse("<table><tr>" + cell + "</tr></table>");
    document.body().attr("lang", printing.context().config().site().language());
    JoinedWords.join(document); // as they will be set, on one line
    printing.hyphens().insert(document);
    JoinedWords.part(document.body(), word -> false);
    return textOf(document);
  }

  private String textOf(Document document) {
    Element row = document.selectFirst("tr");
    if (row == null) {
      return "";
    }
    PrintableText printable = printing.fonts().printable();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            text.text(printable.of(text.getWholeText()));
          }
        },
        row);
    return FormulaWidths.text(row);
  }

  private String gradeOf(Comparison.Label cell) {
    return printing.fonts().printable().of(cell.text()).strip();
  }

  /** Returns whether a cell holds a grade: {@code ++}, a tick. */
  boolean isGrade(Comparison.Label cell) {
    return cell.content().stream().allMatch(Inline.Text.class::isInstance)
        && GRADE.matcher(gradeOf(cell)).matches();
  }

  /** Returns a cell; grades are centred where there is nothing else, so that columns are even. */
  String cell(Comparison.Label cell, boolean graded) {
    return isGrade(cell)
        ? "<td class=\"grade"
            + (graded ? " centred" : "")
            + "\"><span>"
            + gradeOf(cell).replace('-', '−')
            + "</span></td>"
        : cell("td", cell.content());
  }

  /** Returns a cell with a text. */
  String cell(String tag, List<Inline> content) {
    PrintOptions options = PrintOptions.part(printing.messages(), printing.drawings());
    return "<"
        + tag
        + ">"
        + PrintBody.inline(content, printing.links(note), options)
        + "</"
        + tag.split(" ", 2)[0]
        + ">";
  }
}
