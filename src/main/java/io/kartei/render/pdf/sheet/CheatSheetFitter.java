package io.kartei.render.pdf.sheet;

import io.kartei.body.DrawingRegistry;
import io.kartei.config.PaperSize;
import io.kartei.config.SiteConfig.SiteInfo;
import io.kartei.index.SiteIndex;
import io.kartei.render.pdf.document.LaidPaper;
import io.kartei.render.pdf.document.PaperDocument;
import io.kartei.render.pdf.document.Piece;
import io.kartei.render.pdf.document.Piece.Loss;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.render.pdf.document.TextTables;
import io.kartei.render.pdf.font.Resources;
import io.kartei.render.pdf.picture.Drawings;
import io.kartei.study.sheet.CheatSheet;
import io.kartei.study.sheet.CheatSheet.Worth;
import io.kartei.text.Escape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fits a cheat sheet onto its pages, in the largest type that fits; if none does, without what
 * matters least. Of a sheet that its author asks for, only images, examples and tips are left out.
 * Each piece is laid out once per type size.
 */
final class CheatSheetFitter {
  private static final double MILLIMETRE = 72 / 25.4;

  /** In millimetres, as in the style sheet. */
  private static final double MARGIN = 11;

  private static final double BOTTOM = 13;
  private static final double GAP = 5;

  /** In letters. The name of a site that is longer is shortened, for the foot to be one line. */
  private static final int MAX_NAME = 40;

  /**
   * The scale of drawings for each quarter point of the sheet's type, so that theirs is a bit
   * smaller.
   */
  private static final double TYPE_OF_DRAWINGS = 0.021;

  /** From the largest to the smallest, in quarter points: of a sheet that its author asks for. */
  private static final int[] SIZES = {38, 36, 34, 32, 30};

  /** Those of the sheets of the topics, which are read side by side and look alike. */
  private static final int[] SIZES_OF_TOPICS = {31, 30};

  private static final int MIN_SIZE = 30;

  private static final double QUARTERS = 4;

  /** Larger type has two columns. */
  private static final int MAX_OF_THREE_COLUMNS = 32;

  /** The least fraction of the last page that is filled. */
  private static final double MIN_LAST_PAGE = 0.4;

  private static final int[] BUDGETS = {1, 2, 3, 4};

  private static final String CSS = Resources.text("cheatsheet.css");

  /**
   * The result.
   *
   * @param document the document to print
   * @param over by how many pages it is too long; 0 if it fits
   * @param dropped the pieces that were left out
   */
  record Fit(PaperDocument document, double over, List<Piece> dropped) {}

  /**
   * What may be printed.
   *
   * @param pieces the pieces, in order
   * @param left what is left out, by how much it matters
   */
  record Choice(List<Piece> pieces, Set<Worth> left) {
    Choice {
      pieces = List.copyOf(pieces);
      left = Set.copyOf(left);
    }
  }

  /** Pieces in a type size, and where they go. */
  private record Planned(List<Piece> pieces, int size, ColumnPlan plan) {}

  private final PrintContext printing;
  private final CheatSheet sheet;
  private final List<Choice> choices;

  /** All pieces, of which each choice has some. */
  private final List<Piece> pieces;

  private final PaperSize paper;
  private final Map<Integer, Map<Piece, Double>> heights = new HashMap<>();

  /**
   * Creates a fitter for a sheet.
   *
   * @param choices what may be printed, from the most to the least; at least one
   */
  CheatSheetFitter(PrintContext printing, CheatSheet sheet, List<Choice> choices) {
    this.printing = printing;
    this.sheet = sheet;
    this.paper =
        Objects.requireNonNullElse(
            sheet.request() == null ? null : sheet.request().size(), printing.paper().size());
    Piece title = new Piece(title(), true, false, Loss.SUBSTANCE);
    this.choices = choices.stream().map(choice -> titled(title, choice)).toList();
    this.pieces =
        this.choices.stream().flatMap(choice -> choice.pieces().stream()).distinct().toList();
  }

  private static Choice titled(Piece title, Choice choice) {
    List<Piece> all = new ArrayList<>(List.of(title));
    all.addAll(choice.pieces());
    return new Choice(all, choice.left());
  }

  private String title() {
    SiteIndex index = printing.context().index();
    String from =
        sheet.notes().stream()
            .map(note -> index.page(note).title())
            .filter(name -> !name.equals(sheet.title()))
            .collect(Collectors.joining(" · "));
    String source = from.isEmpty() ? "" : "<p class=\"source\">" + Escape.text(from) + "</p>";
    return "<h1>" + Escape.text(sheet.title()) + "</h1>" + source;
  }

  Fit fit() {
    return sheet.pages() == 0 ? free() : cut();
  }

  /**
   * Fits a sheet whose number of pages is free onto one page or two, with as much of it as
   * possible; only if the least of it needs more, onto more.
   */
  private Fit free() {
    for (int budget : BUDGETS) {
      for (Choice choice : choices) {
        Planned planned = within(choice.pieces(), budget);
        if (planned != null && (budget > 1 || choice.left().isEmpty())) {
          return fit(filled(choice, planned), 0);
        }
      }
    }
    return fit(smallest(choices.get(choices.size() - 1).pieces()), 0);
  }

  /** Returns a plan without a nearly empty last page, if there is one. */
  private Planned filled(Choice choice, Planned planned) {
    Planned best = tightened(planned);
    for (int i = choices.indexOf(choice) + 1; isNearlyEmpty(best) && i < choices.size(); i++) {
      Planned less = within(choices.get(i).pieces(), best.plan().pages() - 1);
      best = less == null ? best : less;
    }
    return best;
  }

  /** Returns the plan in smaller type if the last page would be nearly empty. */
  private Planned tightened(Planned planned) {
    Planned best = planned;
    for (int size = planned.size() - 1; isNearlyEmpty(best) && size >= MIN_SIZE; size--) {
      Planned smaller = plan(planned.pieces(), size);
      boolean isBetter = smaller.plan().pages() < best.plan().pages() || !isNearlyEmpty(smaller);
      best = isBetter ? smaller : best;
    }
    return best;
  }

  private static boolean isNearlyEmpty(Planned planned) {
    int pages = planned.plan().pages();
    return pages > 1 && planned.plan().filled() - (pages - 1) < MIN_LAST_PAGE;
  }

  /** Leaves out pieces until the sheet fits its number of pages, as far as allowed. */
  private Fit cut() {
    List<Piece> left = choices.get(0).pieces();
    Planned whole = within(left, sheet.pages());
    if (whole != null) {
      return fit(whole, 0);
    }
    for (Loss loss : List.of(Loss.IMAGE, Loss.EXAMPLE, Loss.TIP)) {
      left = left.stream().filter(p -> p.loss() != loss).toList();
      Planned planned = within(left, sheet.pages());
      if (planned != null) {
        return fit(planned, 0);
      }
    }
    Planned smallest = smallest(left);
    return fit(smallest, smallest.plan().filled() - sheet.pages());
  }

  private Fit fit(Planned planned, double over) {
    List<Piece> dropped = new ArrayList<>(pieces);
    dropped.removeAll(new HashSet<>(planned.pieces()));
    return new Fit(document(planned, missing(planned, dropped)), over, dropped);
  }

  /** Returns the note for the foot of the page on which kinds of pieces are missing. */
  private String missing(Planned planned, List<Piece> dropped) {
    Stream<String> losses =
        Stream.of(Loss.IMAGE, Loss.EXAMPLE, Loss.TIP)
            .filter(loss -> sheet.pages() > 0)
            .filter(loss -> dropped.stream().anyMatch(piece -> piece.loss() == loss))
            .map(Enum::name);
    Stream<String> worths =
        choices.stream()
            .filter(choice -> choice.pieces().equals(planned.pieces()))
            .flatMap(choice -> choice.left().stream())
            .sorted()
            .map(Enum::name);
    String kinds =
        Stream.concat(losses, worths)
            .map(kind -> printing.text("cheat.left." + kind.toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(", "));
    return kinds.isEmpty() ? "" : " · " + printing.text("cheat.left", kinds);
  }

  private Planned smallest(List<Piece> some) {
    return plan(some, MIN_SIZE);
  }

  /** Returns the plan in the largest type that needs at most this many pages, or null. */
  private @Nullable Planned within(List<Piece> some, int pages) {
    Planned best = null;
    int[] sizes = sheet.pages() == 0 ? SIZES_OF_TOPICS : SIZES;
    int low = 0;
    int high = sizes.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      Planned planned = plan(some, sizes[middle]);
      if (planned.plan().pages() <= pages) {
        best = planned;
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return best;
  }

  private Planned plan(List<Piece> some, int size) {
    Map<Piece, Double> known = heights.computeIfAbsent(size, this::measure);
    List<Double> all =
        some.stream().map(p -> Math.min(height(), known.getOrDefault(p, 0.0))).toList();
    return new Planned(some, size, ColumnPlan.of(some, all, height(), columns(size)));
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

  /** Returns the heights of all pieces in a type size. */
  private Map<Piece, Double> measure(int size) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      double width = pieces.get(i).wide() ? width() : columnWidth(size);
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

  private PaperDocument document(Planned planned, String missing) {
    StringBuilder body = new StringBuilder();
    int page = -1;
    for (ColumnPlan.Place place : planned.plan().places()) {
      if (place.page() != page) {
        body.append(page < 0 ? "" : "</div>").append("<div class=\"page\" style=\"height: ");
        body.append(height()).append("pt\">");
        page = place.page();
        body.append(goesOn(planned, place));
      }
      double width = place.column() < 0 ? width() : columnWidth(planned.size());
      double left = Math.max(0, place.column()) * (width + GAP * MILLIMETRE);
      body.append("<div class=\"place\" style=\"top: ").append(place.top()).append("pt; left: ");
      body.append(left).append("pt; width: ").append(width).append("pt\">");
      for (int i = 0; i < place.pieces().size(); i++) {
        Piece piece = planned.pieces().get(place.pieces().get(i));
        double gap = place.gaps().get(i);
        body.append(gap == 0 ? "" : "<div style=\"height: " + gap + "pt\"></div>");
        body.append(piece(piece, scale(piece, planned.size()), i == 0));
      }
      body.append("</div>");
    }
    body.append(page < 0 ? "" : "</div>");
    return document(planned.size(), "", missing, body.toString());
  }

  /** Returns a line above a page that says which note goes on there, if one does. */
  private String goesOn(Planned planned, ColumnPlan.Place first) {
    int next = first.pieces().get(0);
    int title = next;
    while (title > 0 && !planned.pieces().get(title).isTitle()) {
      title--;
    }
    return title == next || title == 0
        ? ""
        : "<p class=\"goes-on\">"
            + Escape.text(sheet.title())
            + " · "
            + planned.pieces().get(title).title()
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
