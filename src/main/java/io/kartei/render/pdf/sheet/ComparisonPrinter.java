package io.kartei.render.pdf.sheet;

import io.kartei.messages.Phrase;
import io.kartei.output.SiteSink;
import io.kartei.render.pdf.document.LaidPaper;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.render.pdf.document.SheetLayout;
import io.kartei.study.sheet.ComparisonSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Prints the comparison sheets: each by itself, each with blank cells and their key, and all
 * together.
 */
public final class ComparisonPrinter {
  /** The fraction of a page's free space that is shared by the rows. */
  private static final double ROOM = 0.95;

  /** The most that a row gets in addition to its text, in em. */
  private static final double MAX_MORE = 4;

  /** In points: a row that one can write in. */
  private static final double MIN_ROW = 28;

  /** In points: more room than this for a word or a number only looks empty. */
  private static final double MAX_ROW = 41;

  /** In half points: smaller type isn't worth equal columns. */
  private static final int MIN_EVEN_SIZE = 18;

  /** How often the height of rows is adjusted, since rows with high labels take no part. */
  private static final int MAX_TRIES = 2;

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

  private Fitted print(ComparisonSheet sheet) {
    SheetDocument document = new SheetDocument(sheet, printing);
    Map<SheetLayout, LaidPaper> tried = new LinkedHashMap<>();
    try {
      SheetLayout layout =
          document
              .fitter(l -> tried.computeIfAbsent(l, t -> printing.lay(document.in(t, 0))).pages())
              .fit();
      LaidPaper best = tried.computeIfAbsent(layout, t -> printing.lay(document.in(t, 0)));
      sink.put(sheet.pdf(), stretched(document, layout, best).print(sheet.pdf()));
      blank(document, layout);
      return new Fitted(document, layout);
    } finally {
      tried.values().forEach(LaidPaper::close);
    }
  }

  /** Returns the sheet with its rows spread over the page. */
  private LaidPaper stretched(SheetDocument document, SheetLayout layout, LaidPaper best) {
    double more = Math.min(MAX_MORE * layout.points(), ROOM * best.left() / document.rows());
    if (more < 1) {
      return best;
    }
    LaidPaper stretched = printing.lay(document.in(layout, more));
    if (stretched.pages() == 1) {
      return stretched;
    }
    stretched.close();
    return best;
  }

  /** Prints the sheet with blank cells, with rows in proportion to what is written in them. */
  private void blank(SheetDocument document, SheetLayout layout) {
    Blanks blanks = document.blanks(printing.paper().blank());
    SheetLayout own = blankLayout(document, layout, blanks);
    double row = MIN_ROW;
    for (int i = 0; i < MAX_TRIES; i++) {
      try (LaidPaper laid = printing.measure(document.blank(own, blanks, row))) {
        double more = Math.min(MAX_ROW - row, ROOM * laid.left() / document.rowsToFillIn(own));
        if (more < 1) {
          break;
        }
        row += more;
      }
    }
    printing.print(document.blank(own, blanks, row), document.sheet().blankPdf(), sink);
    printing.print(document.key(own), document.sheet().keyPdf(), sink);
  }

  /**
   * Returns the largest layout in which the sheet fits on a page with rows to write in, preferably
   * one with equal columns.
   */
  private SheetLayout blankLayout(SheetDocument document, SheetLayout layout, Blanks blanks) {
    List<SheetLayout> layouts = SheetDocument.blankLayouts(layout);
    SheetLayout fits = null;
    for (SheetLayout tried : layouts) {
      if (fits != null && (tried.halfPoints() < MIN_EVEN_SIZE || document.isEven(fits))) {
        return fits;
      }
      if (fits == null || document.isEven(tried)) {
        fits = fits(document, tried, blanks) ? tried : fits;
      }
    }
    return fits == null ? layouts.get(0) : fits;
  }

  private boolean fits(SheetDocument document, SheetLayout tried, Blanks blanks) {
    try (LaidPaper laid = printing.measure(document.blank(tried, blanks, MIN_ROW))) {
      return laid.pages() <= tried.parts();
    }
  }
}
