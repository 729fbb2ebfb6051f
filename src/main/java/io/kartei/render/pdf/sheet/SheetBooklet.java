package io.kartei.render.pdf.sheet;

import io.kartei.config.PaperSize;
import io.kartei.render.pdf.document.LaidPaper;
import io.kartei.render.pdf.document.PaperDocument;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.render.pdf.document.SheetLayout;
import io.kartei.render.pdf.font.Resources;
import io.kartei.text.Escape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All comparison sheets in one document, after a list of them: in type of one size, if they fit on
 * a page in it, as many on a page as fit, with the rows spread over what is left.
 */
final class SheetBooklet {
  private static final String DIV = "<div ";

  private static final String CSS = Resources.text("booklet.css");

  /** The size of type, in half points. */
  private static final int SIZE = 22;

  private static final double MILLIMETRE = 72 / 25.4;

  /** The margins above and below, in millimetres, as in the style sheet; and a bit to spare. */
  private static final double MARGINS = 27;

  /** The space between two sheets, in points, as in the style sheet. */
  private static final double GAP = 26;

  /** The fraction of a page's free space that is shared by the rows. */
  private static final double ROOM = 0.9;

  /** The most that a row gets in addition to its text, in points. */
  private static final double MAX_MORE = 26;

  /** A sheet, and the layout that it has here; its height is in points, 0 if it isn't known. */
  private record Entry(SheetDocument document, SheetLayout layout, double height, int number) {}

  /** Sheets on a page. */
  private record Leaf(boolean landscape, List<Entry> entries, double used) {}

  private final PrintContext printing;
  private final List<ComparisonPrinter.Fitted> sheets;
  private final PaperSize paper;

  /** The sheets in the order of their pages, known once these are. */
  private List<Leaf> leaves = List.of();

  SheetBooklet(PrintContext printing, List<ComparisonPrinter.Fitted> sheets) {
    this.printing = printing;
    this.sheets = sheets;
    this.paper = printing.paper().size();
  }

  PaperDocument document() {
    StringBuilder body = new StringBuilder();
    StringBuilder more = new StringBuilder();
    leaves = leaves();
    for (Leaf leaf : leaves) {
      double room = height(leaf.landscape()) - leaf.used();
      int rows = leaf.entries().stream().mapToInt(entry -> entry.document().rows()).sum();
      double row = rows == 0 ? 0 : Math.max(0, Math.min(MAX_MORE, ROOM * room / rows));
      body.append(leaf.landscape() ? "<div class=\"leaf across\">" : "<div class=\"leaf\">");
      body.append(leaf.equals(leaves.get(0)) ? list(order()) : "");
      for (Entry entry : leaf.entries()) {
        String id = "s" + entry.number();
        String section = section(entry.document(), entry.layout());
        int start = section.indexOf(DIV) + DIV.length();
        body.append(section, 0, start).append("id=\"").append(id).append("\" ");
        body.append(section.substring(start));
        if (entry.height() > 0) {
          more.append(entry.document().spread("#" + id, entry.layout(), row));
        }
      }
      body.append("</div>");
    }
    String title = printing.text("compare.title");
    return new PaperDocument(
        title + " · " + printing.context().config().site().title(),
        printing.text("compare.summary", sheets.size()),
        css() + more,
        outline(),
        body.toString(),
        whole -> {});
  }

  private static String section(SheetDocument document, SheetLayout layout) {
    return document.section(layout, "h2", SheetDocument.Kind.BOUND, Blanks.NONE);
  }

  /** Returns the numbers of the sheets in the order of their pages. */
  private List<Integer> order() {
    return leaves.stream().flatMap(leaf -> leaf.entries().stream()).map(Entry::number).toList();
  }

  private String list(List<Integer> order) {
    StringBuilder items = new StringBuilder();
    for (int i : order) {
      String name = Escape.text(sheets.get(i).document().title());
      items.append("<li><a href=\"#s").append(i).append("\" title=\"").append(name);
      items.append("\">").append(name).append("</a></li>");
    }
    String title = Escape.text(printing.text("compare.title"));
    return "<div class=\"sheet\"><h1>" + title + "</h1><ul class=\"list\">" + items + "</ul></div>";
  }

  private String outline() {
    StringBuilder outline = new StringBuilder("<bookmarks>");
    for (int i : order()) {
      outline.append("<bookmark name=\"").append(Escape.text(sheets.get(i).document().title()));
      outline.append("\" href=\"#s").append(i).append("\" />");
    }
    return outline.append("</bookmarks>").toString();
  }

  /**
   * Returns the pages, each with sheets of one orientation, those across last; the first one has
   * the list. A sheet goes onto the first page with room for it.
   */
  private List<Leaf> leaves() {
    String list = list(IntStream.range(0, sheets.size()).boxed().toList());
    double listHeight = heights(List.of(list), false).getOrDefault("m0", 0.0);
    List<Leaf> leaves = new ArrayList<>(List.of(new Leaf(false, new ArrayList<>(), listHeight)));
    List<Entry> entries = new ArrayList<>(entries());
    entries.sort(Comparator.comparing(entry -> entry.layout().landscape()));
    for (Entry entry : entries) {
      int page = 0;
      while (page < leaves.size() && !fits(entry, leaves.get(page))) {
        page++;
      }
      if (page == leaves.size()) {
        leaves.add(new Leaf(entry.layout().landscape(), new ArrayList<>(), 0));
      }
      Leaf leaf = leaves.get(page);
      leaf.entries().add(entry);
      double used = leaf.used() + (leaf.used() > 0 ? GAP : 0) + entry.height();
      leaves.set(page, new Leaf(leaf.landscape(), leaf.entries(), used));
    }
    return leaves;
  }

  private boolean fits(Entry entry, Leaf leaf) {
    return entry.height() > 0
        && leaf.used() > 0
        && leaf.landscape() == entry.layout().landscape()
        && leaf.used() + GAP + entry.height() <= height(leaf.landscape());
  }

  /** Returns the sheets upright where they fit on a page in the size of all, else across. */
  private List<Entry> entries() {
    List<ComparisonPrinter.Fitted> open = new ArrayList<>(sheets);
    Map<ComparisonPrinter.Fitted, Entry> known = new HashMap<>();
    for (boolean landscape : new boolean[] {false, true}) {
      open.removeIf(sheet -> !sheet.document().keepsWords(layout(landscape)));
      List<String> sections =
          open.stream().map(sheet -> section(sheet.document(), layout(landscape))).toList();
      Map<String, Double> heights = sections.isEmpty() ? Map.of() : heights(sections, landscape);
      for (int i = 0; i < open.size(); i++) {
        double height = heights.getOrDefault("m" + i, 0.0);
        if (height <= height(landscape)) {
          known.put(open.get(i), entry(open.get(i), layout(landscape), height));
        }
      }
      open = new ArrayList<>(sheets);
      open.removeAll(known.keySet());
    }
    return sheets.stream()
        .map(sheet -> known.containsKey(sheet) ? known.get(sheet) : own(sheet))
        .toList();
  }

  /** Returns a sheet in a layout of its own. */
  private Entry own(ComparisonPrinter.Fitted sheet) {
    SheetLayout own = sheet.layout();
    double height = own.parts() > 1 ? 0 : heights(sheet, own);
    return entry(sheet, own, height <= height(own.landscape()) ? height : 0);
  }

  private Entry entry(ComparisonPrinter.Fitted sheet, SheetLayout layout, double height) {
    return new Entry(sheet.document(), layout, height, sheets.indexOf(sheet));
  }

  private double heights(ComparisonPrinter.Fitted sheet, SheetLayout layout) {
    return heights(List.of(section(sheet.document(), layout)), layout.landscape())
        .getOrDefault("m0", 0.0);
  }

  private SheetLayout layout(boolean landscape) {
    return new SheetLayout(paper, landscape, SIZE, 1);
  }

  /** Returns the heights of sections, in points, by {@code m} and their number. */
  private Map<String, Double> heights(List<String> sections, boolean landscape) {
    StringBuilder body = new StringBuilder();
    double width = layout(landscape).width();
    for (int i = 0; i < sections.size(); i++) {
      body.append("<div id=\"m").append(i).append("\" style=\"width: ").append(width);
      body.append("mm\">").append(sections.get(i)).append("</div>");
    }
    String css = css() + "@page { size: 400mm 1000000mm } .across { page: auto }";
    String title = printing.text("compare.title");
    try (LaidPaper laid = printing.measure(new PaperDocument(title, title, css, body.toString()))) {
      return laid.heights("m");
    }
  }

  /** Returns the height of the text on a page, in points. */
  private double height(boolean landscape) {
    return ((landscape ? paper.width() : paper.height()) - MARGINS) * MILLIMETRE;
  }

  private String css() {
    String across = String.format(Locale.ROOT, "%.1fmm", layout(true).width());
    return SheetDocument.css(paper, "portrait")
        + CSS.replace("$paper", paper.label()).replace("$across", across);
  }
}
