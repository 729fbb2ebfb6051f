package io.kartei.render.pdf.document;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import io.kartei.render.pdf.font.OwnXml;
import io.kartei.render.pdf.tag.ContentsTags;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A document laid out on pages, which can be counted and printed. */
public final class LaidPaper implements AutoCloseable {
  /** The unit of the layout: OpenHTMLtoPDF uses 20 dots per CSS pixel, which is 3/4 pt. */
  private static final float DOTS_PER_POINT = 20f * 4 / 3;

  /** The attribute of an element with the name by which a PDF can be opened at its page. */
  public static final String DESTINATION = "data-destination";

  /** The class of a book's contents, as in the style sheet. */
  private static final String CONTENTS = "toc";

  private final PdfBoxRenderer renderer;
  private final PlainPages pages;

  LaidPaper(PdfBoxRenderer renderer, PlainPages pages) {
    this.renderer = renderer;
    this.pages = pages;
  }

  /** Returns how many pages it needs. */
  public int pages() {
    return renderer.getRootBox().getLayer().getPages().size();
  }

  /**
   * Returns the free space below the text of a single page, in points; 0 if there are several
   * pages.
   */
  public double left() {
    List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
    int left =
        pages.size() == 1
            ? pages.get(0).getBottom() - pages.get(0).getTop() - renderer.getRootBox().getHeight()
            : 0;
    return Math.max(0, left / (double) DOTS_PER_POINT);
  }

  /**
   * Returns the heights of the elements with an id, in points, by id.
   *
   * @param prefix the prefix of the ids to include
   */
  public Map<String, Double> heights(String prefix) {
    Map<String, Double> heights = new HashMap<>();
    collect(renderer.getRootBox(), prefix, heights);
    return heights;
  }

  private void collect(Box box, String prefix, Map<String, Double> heights) {
    String id = box.getElement() == null ? "" : box.getElement().getAttribute("id");
    if (id.startsWith(prefix)) {
      heights.putIfAbsent(id, box.getHeight() / (double) DOTS_PER_POINT);
      return;
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      collect(box.getChild(i), prefix, heights);
    }
  }

  /** Returns the pages on which the elements with these ids begin, from 1, by id. */
  public Map<String, Integer> pages(Set<String> ids) {
    List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
    Map<String, Integer> found = new HashMap<>();
    for (String id : ids) {
      Box box = renderer.getSharedContext().getBoxById(id);
      int low = 0;
      for (int high = box == null ? 0 : pages.size(); low < high; ) {
        int middle = (low + high) >>> 1;
        if (pages.get(middle).getBottom() <= box.getAbsY()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      if (box != null) {
        found.put(id, low + 1);
      }
    }
    return found;
  }

  /** Returns where each page ends, in points from the top of the first one. */
  public List<Double> ends() {
    return renderer.getRootBox().getLayer().getPages().stream()
        .map(page -> page.getBottom() / (double) DOTS_PER_POINT)
        .toList();
  }

  /**
   * Where an element is, in points from the top of the first page.
   *
   * @param top where it begins, with its margin
   * @param bottom where it ends, with its margin
   * @param lines where each of its own lines ends
   */
  public record Extent(double top, double bottom, List<Double> lines) {}

  /**
   * Returns where elements are, by the value of an attribute that numbers them.
   *
   * @param attribute the name of the attribute
   */
  public Map<String, Extent> extents(String attribute) {
    Map<String, Extent> extents = new HashMap<>();
    extents(renderer.getRootBox(), attribute, null, extents);
    return extents;
  }

  private static void extents(
      Box box, String attribute, @Nullable Extent around, Map<String, Extent> extents) {
    double top = box.getAbsY() / (double) DOTS_PER_POINT;
    double bottom = top + box.getHeight() / (double) DOTS_PER_POINT;
    if (box instanceof LineBox) {
      if (around != null) {
        around.lines().add(bottom);
      }
      return;
    }
    String key = box.getElement() == null ? "" : box.getElement().getAttribute(attribute);
    Extent inner = around;
    if (!key.isEmpty() && !extents.containsKey(key)) {
      inner = new Extent(top, bottom, new ArrayList<>());
      extents.put(key, inner);
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      extents(box.getChild(i), attribute, inner, extents);
    }
  }

  /**
   * Returns the PDF.
   *
   * @param id the id of the document; the same id and content give the same bytes
   */
  public byte[] print(String id) {
    try (PDDocument pdf = paint()) {
      return bytes(pdf, id);
    } catch (IOException e) {
      throw new IllegalStateException(e); // everything is in memory
    }
  }

  /** Paints the pages without writing the PDF. */
  PDDocument paint() {
    return OwnXml.with(
        () -> {
          try {
            if (renderer.getRootBox() == null) {
              renderer.layout();
            }
            readingOrder(renderer.getRootBox().getLayer());
            PDDocument pdf = renderer.createPDFKeepOpen();
            pages.painted();
            return pdf;
          } catch (IOException e) {
            throw new IllegalStateException(e); // everything is in memory
          }
        });
  }

  /**
   * Adds the places with names to a painted PDF, so that {@code book.pdf#raid} opens it there, and
   * tags its contents as such.
   *
   * @param document what was laid out; the elements with {@link #DESTINATION} have an id, too
   */
  void name(Document document, PDDocument pdf) {
    Map<String, String> ids = new TreeMap<>();
    NodeList elements = document.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      if (elements.item(i) instanceof Element element && isContents(element)) {
        ContentsTags.set(pdf);
      }
      if (elements.item(i) instanceof Element element && element.hasAttribute(DESTINATION)) {
        ids.putIfAbsent(element.getAttribute(DESTINATION), element.getAttribute("id"));
      }
    }
    if (ids.isEmpty()) {
      return;
    }
    Map<String, Integer> pages = pages(Set.copyOf(ids.values()));
    Map<String, PDPageDestination> places = new TreeMap<>();
    ids.forEach(
        (name, id) -> {
          Integer page = pages.get(id);
          if (page != null) {
            PDPageFitDestination place = new PDPageFitDestination();
            place.setPage(pdf.getPage(page - 1));
            places.put(name, place);
          }
        });
    PDDestinationNameTreeNode tree = new PDDestinationNameTreeNode();
    tree.setNames(places);
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
    names.setDests(tree);
    pdf.getDocumentCatalog().setNames(names);
  }

  private static boolean isContents(Element element) {
    return List.of(element.getAttribute("class").split(" ")).contains(CONTENTS)
        && element.getElementsByTagName("ul").getLength() > 0;
  }

  /** Makes floats be painted in the order of the text; the last one would come first. */
  private static void readingOrder(Layer layer) {
    Collections.reverse(layer.getFloats());
    layer.getChildren().forEach(LaidPaper::readingOrder);
  }

  /** Returns the bytes of a painted PDF. */
  static byte[] bytes(PDDocument pdf, String id) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfMetadata.settle(pdf);
    pdf.setDocumentId((long) id.hashCode());
    pdf.save(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    renderer.close();
  }
}
