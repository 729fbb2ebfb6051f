package io.kartei.render.pdf.sheet;

import io.kartei.messages.Phrase;
import io.kartei.output.SiteSink;
import io.kartei.render.pdf.document.LaidPaper;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.render.pdf.document.SheetLayout;
import io.kartei.render.pdf.sheet.SheetDocument.Kind;
import io.kartei.study.sheet.ComparisonSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Prints the comparison sheets: each by itself, each with blank cells and their key, and all
 * together.
 */
public final class ComparisonPrinter {
  /** In half points: type this large is worth rows of different heights. */
  private static final int MIN_EVEN_SIZE = 18;

  private final PrintContext printing;
  private final SiteSink sink;
  private final List<ComparisonSheet> sheets;
  private final Map<ComparisonSheet, Fitted> fitted = new ConcurrentHashMap<>();

  /** A sheet with the layout chosen for it. */
  record Fitted(SheetDocument document, SheetLayout layout) {}

  public ComparisonPrinter(PrintContext printing, SiteSink sink) {
    this.printing = printing;
    this.sink = sink;
    this.sheets = printing.context().sheets();
  }

  /** Returns the tasks for the sheets, which are independent of each other. */
  public List<Runnable> sheets() {
    return sheets.stream()
        .<Runnable>map(
            sheet ->
                () ->
                    printing
                        .unit(sheet.note(), Phrase.of("without.file", sheet.pdf()))
                        .run(() -> fitted.put(sheet, print(sheet))))
        .toList();
  }

  /** Returns the tasks to run after those of {@link #sheets()}. */
  public List<Runnable> booklet() {
    List<Fitted> all = sheets.stream().map(fitted::get).filter(Objects::nonNull).toList();
    if (all.isEmpty()) {
      return List.of();
    }
    return List.of(
        () ->
            printing
                .unit(Phrase.of("without.file", ComparisonSheet.ALL))
                .run(
                    () ->
                        printing.print(
                            new SheetBooklet(printing, all).document(),
                            ComparisonSheet.ALL,
                            sink)));
  }

  /** Prints a sheet, the one to fill in and its key, all in one grid. */
  private Fitted print(ComparisonSheet sheet) {
    SheetDocument document = new SheetDocument(sheet, printing);
    Map<SheetLayout, SheetGrid> grids = new HashMap<>();
    SheetGrid grid = grids.computeIfAbsent(layout(document, grids), document::grid);
    for (Kind kind : List.of(Kind.FULL, Kind.BLANK, Kind.KEY)) {
      Blanks blanks = kind == Kind.BLANK ? document.blanks(printing.paper().blank()) : Blanks.NONE;
      String path =
          switch (kind) {
            case BLANK -> sheet.blankPdf();
            case KEY -> sheet.keyPdf();
            default -> sheet.pdf();
          };
      printing.print(document.in(grid.layout(), kind, blanks, grid.css()), path, sink);
    }
    return new Fitted(document, grid.layout());
  }

  /** Returns the best layout with rows of one height, if there is one that can be read. */
  private SheetLayout layout(SheetDocument document, Map<SheetLayout, SheetGrid> grids) {
    List<Predicate<SheetLayout>> goods = List.of(document::isEven, document::keepsWords);
    for (Predicate<SheetLayout> good : goods) {
      SheetLayout even =
          document.fitter(l -> isEven(document, l, grids) ? 1 : 2, good).onePage(MIN_EVEN_SIZE);
      if (even != null) {
        SheetLayout across = new SheetLayout(even.paper(), true, even.halfPoints(), 1);
        boolean isBetter =
            grids.computeIfAbsent(even, document::grid).isShort()
                && good.test(across)
                && isEven(document, across, grids);
        return isBetter ? across : even;
      }
    }
    return document.fitter(layout -> pages(document, layout, grids), document::keepsWords).fit();
  }

  private static boolean isEven(
      SheetDocument document, SheetLayout layout, Map<SheetLayout, SheetGrid> grids) {
    return grids.computeIfAbsent(layout, document::grid).isEven();
  }

  private int pages(SheetDocument document, SheetLayout layout, Map<SheetLayout, SheetGrid> grids) {
    String css = grids.computeIfAbsent(layout, document::grid).css();
    try (LaidPaper laid = printing.measure(document.in(layout, Kind.FULL, Blanks.NONE, css))) {
      return laid.pages();
    }
  }
}
