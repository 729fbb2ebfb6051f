package io.kartei.render.pdf;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Pages as OpenHTMLtoPDF makes them itself, but whose resources know their property lists: each
 * piece of marked content has one, and PDFBox looks through all of the page's for each.
 */
final class PlainPages implements PageSupplier {

  @Override
  public PDPage requestPage(
      PDDocument document, float width, float height, int number, int shadowNumber) {
    PDPage page = new PDPage(new PDRectangle(width, height));
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.PROPERTIES, new PropertyLists());
    page.setResources(new PDResources(resources));
    document.addPage(page);
    return page;
  }

  /** A dictionary that need not be looked through to tell whether something is in it. */
  private static final class PropertyLists extends COSDictionary {
    private final Set<Object> values = Collections.newSetFromMap(new IdentityHashMap<>());

    @Override
    public void setItem(COSName key, COSBase value) {
      values.add(value);
      super.setItem(key, value);
    }

    @Override
    public boolean containsValue(Object value) {
      return values.contains(value) && super.containsValue(value);
    }
  }
}
