package io.kartei.render.pdf;

import io.kartei.body.PrintBody;
import io.kartei.body.PrintOptions;
import io.kartei.index.NotePage;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.ExamReference;
import io.kartei.model.Section;
import io.kartei.output.SiteSink;
import io.kartei.render.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints the cards to be cut out, fronts and backs on the two sides of a sheet. */
final class CardPrinter {
  private final Workshop workshop;
  private final SiteSink sink;
  private final Map<String, Map<String, String>> references = new HashMap<>();
  private final Map<String, Map<String, String>> sections = new HashMap<>();

  CardPrinter(Workshop workshop, SiteSink sink) {
    this.workshop = workshop;
    this.sink = sink;
  }

  void print() {
    List<Card> cards = workshop.context().deck().cards();
    if (cards.isEmpty()) {
      return;
    }
    CardLayout layout = CardLayout.of(workshop.paper());
    List<CardFaces> faces = new ArrayList<>();
    for (Card card : cards) {
      faces.add(faces(card));
    }
    List<CardFaces> fitted = new CardFitter(workshop, layout).fit(faces);
    Work.forEach(
        workshop.context().executor(),
        List.of(CardSheets.Flip.values()),
        flip ->
            workshop.print(
                new CardSheets(workshop, layout, flip).document(fitted), flip.path(), sink));
  }

  private CardFaces faces(Card card) {
    NotePage page = workshop.context().index().page(card.note());
    return new CardFaces(
        where(page, card.section()),
        exams(page, card),
        face(card, card.front()),
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
