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
 * Binds what is printed into a PDF in parts. Each part is tagged as if it were alone (ISO 32000-1,
 * 14.7): with a tree of its own, whose numbers begin at 0, and links to pages that are counted from
 * its first. Its tree becomes part of the first's, and all is counted on.
 */
final class PdfParts {
  private final PDDocument pdf;
  private final List<PDPage> pages = new ArrayList<>();
  private @Nullable COSDictionary tree;
  private int next;

  PdfParts(PDDocument pdf) {
    this.pdf = pdf;
  }

  /** Binds what was printed last. */
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
    catalog.removeItem(COSName.STRUCT_TREE_ROOT); // or the next part would have none
  }

  /** Makes the tags of all parts those of the PDF. */
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
   * A link within the part leads to its page of the whole.
   *
   * @param counted the pages of the part, by those of the same number in the whole
   */
  private static void lead(COSDictionary annotation, IdentityHashMap<COSBase, PDPage> counted) {
    COSDictionary action = annotation.getCOSDictionary(COSName.A);
    COSArray place = action == null ? null : action.getCOSArray(COSName.D);
    PDPage page = place == null ? null : counted.get(place.getObject(0));
    if (place != null && page != null) {
      place.set(0, page);
    }
  }

  /** The element that stands for the whole document. */
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
