package io.kartei.render.pdf.sheet;

import io.kartei.index.SiteIndex;
import io.kartei.render.pdf.document.PaperDocument;
import io.kartei.render.pdf.document.Piece;
import io.kartei.render.pdf.document.Piece.Loss;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.render.pdf.picture.Weight;
import io.kartei.study.sheet.CheatSheet;
import io.kartei.study.sheet.CheatSheet.Part;
import io.kartei.study.sheet.CheatSheet.Worth;
import io.kartei.text.Escape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fits a cheat sheet onto its pages, in the largest type that fits; if none does, without what
 * matters least. Of a sheet that its author asks for, only images, examples and tips are left out.
 * Each piece is laid out once per type size.
 */
final class CheatSheetFitter {
  /** From the largest to the smallest, in quarter points: of a sheet that its author asks for. */
  private static final int[] SIZES = {38, 36, 34, 32, 30};

  /** Those of the sheets of the topics, which are read side by side and look alike. */
  private static final int[] SIZES_OF_TOPICS = {31, 30};

  /** Those of such a sheet that has room for larger type. */
  private static final int[] LARGER = {36, 35, 34, 33, 32};

  private static final int MIN_SIZE = 30;

  /** The least fraction of the last page that is filled. */
  private static final double MIN_LAST_PAGE = 0.4;

  /** If so many sections in a row find no room, longer ones don't either. */
  private static final int MAX_FAILED = 3;

  private static final int[] BUDGETS = {1, 2, 3, 4};

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
   * @param parts the parts of the sheet
   * @param pieces their pieces, in order
   * @param left what is left out, by how much it matters
   */
  record Choice(List<Part> parts, List<Piece> pieces, Set<Worth> left) {
    Choice {
      parts = List.copyOf(parts);
      pieces = List.copyOf(pieces);
      left = Set.copyOf(left);
    }
  }

  /** Pieces in a type size, and where they go. */
  private record Planned(List<Piece> pieces, int size, ColumnPlan plan) {}

  /** Makes fuller sheets, for pages with room left. */
  interface Fuller {
    /**
     * Returns the pieces of a sheet.
     *
     * @param rooms how much of what exams ask for each note has room for
     * @param left what is left out all the same
     */
    List<Piece> pieces(int[] rooms, Set<Worth> left);
  }

  private final PrintContext printing;
  private final Piece title;
  private final Fuller fuller;
  private final Function<List<Part>, List<Piece>> cutter;
  private final CheatSheet sheet;
  private final List<Choice> choices;

  /** All pieces, of which each choice has some. */
  private final List<Piece> pieces;

  private final CheatSheetPages paper;

  /**
   * Creates a fitter for a sheet.
   *
   * @param choices what may be printed, from the most to the least; at least one
   * @param fuller what else is printed where there is room
   * @param cutter cuts parts into pieces
   */
  CheatSheetFitter(
      PrintContext printing,
      CheatSheet sheet,
      List<Choice> choices,
      Fuller fuller,
      Function<List<Part>, List<Piece>> cutter) {
    this.cutter = cutter;
    this.printing = printing;
    this.sheet = sheet;
    this.paper = new CheatSheetPages(printing, sheet);
    this.fuller = fuller;
    this.title = new Piece(title(), true, false, Loss.SUBSTANCE);
    this.choices = choices.stream().map(this::titled).toList();
    this.pieces =
        this.choices.stream().flatMap(choice -> choice.pieces().stream()).distinct().toList();
  }

  private Choice titled(Choice choice) {
    return new Choice(choice.parts(), titled(choice.pieces()), choice.left());
  }

  private List<Piece> titled(List<Piece> some) {
    List<Piece> all = new ArrayList<>(List.of(title));
    all.addAll(some);
    return all;
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
          Planned filled = filled(choice, planned);
          Set<Worth> left = left(filled);
          Planned full = left.contains(Worth.SECTION) ? refilled(filled) : fullest(filled, left);
          Planned large = within(full.pieces(), full.plan().pages(), LARGER);
          return fit(large == null ? full : large, 0, left);
        }
      }
    }
    return fit(smallest(choices.get(choices.size() - 1).pieces()), 0);
  }

  /** Returns the plan with more of what exams ask for, as far as its pages have room for it. */
  private Planned fullest(Planned planned, Set<Worth> left) {
    Planned best = planned;
    int[] rooms = new int[sheet.notes().size()];
    for (int room = 1; room <= sheet.fuller().size(); room++) {
      for (int i = 0; i < rooms.length; i++) {
        int before = rooms[i];
        rooms[i] = room;
        Planned more = plan(titled(fuller.pieces(rooms, left)), planned.size());
        if (more.plan().pages() <= planned.plan().pages()) {
          best = more;
        } else {
          rooms[i] = before;
        }
      }
    }
    return best;
  }

  /**
   * Returns the plan with as many of the sections that were left out as find room on its pages, the
   * shortest first.
   */
  private Planned refilled(Planned planned) {
    Set<Part> printed = new HashSet<>(choice(planned).map(Choice::parts).orElse(List.of()));
    List<Part> open =
        sheet.parts().stream()
            .filter(part -> part.worth() == Worth.SECTION && !printed.contains(part))
            .sorted(Comparator.comparingInt(part -> Weight.of(part.blocks())))
            .toList();
    Planned best = planned;
    int failed = 0;
    for (Part part : open) {
      printed.add(part);
      Planned more =
          plan(
              titled(cutter.apply(sheet.parts().stream().filter(printed::contains).toList())),
              planned.size());
      if (more.plan().pages() <= planned.plan().pages()) {
        best = more;
        failed = 0;
      } else {
        printed.remove(part);
        if (++failed == MAX_FAILED) {
          break;
        }
      }
    }
    return best;
  }

  private Optional<Choice> choice(Planned planned) {
    return choices.stream().filter(c -> c.pieces().equals(planned.pieces())).findFirst();
  }

  /** Returns what is left out of a choice. */
  private Set<Worth> left(Planned planned) {
    return choice(planned).map(Choice::left).orElse(Set.of());
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
    return fit(planned, over, left(planned));
  }

  private Fit fit(Planned planned, double over, Set<Worth> left) {
    List<Piece> dropped = new ArrayList<>(pieces);
    dropped.removeAll(new HashSet<>(planned.pieces()));
    PaperDocument document =
        paper.document(planned.pieces(), planned.size(), planned.plan(), missing(left, dropped));
    return new Fit(document, over, dropped);
  }

  /** Returns the note for the foot of the page on which kinds of pieces are missing. */
  private String missing(Set<Worth> left, List<Piece> dropped) {
    Stream<String> losses =
        Stream.of(Loss.IMAGE, Loss.EXAMPLE, Loss.TIP)
            .filter(loss -> sheet.pages() > 0)
            .filter(loss -> dropped.stream().anyMatch(piece -> piece.loss() == loss))
            .map(Enum::name);
    // sections that are missing have their titles on the sheet
    Stream<String> worths =
        left.stream().filter(worth -> worth != Worth.SECTION).sorted().map(Enum::name);
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
    return within(some, pages, sheet.pages() == 0 ? SIZES_OF_TOPICS : SIZES);
  }

  private @Nullable Planned within(List<Piece> some, int pages, int[] sizes) {
    Planned best = null;
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
    return new Planned(some, size, paper.plan(pieces, some, size));
  }
}
