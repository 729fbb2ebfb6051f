package io.kartei.render.pdf.sheet;

import io.kartei.messages.Phrase;
import io.kartei.model.Comparison;
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

/** Prints the comparison sheets: each by itself, each with blank cells, and all together. */
public final class ComparisonPrinter {
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
              .fitter(l -> tried.computeIfAbsent(l, t -> printing.lay(document.in(t))).pages())
              .fit();
      LaidPaper best = tried.get(layout);
      if (best == null) {
        best = printing.lay(document.in(layout));
        tried.put(layout, best);
      }
      sink.put(sheet.pdf(), best.print(sheet.pdf()));
      Comparison comparison = sheet.comparison();
      Blanks blanks =
          Blanks.of(
              printing.paper().blank(),
              comparison.id(),
              comparison.rows().size(),
              comparison.subjects().size());
      printing.print(document.blank(layout, blanks, best.left()), sheet.blankPdf(), sink);
      return new Fitted(document, layout);
    } finally {
      tried.values().forEach(LaidPaper::close);
    }
  }
}
