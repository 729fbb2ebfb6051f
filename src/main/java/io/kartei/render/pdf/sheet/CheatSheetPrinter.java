package io.kartei.render.pdf.sheet;

import io.kartei.body.PrintBody;
import io.kartei.body.PrintOptions;
import io.kartei.body.TextBody;
import io.kartei.config.CheatSheetRequest;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.index.SiteIndex;
import io.kartei.messages.Phrase;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.output.SiteSink;
import io.kartei.render.pdf.document.Piece;
import io.kartei.render.pdf.document.Piece.Loss;
import io.kartei.render.pdf.document.PieceCutter;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.render.pdf.document.Signs;
import io.kartei.render.pdf.picture.Weight;
import io.kartei.study.sheet.CheatSheet;
import io.kartei.study.sheet.CheatSheet.Worth;
import io.kartei.study.sheet.LeftOut;
import io.kartei.text.Escape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the cheat sheets, each within its page budget if possible. */
public final class CheatSheetPrinter {
  /** In how many steps the sections are left out that no exam mentions. */
  private static final int STEPS = 8;

  /** In letters: what is about a line in a column. */
  private static final int LINE = 60;

  /** In letters, with their marks: a longer text isn't set as wide as the table below it. */
  private static final int MAX_JOINED = 400;

  /** So many titles of what isn't on a sheet are listed on it. */
  private static final int MAX_MISSING = 20;

  private static final String TERMS = "<p class=\"terms\">";

  /** The room for a drawing in a column, in points. */
  private static final PrintOptions.Room COLUMN = new PrintOptions.Room(170, 400);

  private final PrintContext printing;
  private final SiteSink sink;

  public CheatSheetPrinter(PrintContext printing, SiteSink sink) {
    this.printing = printing;
    this.sink = sink;
  }

  /** Returns the tasks, which are independent of each other. */
  public List<Runnable> sheets() {
    return printing.context().cheatSheets().stream()
        .<Runnable>map(
            sheet ->
                () ->
                    printing
                        .unit(sheet.notes().get(0), Phrase.of("without.file", sheet.pdf()))
                        .run(() -> print(sheet, sheet.pdf())))
        .toList();
  }

  /** Prints a sheet that has parts as the file at a path. */
  public void print(CheatSheet sheet, String path) {
    CheatSheetFitter fitter =
        new CheatSheetFitter(
            printing,
            sheet,
            choices(sheet),
            (rooms, left) -> fuller(sheet, rooms, left),
            parts -> pieces(sheet, parts));
    CheatSheetFitter.Fit fit = fitter.fit();
    printing.print(fit.document(), path, sink);
    CheatSheetRequest request = sheet.request();
    if (request != null) {
      tell(request, fit);
    }
  }

  /** Returns what may be printed: everything, then less and less of what matters least. */
  private List<CheatSheetFitter.Choice> choices(CheatSheet sheet) {
    List<CheatSheetFitter.Choice> choices = new ArrayList<>();
    Set<Worth> left = EnumSet.noneOf(Worth.class);
    int parts = -1;
    for (Worth least : Worth.values()) {
      List<CheatSheet.Part> some =
          sheet.parts().stream().filter(part -> part.worth().compareTo(least) >= 0).toList();
      if (some.size() != parts && !some.isEmpty()) {
        choices.add(new CheatSheetFitter.Choice(some, pieces(sheet, some), Set.copyOf(left)));
        parts = some.size();
      }
      if (sheet.parts().stream().anyMatch(part -> part.worth() == least)) {
        left.add(least);
      }
      if (least == Worth.SECTION && sheet.pages() == 0) {
        for (List<CheatSheet.Part> fewer : fewer(some)) {
          choices.add(new CheatSheetFitter.Choice(fewer, pieces(sheet, fewer), Set.copyOf(left)));
          parts = fewer.size();
        }
      }
    }
    return choices;
  }

  /** Returns a sheet with as much of what exams ask for as each of its notes has room for. */
  private List<Piece> fuller(CheatSheet sheet, int[] rooms, Set<Worth> left) {
    List<CheatSheet.Part> parts = new ArrayList<>();
    for (int i = 0; i < rooms.length; i++) {
      String note = sheet.notes().get(i);
      (rooms[i] == 0 ? sheet.parts() : sheet.fuller().get(rooms[i] - 1))
          .stream()
              .filter(part -> part.note().equals(note) && !left.contains(part.worth()))
              .forEach(parts::add);
    }
    return pieces(sheet, parts);
  }

  /** Returns parts without the longest sections, step by step. */
  private static List<List<CheatSheet.Part>> fewer(List<CheatSheet.Part> parts) {
    List<CheatSheet.Part> longest =
        parts.stream()
            .filter(part -> part.worth() == Worth.SECTION)
            .sorted(Comparator.comparingInt(part -> -Weight.of(part.blocks())))
            .toList();
    List<List<CheatSheet.Part>> fewer = new ArrayList<>();
    for (int step = 1; step < STEPS; step++) {
      int end = longest.size() * step / STEPS;
      if (end > longest.size() * (step - 1) / STEPS && end < parts.size()) {
        Set<CheatSheet.Part> left = new HashSet<>(longest.subList(0, end));
        fewer.add(parts.stream().filter(part -> !left.contains(part)).toList());
      }
    }
    return fewer;
  }

  private List<Piece> pieces(CheatSheet sheet, List<CheatSheet.Part> parts) {
    List<Piece> pieces = new ArrayList<>();
    PrintOptions options =
        PrintOptions.part(printing.messages(), printing.drawings()).withoutMarks().in(COLUMN);
    Set<String> notes = new LinkedHashSet<>();
    parts.forEach(part -> notes.add(part.note()));
    String note = "";
    for (int i = 0; i < parts.size(); i++) {
      CheatSheet.Part part = parts.get(i);
      if (part.kind() != CheatSheet.Kind.TEXT && !part.note().equals(note)) {
        note = part.note();
        String title = Escape.text(printing.context().index().page(note).title());
        boolean isNamed = title.equals(Escape.text(sheet.title()));
        String head = notes.size() > 1 && !isNamed ? Piece.TITLE + title + "</h2>" : "";
        String exams = exams(note);
        if (!head.isEmpty() || !exams.isEmpty()) {
          pieces.add(new Piece(head + exams, false, true, Loss.SUBSTANCE));
        }
      }
      List<Block> blocks = blocks(sheet, part);
      if (part.kind() == CheatSheet.Kind.TERM) {
        int end = i + 1;
        while (end < parts.size() && isTermOf(parts.get(end), part.note())) {
          end++;
        }
        blocks = List.of(joined(parts.subList(i, end)));
        i = end - 1;
      }
      List<Piece> cut = PieceCutter.cut(blocks, printing.links(part.note()), options, true);
      if (i > 0 && goesOn(parts.get(i - 1), part) && joins(pieces, cut)) {
        cut.remove(0); // the heading above both
      }
      pieces.addAll(part.kind() == CheatSheet.Kind.TERM ? ofNote(cut) : cut);
      if (i + 1 < parts.size() && leadsInto(part, blocks, parts.get(i + 1))) {
        pieces.add(pieces.remove(pieces.size() - 1).leading());
      }
    }
    String missing = missing(sheet, notes, parts);
    if (!missing.isEmpty()) {
      pieces.add(new Piece(missing, false, false, Loss.SUBSTANCE));
    }
    String signs =
        Signs.of(
            pieces.stream().map(Piece::xhtml).collect(Collectors.joining()),
            printing.context().index().exams(),
            printing.messages());
    if (!signs.isEmpty()) {
      pieces.add(new Piece(signs, false, false, Loss.SUBSTANCE));
    }
    return wideHeadings(pieces);
  }

  /** Returns pieces that are about a whole note, not about the section above them. */
  private static List<Piece> ofNote(List<Piece> terms) {
    return terms.stream()
        .map(p -> p.xhtml().startsWith("<p>") ? p.with(TERMS + p.xhtml().substring(3)) : p)
        .toList();
  }

  /** Returns in which exams a note is asked, in a line. */
  private String exams(String note) {
    SiteIndex index = printing.context().index();
    return PrintBody.asked(index.exams().asked(index.page(note).note().facts().examReferences()));
  }

  /**
   * Returns a line with the sections and notes of the topic that nothing is printed of, or nothing.
   */
  private String missing(CheatSheet sheet, Set<String> printed, List<CheatSheet.Part> parts) {
    SiteIndex index = printing.context().index();
    List<String> missing = new ArrayList<>();
    if (sheet.pages() == 0) {
      printed.forEach(note -> missing.addAll(LeftOut.of(index.page(note).note(), parts)));
    }
    Stream.concat(
            sheet.missing().stream(),
            sheet.notes().stream().filter(note -> !printed.contains(note)))
        .forEach(note -> missing.add(index.page(note).title()));
    List<String> some = missing.stream().distinct().limit(MAX_MISSING).toList();
    String more = missing.size() > MAX_MISSING ? " · …" : "";
    String titles = String.join(" · ", some) + more;
    return titles.isEmpty()
        ? ""
        : "<p class=\"source\">" + Escape.text(printing.text("cheat.missing", titles)) + "</p>";
  }

  /**
   * Returns whether what is printed of a part ends with a name that the next one is about, or is
   * only a line below the heading of both.
   */
  private static boolean leadsInto(CheatSheet.Part part, List<Block> blocks, CheatSheet.Part next) {
    if (blocks.isEmpty()
        || next.blocks().isEmpty()
        || !part.note().equals(next.note())
        || next.kind() == CheatSheet.Kind.TERM) {
      return false;
    }
    Block first = next.blocks().get(0);
    boolean isLine =
        blocks.size() == 2
            && blocks.get(0) instanceof Block.Heading
            && blocks.get(1) instanceof Block.Paragraph line
            && TextBody.line(line.content()).length() <= LINE;
    return (isLine && !(first instanceof Block.Heading))
        || PieceCutter.isNamed(blocks.get(blocks.size() - 1), first);
  }

  /** Returns whether a part begins with the heading that the one before it has last. */
  private static boolean goesOn(CheatSheet.Part part, CheatSheet.Part next) {
    List<Block.Heading> headings =
        part.blocks().stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .toList();
    return part.note().equals(next.note())
        && !headings.isEmpty()
        && next.blocks().size() > 1
        && next.blocks().get(0) instanceof Block.Heading first
        && TextBody.line(first.content())
            .equals(TextBody.line(headings.get(headings.size() - 1).content()));
  }

  /**
   * Keeps the pieces from the last heading on with those of a part that continues below it, unless
   * there are so many that a wide part of it needs a heading of its own.
   *
   * @return whether they are kept together
   */
  private static boolean joins(List<Piece> pieces, List<Piece> next) {
    int heading = pieces.size() - 1;
    int letters = 0;
    while (heading > 0 && !pieces.get(heading).isHeading()) {
      letters += pieces.get(heading--).xhtml().length();
    }
    boolean isWide = next.stream().anyMatch(Piece::wide);
    if (letters > MAX_JOINED) {
      return !isWide;
    }
    for (int i = heading; i < pieces.size(); i++) {
      pieces.set(i, pieces.get(i).leading());
    }
    return true;
  }

  private static boolean isTermOf(CheatSheet.Part part, String note) {
    return part.kind() == CheatSheet.Kind.TERM && part.note().equals(note);
  }

  /** Returns terms as a single paragraph. */
  private static Block joined(List<CheatSheet.Part> terms) {
    List<Inline> all = new ArrayList<>();
    for (CheatSheet.Part term : terms) {
      for (Block block : term.blocks()) {
        if (block instanceof Block.Paragraph paragraph) {
          if (!all.isEmpty()) {
            all.add(new Inline.Text(block.span(), " · "));
          }
          all.addAll(paragraph.content());
        }
      }
    }
    return new Block.Paragraph(terms.get(0).blocks().get(0).span(), all);
  }

  /**
   * Makes a heading as wide as the piece after it, and a part's title wide if it is at the top or
   * follows a wide piece below such a title.
   */
  private static List<Piece> wideHeadings(List<Piece> pieces) {
    List<Piece> all = new ArrayList<>(pieces);
    for (int i = all.size() - 2; i >= 0; i--) {
      Piece piece = all.get(i);
      if (piece.leads()) {
        all.set(i, new Piece(piece.xhtml(), all.get(i + 1).wide(), true, piece.loss()));
      }
    }
    boolean isTitled = false; // whether what is wide here stands below a title that is
    for (int i = 0; i < all.size(); i++) {
      Piece piece = all.get(i);
      boolean topmost = i == 0 || (all.get(i - 1).wide() && !all.get(i - 1).leads() && isTitled);
      isTitled = piece.wide() && (piece.isTitle() || isTitled);
      if (topmost && piece.isTitle()) {
        all.set(i, new Piece(piece.xhtml(), true, true, piece.loss()));
        isTitled = true;
      }
    }
    return all;
  }

  /** Returns the blocks of a part, without a heading that repeats the sheet's title. */
  private static List<Block> blocks(CheatSheet sheet, CheatSheet.Part part) {
    List<Block> blocks = new ArrayList<>(part.blocks());
    blocks.removeIf(
        b ->
            b instanceof Block.Heading heading
                && TextBody.line(heading.content()).equals(sheet.title()));
    return blocks;
  }

  private void tell(CheatSheetRequest request, CheatSheetFitter.Fit fit) {
    if (fit.over() > 0) {
      double over = Math.max(0.1, fit.over());
      printing
          .context()
          .diagnostics()
          .report(
              Diagnostic.warning("cheat-sheet-too-long.pages", over, request.pages())
                  .at(request.file(), request.place()));
    } else if (!fit.dropped().isEmpty()) {
      printing
          .context()
          .diagnostics()
          .report(
              Diagnostic.info("cheat-sheet-cut.parts", fit.dropped().size())
                  .at(request.file(), request.place()));
    }
  }
}
