package io.kartei.lossless;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every word of what a card is made from is on the card: on the site, in Anki and on paper. */
class CardsLoseNothingTest {
  /** The blocks that are on a card as a whole. */
  private static final Set<BlockKind> CARDS =
      EnumSet.of(
          BlockKind.QUESTION,
          BlockKind.QUESTION_WITH_LIST,
          BlockKind.QUESTION_WITH_TITLE,
          BlockKind.QUESTION_ABOVE,
          BlockKind.QUESTION_OF_ANYTHING,
          BlockKind.QUESTION_IN_BOLD,
          BlockKind.LABELLED_QUESTION,
          BlockKind.FOLDED_QUESTION,
          BlockKind.SOLUTION,
          BlockKind.CHOICES,
          BlockKind.LETTERED_CHOICES,
          BlockKind.QUESTION_CALLOUT,
          BlockKind.HEADING_QUESTION,
          BlockKind.CARD_LINE,
          BlockKind.CARD_OVER_LINES,
          BlockKind.GLOSSARY_TABLE,
          BlockKind.DEFINITION,
          BlockKind.LIST_OF_SET);

  @TestFactory
  Stream<DynamicTest> everyInlineOnEveryCard() {
    return CARDS.stream()
        .map(
            kind -> {
              MixedNote note = NoteWriter.note(parts(kind, inlines()).toList()).withCards();
              return DynamicTest.dynamicTest(kind.name(), () -> hasAll(note, CardsOfNote::shown));
            });
  }

  @TestFactory
  Stream<DynamicTest> linesEndWhereTheirAuthorWantsIt() {
    Stream<InlineKind> breaks =
        Stream.of(InlineKind.HARD_BREAK, InlineKind.HARD_BREAK_WITH_BACKSLASH);
    return breaks.flatMap(
        kind ->
            CARDS.stream()
                .filter(card -> card != BlockKind.QUESTION_WITH_TITLE)
                .map(
                    card -> {
                      MixedNote note = NoteWriter.note(parts(card, Stream.of(kind)).toList());
                      return DynamicTest.dynamicTest(
                          card + " " + kind,
                          () ->
                              assertThat(new CardsOfNote(note.withCards()).shown().values())
                                  .as(note.markdown())
                                  .allSatisfy(
                                      w ->
                                          assertThat(w.chars())
                                              .contains((int) ShownWords.LINE_END)));
                    }));
  }

  @Test
  void cardsOnPaperHaveAllWords() {
    List<Part> parts = CARDS.stream().flatMap(k -> parts(k, onPaper())).toList();
    hasAll(NoteWriter.note(parts).withCards(), CardsOfNote::onPaper);
  }

  @Property(tries = 15, seed = "20261128")
  void mixturesOnCardsHaveAllWords(@ForAll("mixtures") MixedNote note) {
    CardsOfNote cards = new CardsOfNote(note);
    assertThat(cards.lacking(cards.shown())).isEmpty();
  }

  @Provide
  Arbitrary<MixedNote> mixtures() {
    return new Mixtures().lines(CARDS).map(MixedNote::withCards);
  }

  private static void hasAll(MixedNote note, Function<CardsOfNote, Map<String, String>> shown) {
    CardsOfNote cards = new CardsOfNote(note);
    assertThat(cards.claimed()).isPositive();
    assertThat(cards.lacking(shown.apply(cards))).as(note.markdown()).isEmpty();
  }

  private static Stream<Part> parts(BlockKind kind, Stream<InlineKind> inlines) {
    return inlines.map(inline -> new Part(kind, List.of(Span.of(inline)), List.of()));
  }

  private static Stream<InlineKind> inlines() {
    return Arrays.stream(InlineKind.values());
  }

  private static Stream<InlineKind> onPaper() {
    return Stream.of(
        InlineKind.CODE, InlineKind.HARD_BREAK, InlineKind.FOOTNOTE_TWICE, InlineKind.WIKI_LINK);
  }
}
