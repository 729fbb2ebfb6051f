package io.kartei.render.pdf.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/**
 * Joins the parts of a PDF that is printed in parts. Each part is tagged as if it were alone (ISO
 * 32000-1, 14.7): it has its own structure tree with numbers from 0, and its links count pages from
 * its first one. Its tree is merged into that of the first part, and everything is renumbered.
 */
final class PdfParts {
  private final PDDocument pdf;
  private final List<PDPage> pages = new ArrayList<>();
  private @Nullable COSDictionary tree;
  private int next;

  PdfParts(PDDocument pdf) {
    this.pdf = pdf;
  }

  /** Joins the part printed last. */
  void add() throws IOException {
    int before = pages.size();
    pages.clear();
    pdf.getPages().forEach(pages::add);
    COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
    COSDictionary part =
        Objects.requireNonNull(catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT), "not tagged");
    if (tree == null) {
      tree = part;
    } else {
      IdentityHashMap<COSBase, PDPage> counted = new IdentityHashMap<>();
      for (int i = 0; i < pages.size() - before; i++) {
        counted.put(pages.get(i).getCOSObject(), pages.get(i + before));
      }
      for (PDPage page : pages.subList(before, pages.size())) {
        count(page.getCOSObject(), COSName.STRUCT_PARENTS);
        for (PDAnnotation annotation : page.getAnnotations()) {
          count(annotation.getCOSObject(), COSName.STRUCT_PARENT);
          lead(annotation.getCOSObject(), counted);
        }
      }
      adopt(root(tree), root(part));
      number(numbers(tree), numbers(part));
    }
    next += part.getInt(COSName.PARENT_TREE_NEXT_KEY);
    catalog.removeItem(COSName.STRUCT_TREE_ROOT); // or the next part would get none
  }

  /** Sets the merged tags of all parts as those of the PDF. */
  void settle() {
    if (tree != null) {
      tree.setInt(COSName.PARENT_TREE_NEXT_KEY, next);
      pdf.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, tree);
    }
  }

  private void count(COSDictionary numbered, COSName key) {
    int number = numbered.getInt(key);
    if (number >= 0) {
      numbered.setInt(key, number + next);
    }
  }

  /**
   * Makes a link within a part lead to its page in the whole PDF.
   *
   * @param counted the pages of the part, by the pages with the same number in the whole PDF
   */
  private static void lead(COSDictionary annotation, IdentityHashMap<COSBase, PDPage> counted) {
    COSDictionary action = annotation.getCOSDictionary(COSName.A);
    COSArray place = action == null ? null : action.getCOSArray(COSName.D);
    PDPage page = place == null ? null : counted.get(place.getObject(0));
    if (place != null && page != null) {
      place.set(0, page);
    }
  }

  /** Returns the element that represents the whole document. */
  private static COSDictionary root(COSDictionary tree) {
    COSBase kid = kids(tree).getObject(0);
    return (COSDictionary) Objects.requireNonNull(kid, "no document");
  }

  private static COSArray kids(COSDictionary parent) {
    COSBase kids = parent.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      return array;
    }
    COSArray array = new COSArray();
    if (kids != null) {
      array.add(kids);
    }
    return array;
  }

  private static void adopt(COSDictionary whole, COSDictionary part) {
    COSArray all = kids(whole);
    for (COSBase kid : kids(part)) {
      if (kid instanceof COSDictionary element) {
        element.setItem(COSName.P, whole);
        all.add(element);
      }
    }
    whole.setItem(COSName.K, all);
  }

  private static COSArray numbers(COSDictionary tree) {
    COSDictionary parents =
        Objects.requireNonNull(tree.getCOSDictionary(COSName.PARENT_TREE), "no numbers");
    return Objects.requireNonNull(parents.getCOSArray(COSName.NUMS), "no numbers");
  }

  private void number(COSArray all, COSArray part) {
    for (int i = 0; i + 1 < part.size(); i += 2) {
      all.add(COSInteger.get(part.getInt(i) + (long) next));
      all.add(part.get(i + 1));
    }
  }
}
