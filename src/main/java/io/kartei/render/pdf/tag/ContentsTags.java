package io.kartei.render.pdf.tag;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

/** Tags a book's contents as such (ISO 32000-1, 14.8.4.2): the press tags them as a list. */
public final class ContentsTags {
  private ContentsTags() {}

  /** Tags the first list of a document, and those within it, as its contents. */
  public static void set(PDDocument pdf) {
    PDStructureElement list = list(pdf.getDocumentCatalog().getStructureTreeRoot());
    if (list != null) {
      contents(list);
    }
  }

  private static @Nullable PDStructureElement list(@Nullable PDStructureNode node) {
    if (node == null) {
      return null;
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        boolean isList = is(element, StandardStructureTypes.L);
        PDStructureElement found = isList ? element : list(element);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static void contents(PDStructureElement list) {
    list.setStructureType(StandardStructureTypes.TOC);
    list.getCOSObject().removeItem(COSName.A); // how a list is numbered
    for (Object item : list.getKids()) {
      if (item instanceof PDStructureElement element && is(element, StandardStructureTypes.LI)) {
        element.setStructureType(StandardStructureTypes.TOCI);
        element.getKids().forEach(ContentsTags::entry);
      }
    }
  }

  /** Tags what an item has: what it refers to, and the contents below it. */
  private static void entry(Object kid) {
    if (!(kid instanceof PDStructureElement body) || !is(body, StandardStructureTypes.L_BODY)) {
      return;
    }
    boolean isParent = false;
    for (Object part : body.getKids()) {
      if (part instanceof PDStructureElement element && is(element, StandardStructureTypes.L)) {
        contents(element);
        isParent = true;
      }
    }
    body.setStructureType(
        isParent ? StandardStructureTypes.NON_STRUCT : StandardStructureTypes.REFERENCE);
  }

  private static boolean is(PDStructureElement element, String type) {
    return type.equals(element.getStructureType());
  }
}
