package io.kartei.render.pdf.sheet;

import io.kartei.body.DrawingRegistry;
import io.kartei.config.PaperSize;
import io.kartei.config.SiteConfig.SiteInfo;
import io.kartei.render.pdf.document.LaidPaper;
import io.kartei.render.pdf.document.PaperDocument;
import io.kartei.render.pdf.document.Piece;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.render.pdf.document.TextTables;
import io.kartei.render.pdf.font.Resources;
import io.kartei.render.pdf.picture.Drawings;
import io.kartei.study.sheet.CheatSheet;
import io.kartei.text.Escape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * The pages of a cheat sheet: how large they are, where its pieces go, and how they are printed.
 */
final class CheatSheetPages {
  private static final double MILLIMETRE = 72 / 25.4;

  /** In millimetres, as in the style sheet. */
  private static final double MARGIN = 11;

  private static final double BOTTOM = 13;
  private static final double GAP = 5;

  /** In letters. The name of a site that is longer is shortened, for the foot to be one line. */
  private static final int MAX_NAME = 40;

  /** In letters: what continues in a column is said in one line. */
  private static final int MAX_AGAIN = 36;

  /**
   * The scale of drawings for each quarter point of the sheet's type, so that theirs is a bit
   * smaller.
   */
  private static final double TYPE_OF_DRAWINGS = 0.0225;

  private static final double QUARTERS = 4;

  /** Larger type has two columns. */
  private static final int MAX_OF_THREE_COLUMNS = 32;

  /** In em, as in the style sheet. */
  private static final double AGAIN = 1.5;

  private static final String CSS = Resources.text("cheatsheet.css");

  private final PrintContext printing;
  private final CheatSheet sheet;
  private final PaperSize paper;

  /** By size of type. */
  private final Map<Integer, Map<Piece, Double>> heights = new HashMap<>();

  /** Those of pieces that go across all columns though they aren't wide. */
  private final Map<Integer, Map<Piece, Double>> across = new HashMap<>();

  CheatSheetPages(PrintContext printing, CheatSheet sheet) {
    this.printing = printing;
    this.sheet = sheet;
    this.paper =
        Objects.requireNonNullElse(
            sheet.request() == null ? null : sheet.request().size(), printing.paper().size());
  }

  /** Returns the height of the line above a column that says what continues there. */
  private static double again(int size) {
    return AGAIN * size / QUARTERS;
  }

  /**
   * Returns where pieces go.
   *
   * @param all those that may be asked for, too, to be measured at once
   */
  ColumnPlan plan(List<Piece> all, List<Piece> some, int size) {
    Map<Piece, Double> known = heights.computeIfAbsent(size, s -> new HashMap<>());
    if (!known.keySet().containsAll(some)) {
      List<Piece> open =
          Stream.concat(all.stream(), some.stream())
              .filter(piece -> !known.containsKey(piece))
              .distinct()
              .toList();
      known.putAll(measure(open, size, false));
    }
    List<Double> high =
        some.stream().map(p -> Math.min(height(), known.getOrDefault(p, 0.0))).toList();
    ColumnPlan plan = ColumnPlan.of(some, high, height(), columns(size), again(size), Set.of());
    Set<Integer> alone = plan.alone();
    return alone.isEmpty() ? plan : across(some, high, alone, size);
  }

  /** Returns a plan in which some pieces take the width of the page. */
  private ColumnPlan across(List<Piece> some, List<Double> high, Set<Integer> alone, int size) {
    Map<Piece, Double> known = across.computeIfAbsent(size, s -> new HashMap<>());
    List<Piece> open =
        alone.stream().map(some::get).filter(piece -> !known.containsKey(piece)).toList();
    if (!open.isEmpty()) {
      known.putAll(measure(open, size, true));
    }
    List<Double> heights = new ArrayList<>(high);
    alone.forEach(
        i -> heights.set(i, Math.min(height(), known.getOrDefault(some.get(i), high.get(i)))));
    return ColumnPlan.of(some, heights, height(), columns(size), again(size), alone);
  }

  private double height() {
    return (paper.height() - MARGIN - BOTTOM) * MILLIMETRE - 1;
  }

  private double width() {
    return (paper.width() - 2 * MARGIN) * MILLIMETRE;
  }

  /**
   * Returns the number of columns; small type gets more of them, for lines that are easy to follow.
   */
  private int columns(int size) {
    return size > MAX_OF_THREE_COLUMNS || paper == PaperSize.A5 ? 2 : 3;
  }

  private double columnWidth(int size) {
    int columns = columns(size);
    return (width() - (columns - 1) * GAP * MILLIMETRE) / columns;
  }

  /** Returns the heights of pieces in a type size. */
  private Map<Piece, Double> measure(List<Piece> pieces, int size, boolean across) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      double width = across || pieces.get(i).wide() ? width() : columnWidth(size);
      body.append("<div id=\"m").append(i).append("\" style=\"width: ").append(width);
      body.append("pt\">").append(piece(pieces.get(i), 1, false)).append("</div>");
    }
    try (LaidPaper laid =
        printing.measure(document(size, "cheatsheet-measure", "", body.toString()))) {
      Map<String, Double> byId = laid.heights("m");
      Map<Piece, Double> measured = new HashMap<>();
      for (int i = 0; i < pieces.size(); i++) {
        measured.put(pieces.get(i), byId.getOrDefault("m" + i, 0.0));
      }
      return measured;
    }
  }

  private static String piece(Piece piece, double scale, boolean isTop) {
    String size = scale < 1 ? " style=\"font-size: " + scale + "em\"" : "";
    String kind =
        "piece"
            + (piece.wide() ? " wide" : "")
            + (piece.isItem() ? " item" : "")
            + (piece.isQuestion() ? " asks" : "")
            + (isTop ? " top" : "");
    return "<div class=\"" + kind + "\"" + size + ">" + piece.xhtml() + "</div>";
  }

  /**
   * Returns the scale of a piece. One that is longer than a page is set smaller than any other, so
   * that nothing is lost.
   */
  private double scale(Piece piece, int size) {
    double high = heights.getOrDefault(size, Map.of()).getOrDefault(piece, 0.0);
    return high > height() ? height() / high : 1;
  }

  /**
   * Returns the document.
   *
   * @param missing what the foot says is missing, or empty
   */
  PaperDocument document(List<Piece> pieces, int size, ColumnPlan plan, String missing) {
    StringBuilder body = new StringBuilder();
    int page = -1;
    for (ColumnPlan.Place place : plan.places()) {
      if (place.page() != page) {
        body.append(page < 0 ? "" : "</div>").append("<div class=\"page\" style=\"height: ");
        body.append(height()).append("pt\">");
        page = place.page();
        body.append(goesOn(pieces, place));
      }
      double width = place.column() < 0 ? width() : columnWidth(size);
      double left = Math.max(0, place.column()) * (width + GAP * MILLIMETRE);
      if (place.column() > 0) {
        body.append("<div class=\"rule\" style=\"top: ").append(place.top()).append("pt; left: ");
        body.append(left - GAP * MILLIMETRE / 2).append("pt; height: ");
        body.append(place.height()).append("pt\"></div>");
      }
      body.append("<div class=\"place\" style=\"top: ").append(place.top()).append("pt; left: ");
      body.append(left).append("pt; width: ").append(width).append("pt\">");
      body.append(place.goesOn() ? again(pieces, place.pieces().get(0)) : "");
      for (int i = 0; i < place.pieces().size(); i++) {
        Piece piece = pieces.get(place.pieces().get(i));
        double gap = place.gaps().get(i);
        body.append(gap == 0 ? "" : "<div style=\"height: " + gap + "pt\"></div>");
        body.append(piece(piece, scale(piece, size), i == 0));
      }
      body.append("</div>");
    }
    body.append(page < 0 ? "" : "</div>");
    return document(size, "", missing, body.toString());
  }

  /** Returns a line above a column that says what continues there. */
  private String again(List<Piece> some, int piece) {
    Piece heading = Objects.requireNonNull(ColumnPlan.heading(some, piece));
    String words = Jsoup.parseBodyFragment(heading.xhtml()).text();
    String shown =
        words.length() <= MAX_AGAIN ? words : words.substring(0, MAX_AGAIN).strip() + "…";
    return "<p class=\"again\">" + Escape.text(printing.text("cheat.again", shown)) + "</p>";
  }

  /** Returns a line above a page that says which note continues there, if one does. */
  private String goesOn(List<Piece> pieces, ColumnPlan.Place first) {
    int next = first.pieces().get(0);
    int title = next;
    while (title > 0 && !pieces.get(title).isTitle()) {
      title--;
    }
    return title == next || title == 0
        ? ""
        : "<p class=\"goes-on\">"
            + Escape.text(sheet.title())
            + " · "
            + pieces.get(title).title()
            + "</p>";
  }

  private PaperDocument document(int size, String measured, String missing, String body) {
    String css =
        CSS.replace("$paper", measured.isEmpty() ? paper.label() + " portrait" : "300mm 1000000mm")
            .replace("$size", size / QUARTERS + "pt")
            .replace("$name", PaperDocument.quoted(name(), printing.fonts().printable()))
            .replace("$missing", PaperDocument.quoted(missing, printing.fonts().printable()));
    double em = columnWidth(size) / (size / QUARTERS);
    TextTables tables = new TextTables(printing.fonts(), em, width() / (size / QUARTERS), false);
    return new PaperDocument(
        sheet.title(),
        printing.text("cheat.description", sheet.title()),
        css,
        "",
        body,
        whole -> {
          whole
              .select("svg[" + DrawingRegistry.KEY + "]")
              .attr(Drawings.MAX_SCALE, Double.toString(size * TYPE_OF_DRAWINGS));
          tables.fit(whole);
        });
  }

  /** Returns the name of the site, in a line. */
  private String name() {
    SiteInfo site = printing.context().config().site();
    return site.title().length() <= MAX_NAME ? site.title() : site.mainTitle();
  }
}
