package io.kartei.render.pdf.document;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * Supplies the pages of a PDF like OpenHTMLtoPDF's own, but with resources that index their
 * property lists. Each piece of marked content has one (ISO 32000-1, 14.6.2), and PDFBox would
 * search all those of the page each time.
 */
final class PlainPages implements PageSupplier {
  /** The property lists of all pages, by content. */
  private final Map<String, COSBase> lists = new HashMap<>();

  /** The resources of pages that are being painted. */
  private final List<COSDictionary> open = new ArrayList<>();

  @Override
  public PDPage requestPage(
      PDDocument document, float width, float height, int number, int shadowNumber) {
    PDPage page = new PDPage(new PDRectangle(width, height));
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.PROPERTIES, new PropertyLists());
    page.setResources(new PDResources(resources));
    document.addPage(page);
    open.add(resources);
    return page;
  }

  /**
   * Drops the indexes of the pages supplied so far, all of which have been painted: they take more
   * memory than the pages.
   */
  void painted() {
    for (COSDictionary resources : open) {
      COSDictionary lists = resources.getCOSDictionary(COSName.PROPERTIES);
      if (lists != null) {
        resources.setItem(COSName.PROPERTIES, new COSDictionary(lists));
      }
    }
    open.clear();
  }

  /**
   * Finds a list by its content. The printer makes one for each background that it paints, and most
   * repeat those of the page before; without sharing, they would be four fifths of the objects in a
   * PDF.
   */
  private final class PropertyLists extends COSDictionary {
    private final Map<String, COSName> known = new HashMap<>();

    /** The list asked for last, and its content: each is asked for several times in a row. */
    private @Nullable Object last;

    private String content = "";

    private String content(Object value) {
      if (value != last) {
        last = value;
        content = value.toString();
      }
      return content;
    }

    @Override
    public void setItem(COSName key, COSBase value) {
      String said = content(value);
      known.put(said, key);
      super.setItem(key, lists.computeIfAbsent(said, s -> value));
    }

    @Override
    public boolean containsValue(Object value) {
      return known.containsKey(content(value));
    }

    @Override
    public @Nullable COSName getKeyForValue(Object value) {
      return known.get(content(value));
    }
  }
}
