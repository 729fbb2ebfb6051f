package io.kartei.render.pdf.document;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * Supplies the pages of a PDF like OpenHTMLtoPDF's own, but with resources whose property lists
 * aren't searched. Each background has one (ISO 32000-1, 14.6.2), and PDFBox would search all those
 * of the page each time. Of a painted page only those are kept that are needed.
 */
final class PlainPages implements PageSupplier {
  /** The property lists of all painted pages, by content. */
  private final Map<String, COSBase> lists = new HashMap<>();

  /** The page that is being painted. */
  private @Nullable PDPage open;

  @Override
  public PDPage requestPage(
      PDDocument document, float width, float height, int number, int shadowNumber) {
    painted();
    PDPage page = new PDPage(new PDRectangle(width, height));
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.PROPERTIES, new PropertyLists());
    page.setResources(new PDResources(resources));
    document.addPage(page);
    open = page;
    return page;
  }

  /** Reduces the page supplied last to what is needed; nothing more may be painted on it. */
  void painted() {
    PDPage page = open;
    open = null;
    if (page != null
        && page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSStream shown) {
      try {
        reduce(page, shown);
      } catch (IOException e) {
        throw new UncheckedIOException(e); // everything is in memory
      }
    }
  }

  private void reduce(PDPage page, COSStream shown) throws IOException {
    byte[] operators;
    try (InputStream in = shown.createInputStream()) {
      operators = in.readAllBytes();
    }
    EmptyArtifacts removed = EmptyArtifacts.removedFrom(operators);
    try (OutputStream out = shown.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(removed.rest());
    }
    COSDictionary resources = page.getResources().getCOSObject();
    COSDictionary all = resources.getCOSDictionary(COSName.PROPERTIES);
    COSDictionary needed = new COSDictionary();
    for (COSName name : all.keySet()) {
      COSBase list = all.getItem(name);
      if (removed.lists().contains(name.getName())) {
        // most repeat those of the page before
        needed.setItem(name, lists.computeIfAbsent(list.toString(), l -> list));
      }
    }
    resources.setItem(COSName.PROPERTIES, needed);
  }

  /** Finds no list again; the few that are needed more than once share their content later. */
  private static final class PropertyLists extends COSDictionary {
    @Override
    public boolean containsValue(Object value) {
      return false;
    }
  }
}
