package io.kartei.render.pdf.card;

import io.kartei.body.PrintBody;
import io.kartei.body.PrintOptions;
import io.kartei.config.PaperConfig;
import io.kartei.diagram.drawing.Drawing;
import io.kartei.index.NotePage;
import io.kartei.messages.Phrase;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.ExamReference;
import io.kartei.model.Section;
import io.kartei.output.SiteSink;
import io.kartei.render.pdf.document.PaperDocument;
import io.kartei.render.pdf.document.PaperLinks;
import io.kartei.render.pdf.document.PieceCutter;
import io.kartei.render.pdf.document.PrintContext;
import io.kartei.render.pdf.picture.Drawings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints cards for cutting out, with fronts and backs on the two sides of a sheet. */
public final class CardPrinter {
  /** Stands for tasks that there is no room for. */
  /** A name is not cut to fewer characters. */
  private static final int MIN_NAME = 12;

  private static final String MORE = " \u00b7 \u2026";

  /** How many sheets are laid out at a time, each with both sides. */
  private static final int SHEETS = 30;

  private final PrintContext printing;
  private final SiteSink sink;
  private final CardLayout layout;
  private final List<Card> cards;
  private final Map<String, Map<String, ExamReference>> references = new ConcurrentHashMap<>();
  private final Map<String, Map<String, String>> sections = new ConcurrentHashMap<>();

  /** The cards in type that fits, by the first card of each batch. */
  private final SortedMap<Integer, List<CardFaces>> fitted = new ConcurrentSkipListMap<>();

  /** Creates a printer of all cards. */
  public CardPrinter(PrintContext printing, SiteSink sink) {
    this(printing, sink, printing.context().deck().cards());
  }

  /**
   * Creates a printer of some cards.
   *
   * @param cards the cards, of which a choice is printed unless all are wanted
   */
  public CardPrinter(PrintContext printing, SiteSink sink, List<Card> cards) {
    this.printing = printing;
    this.sink = sink;
    this.cards = cards;
    this.layout = CardLayout.of(printing.paper());
  }

  /** Returns the first tasks, which find type that fits for each card, batch by batch. */
  public List<Runnable> fitting() {
    List<Card> printed = printed();
    List<Runnable> lots = new ArrayList<>();
    for (int from = 0; from < printed.size(); from += lot()) {
      int first = from;
      List<Card> some = printed.subList(from, Math.min(printed.size(), from + lot()));
      lots.add(
          () ->
              printing
                  .unit(Phrase.of("without.cards-on-paper"))
                  .run(() -> fitted.put(first, fit(some))));
    }
    return lots;
  }

  /** Returns the cards to print: a choice of them, unless all are wanted. */
  private List<Card> printed() {
    boolean isAll = printing.paper().tier() == PaperConfig.PrintedTier.ALL;
    return (isAll ? cards : PrintedCards.of(cards))
        .stream().filter(card -> !asksForUnshown(card)).toList();
  }

  /** Returns whether a card asks for a box of a drawing that is too large to be shown on it. */
  private boolean asksForUnshown(Card card) {
    return card.sides().front().stream()
        .anyMatch(
            block ->
                block instanceof Block.Diagram diagram
                    && diagram.drawn().occlusion() != null
                    && isTooSmallFor(diagram));
  }

  private int lot() {
    return SHEETS * layout.cards();
  }

  private List<CardFaces> fit(List<Card> some) {
    List<CardFaces> faces = new ArrayList<>();
    for (Card card : some) {
      printing
          .unit(card.note(), Phrase.of("without.card-on-paper"))
          .run(() -> faces.add(faces(card)));
    }
    return new CardFitter(printing, layout).fit(faces);
  }

  /** Prints the cards for paper turned over its long edge, as the file at a path. */
  public void print(String path) {
    fitting().forEach(Runnable::run);
    print(faces(), CardSheets.Flip.LONG_EDGE, path);
  }

  private List<CardFaces> faces() {
    return fitted.values().stream().flatMap(List::stream).toList();
  }

  /** Returns the tasks to run after those of {@link #fitting}. */
  public List<Runnable> sheets() {
    List<CardFaces> faces = faces();
    return faces.isEmpty()
        ? List.of()
        : Arrays.stream(CardSheets.Flip.values())
            .<Runnable>map(
                f ->
                    () ->
                        printing
                            .unit(Phrase.of("without.file", f.path()))
                            .run(() -> print(faces, f, f.path())))
            .toList();
  }

  private void print(List<CardFaces> faces, CardSheets.Flip flip, String path) {
    CardSheets sheets = new CardSheets(printing, layout, flip);
    List<Supplier<PaperDocument>> parts = new ArrayList<>();
    for (int from = 0; from < faces.size(); from += lot()) {
      int first = from;
      int end = Math.min(faces.size(), from + lot());
      parts.add(() -> sheets.document(faces, first, end));
    }
    printing.print(parts, path, sink);
  }

  private CardFaces faces(Card card) {
    NotePage page = printing.context().index().page(card.note());
    return new CardFaces(
        where(page, card.location().section()),
        exams(page, card),
        face(card, shown(card.frontWithChoices())),
        face(card, shown(card.sides().back())));
  }

  private CardFaces.Face face(Card card, List<Block> blocks) {
    PaperLinks links = printing.links(card.note());
    PrintOptions options = PrintOptions.part(printing.messages(), printing.drawings());
    return new CardFaces.Face(
        PrintBody.of(blocks, links, options),
        PieceCutter.cut(blocks, links, options, false),
        CardFaces.MAX_SIZE,
        1,
        0);
  }

  /**
   * Returns what is printed: a drawing that a card is too small for only if there is nothing else.
   */
  private List<Block> shown(List<Block> blocks) {
    List<Block> shown = blocks.stream().filter(block -> !isTooSmallFor(block)).toList();
    return shown.isEmpty() ? blocks : shown;
  }

  private boolean isTooSmallFor(Block block) {
    Drawing drawing = block instanceof Block.Diagram diagram ? diagram.drawn().drawing() : null;
    return drawing != null
        && !Drawings.isLegible(drawing, layout.textWidth(), layout.drawingHeight());
  }

  private String where(NotePage page, @Nullable String section) {
    String title =
        sections
            .computeIfAbsent(
                page.id(),
                id ->
                    page.note().text().sections().stream()
                        .collect(Collectors.toMap(Section::id, Section::title, (a, b) -> a)))
            .getOrDefault(Objects.requireNonNullElse(section, ""), "");
    return title.isEmpty() || title.equals(page.title())
        ? fitted(page.title(), "")
        : fitted(page.title(), " › " + title);
  }

  /** Returns where a card belongs on one line: what is too long is cut, the note's name first. */
  private String fitted(String note, String section) {
    for (int end = note.length(); end >= Math.min(MIN_NAME, note.length()); end--) {
      String line = cut(note, end) + section;
      if (fits(line)) {
        return line;
      }
    }
    String last = section.isEmpty() ? note : section.substring(" › ".length());
    int end = last.length();
    while (end > MIN_NAME && !fits(cut(last, end))) {
      end--;
    }
    return cut(last, end);
  }

  private boolean fits(String line) {
    return CardLayout.HEAD * width(line) <= layout.textWidth();
  }

  private static String cut(String name, int end) {
    boolean half = end > 0 && Character.isHighSurrogate(name.charAt(end - 1));
    return end == name.length() ? name : name.substring(0, half ? end - 1 : end).strip() + "…";
  }

  /**
   * Returns which tasks a card prepares for, the exam once for those that follow one another: as
   * many as fit below it.
   */
  private String exams(NotePage page, Card card) {
    Map<String, ExamReference> known =
        references.computeIfAbsent(
            page.id(),
            id ->
                page.note().facts().examReferences().stream()
                    .collect(Collectors.toMap(ExamReference::id, r -> r, (a, b) -> a)));
    Set<String> labels = new LinkedHashSet<>();
    String kind = "";
    for (String id : card.examReferences()) {
      ExamReference reference = known.get(id);
      if (reference != null) {
        String own = printing.context().index().exams().kind(reference.sitting());
        String task = reference.sitting().shortLabel() + " " + reference.task().label();
        String shown = task.replace('-', '\u2013');
        labels.add(own.equals(kind) || own.isEmpty() ? shown : own + ": " + shown);
        kind = own;
      }
    }
    StringBuilder text = new StringBuilder();
    for (String label : labels) {
      String more = text.isEmpty() ? label : " \u00b7 " + label;
      if (!text.isEmpty() && CardLayout.FOOT * width(text + more + MORE) > layout.examsWidth()) {
        return text.append(MORE).toString();
      }
      text.append(more);
    }
    return text.toString();
  }

  private double width(String text) {
    return printing.fonts().width(text);
  }
}
