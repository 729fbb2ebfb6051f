package io.kartei.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF read back. */
public final class Printed {
  private final byte[] bytes;
  private final PDDocument document;
  private final List<TextPosition> glyphs = new ArrayList<>();
  private final List<String> outside = new ArrayList<>();

  public Printed(byte[] bytes) throws IOException {
    this.bytes = bytes;
    this.document = Loader.loadPDF(bytes);
    new PDFTextStripper() {
      @Override
      protected void writeString(String text, List<TextPosition> positions) throws IOException {
        glyphs.addAll(positions);
        PDPage page = getCurrentPage();
        for (TextPosition at : positions) {
          if (at.getXDirAdj() < 30
              || at.getXDirAdj() + at.getWidthDirAdj() > page.getMediaBox().getWidth() - 30
              || at.getYDirAdj() > page.getMediaBox().getHeight() - 15) {
            outside.add(text);
          }
        }
        super.writeString(text, positions);
      }
    }.getText(document);
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public int pages() {
    return document.getNumberOfPages();
  }

  public List<String> outside() {
    return outside;
  }

  public float smallestType() {
    return glyphs.stream()
        .filter(g -> !g.getUnicode().isBlank())
        .map(g -> g.getTextMatrix().getScalingFactorY()) // it has the size of type in it
        .min(Float::compare)
        .orElseThrow();
  }

  /** Returns the glyphs of a line, its blanks left out; fails if no line has it. */
  public List<TextPosition> line(String words) {
    List<TextPosition> written = glyphs.stream().filter(g -> !g.getUnicode().isBlank()).toList();
    String all = String.join("", written.stream().map(TextPosition::getUnicode).toList());
    String sought = words.replace(" ", "");
    int at = all.indexOf(sought);
    if (at < 0 || all.length() != written.size()) {
      throw new AssertionError("no line \"" + words + "\"");
    }
    return written.subList(at, at + sought.length());
  }

  public String text() throws IOException {
    return new PDFTextStripper().getText(document);
  }

  public String text(int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }

  public List<PDFont> fonts() throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (COSName name : document.getPage(0).getResources().getFontNames()) {
      fonts.add(document.getPage(0).getResources().getFont(name));
    }
    return fonts;
  }

  public long pictures() {
    int count = 0;
    for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
      count += document.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
    }
    return count;
  }

  /** How many drawings there are on all pages, as vectors. */
  public int drawn() throws IOException {
    int count = 0;
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getXObjectNames()) {
        count += page.getResources().getXObject(name) instanceof PDFormXObject ? 1 : 0;
      }
    }
    return count;
  }

  /** Whether any letter is drawn with a line around it, which makes it look bold. */
  public boolean strokesLetters() throws IOException {
    for (PDPage page : document.getPages()) {
      List<Object> tokens = new PDFStreamParser(page).parse();
      for (int i = 1; i < tokens.size(); i++) {
        if (tokens.get(i) instanceof Operator operator
            && operator.getName().equals("Tr")
            && tokens.get(i - 1) instanceof COSNumber mode
            && mode.intValue() != 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** The alternative texts of all figures, in reading order. */
  public List<String> figures() {
    List<String> figures = new ArrayList<>();
    figures(document.getDocumentCatalog().getStructureTreeRoot(), figures);
    return figures;
  }

  private static void figures(PDStructureNode node, List<String> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Figure")) {
          found.add(element.getAlternateDescription());
        }
        figures(element, found);
      }
    }
  }

  public List<String> links() throws IOException {
    List<String> links = new ArrayList<>();
    for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
      if (annotation instanceof PDAnnotationLink link
          && link.getAction() instanceof PDActionURI action) {
        links.add(action.getURI());
      }
    }
    return links;
  }

  /** Every font on every page. */
  public List<PDFont> allFonts() throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        fonts.add(page.getResources().getFont(name));
      }
    }
    return fonts;
  }

  /** The names by which it can be opened at a page. */
  public Set<String> destinations() throws IOException {
    return document.getDocumentCatalog().getNames().getDests().getNames().keySet();
  }

  /** What its properties say besides the title. */
  public List<String> about() {
    var about = document.getDocumentInformation();
    return Stream.of(about.getAuthor(), about.getSubject()).filter(Objects::nonNull).toList();
  }

  /** The titles of the outline with the pages they lead to, indented. */
  public List<String> outline() throws IOException {
    List<String> titles = new ArrayList<>();
    var outline = document.getDocumentCatalog().getDocumentOutline();
    if (outline != null) {
      for (PDOutlineItem item : outline.children()) {
        outline(item, "", titles);
      }
    }
    return titles;
  }

  private void outline(PDOutlineItem item, String indent, List<String> titles) throws IOException {
    int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
    titles.add(indent + item.getTitle() + " " + page);
    for (PDOutlineItem child : item.children()) {
      outline(child, indent + "  ", titles);
    }
  }

  /** The pages that the inner links of a page lead to, from 1, each once. */
  public List<Integer> jumps(int page) throws IOException {
    List<Integer> pages = new ArrayList<>();
    for (PDAnnotation annotation : document.getPage(page - 1).getAnnotations()) {
      if (annotation instanceof PDAnnotationLink link) {
        var destination =
            link.getAction() instanceof PDActionGoTo go
                ? go.getDestination()
                : link.getAction() == null ? link.getDestination() : null;
        if (destination instanceof PDPageDestination to) {
          int number = to.retrievePageNumber() + 1;
          if (!pages.contains(number)) {
            pages.add(number);
          }
        }
      }
    }
    return pages;
  }

  /** Width of the first page, in points. */
  public float width() {
    return document.getPage(0).getMediaBox().getWidth();
  }

  /** Height of the first page, in points. */
  public float height() {
    return document.getPage(0).getMediaBox().getHeight();
  }

  /** What lies beyond the paper's edge. */
  public List<String> outsidePaper() {
    return glyphs.stream()
        .filter(
            g ->
                g.getXDirAdj() < 0
                    || g.getXDirAdj() + g.getWidthDirAdj() > width()
                    || g.getYDirAdj() < 0
                    || g.getYDirAdj() > height())
        .map(TextPosition::getUnicode)
        .toList();
  }

  /** Where a word stands on a page: its left edge and its baseline from above. */
  public float[] where(int page, String word) throws IOException {
    float[] found = {Float.NaN, Float.NaN};
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            int at = text.indexOf(word);
            if (at >= 0) {
              found[0] = positions.get(at).getXDirAdj();
              found[1] = positions.get(at).getYDirAdj();
            }
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    return found;
  }
}
