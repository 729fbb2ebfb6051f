package io.kartei.render.pdf;

import io.kartei.body.PrintBody;
import io.kartei.body.PrintOptions;
import io.kartei.index.NotePage;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.ExamReference;
import io.kartei.model.Section;
import io.kartei.output.SiteSink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints the cards to be cut out, fronts and backs on the two sides of a sheet. */
final class CardPrinter {
  /**
   * Of more cards than this the sheets are printed one after the other, to be laid out in little
   * memory.
   */
  private static final int MAX_SIDE_BY_SIDE = 500;

  private final Workshop workshop;
  private final SiteSink sink;
  private final CardLayout layout;
  private final Map<String, Map<String, String>> references = new HashMap<>();
  private final Map<String, Map<String, String>> sections = new HashMap<>();
  private volatile List<CardFaces> fitted = List.of();

  CardPrinter(Workshop workshop, SiteSink sink) {
    this.workshop = workshop;
    this.sink = sink;
    this.layout = CardLayout.of(workshop.paper());
  }

  /** What has to be done first: finding the type in which each card has room. */
  List<Runnable> fitting() {
    List<Card> cards = workshop.context().deck().cards();
    return cards.isEmpty()
        ? List.of()
        : List.of(() -> workshop.unit("the cards on paper are missing").run(this::fit));
  }

  private void fit() {
    List<CardFaces> faces = new ArrayList<>();
    for (Card card : workshop.context().deck().cards()) {
      workshop.unit(card.note(), "a card is missing on paper").run(() -> faces.add(faces(card)));
    }
    fitted = new CardFitter(workshop, layout).fit(faces);
  }

  /** What is left to be done after that. */
  List<Runnable> sheets() {
    if (fitted.isEmpty()) {
      return List.of();
    }
    List<Runnable> each =
        Arrays.stream(CardSheets.Flip.values())
            .<Runnable>map(f -> () -> workshop.unit(f.path() + " is missing").run(() -> print(f)))
            .toList();
    return fitted.size() > MAX_SIDE_BY_SIDE ? List.of(() -> each.forEach(Runnable::run)) : each;
  }

  private void print(CardSheets.Flip flip) {
    PaperDocument sheets = new CardSheets(workshop, layout, flip).document(fitted);
    workshop.print(sheets, flip.path(), sink);
  }

  private CardFaces faces(Card card) {
    NotePage page = workshop.context().index().page(card.note());
    return new CardFaces(
        where(page, card.section()),
        exams(page, card),
        face(card, card.frontWithChoices()),
        face(card, card.back()));
  }

  private CardFaces.Face face(Card card, List<Block> blocks) {
    PaperLinks links = workshop.links(card.note());
    PrintOptions options = PrintOptions.part(workshop.messages(), workshop.drawings());
    return new CardFaces.Face(
        PrintBody.of(blocks, links, options),
        PieceCutter.cut(blocks, links, options, false),
        CardFaces.LARGEST,
        1);
  }

  private String where(NotePage page, @Nullable String section) {
    String title =
        sections
            .computeIfAbsent(
                page.id(),
                id ->
                    page.note().sections().stream()
                        .collect(Collectors.toMap(Section::id, Section::title, (a, b) -> a)))
            .getOrDefault(Objects.requireNonNullElse(section, ""), "");
    return title.isEmpty() || title.equals(page.title())
        ? page.title()
        : page.title() + " › " + title;
  }

  private String exams(NotePage page, Card card) {
    Map<String, String> labels =
        references.computeIfAbsent(
            page.id(),
            id ->
                page.note().examReferences().stream()
                    .collect(
                        Collectors.toMap(
                            ExamReference::id,
                            r -> r.sitting().shortLabel() + " · " + r.task().label(),
                            (a, b) -> a)));
    return card.examReferences().stream()
        .map(labels::get)
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
