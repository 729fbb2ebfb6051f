package io.kartei.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardDraft.Ground;
import io.kartei.study.draft.Pieces;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much cards are worth, rule by rule: three points make one that is learnt by default. */
class CardWorthTest {
  private static final SourceSpan AT = new SourceSpan(0, 1);

  @ParameterizedTest(name = "{0} with {1}, asked: {2}, {3} words, {4} items: {5}")
  @CsvSource(
      delimiter = '|',
      value = {
        // what authors write or want is worth most, however long
        "QUESTION   |                   | false | 200 | 0 | 9",
        "EXPLICIT   |                   | false | 5   | 0 | 9",
        "CLOZE      |                   | false | 5   | 0 | 9",
        "DEFINITION | WANTED THIN       | false | 200 | 0 | 9",
        // but for a heading that only has the form of a question
        "QUESTION   | THIN              | false | 20  | 0 | 1",
        // a kind alone isn't enough
        "LIST       |                   | false | 5   | 3 | 1",
        "DEFINITION |                   | false | 5   | 0 | 1",
        "COMPARISON |                   | false | 5   | 0 | 2",
        "DIAGRAM    |                   | false | 5   | 0 | 2",
        "ACRONYM    |                   | false | 3   | 0 | 3",
        // what speaks for a card: of an explanation, two of its name, its siblings and its form
        "DEFINITION | SIBLINGS          | false | 5   | 0 | 2",
        "DEFINITION | BOLD              | false | 5   | 0 | 2",
        "DEFINITION | DEFINED           | false | 5   | 0 | 2",
        "DEFINITION | SIBLINGS BOLD     | false | 5   | 0 | 3",
        "DEFINITION | SIBLINGS DEFINED  | false | 5   | 0 | 3",
        "DEFINITION | BOLD DEFINED      | false | 5   | 0 | 3",
        "LIST       | ANNOUNCED         | false | 5   | 3 | 3",
        "LIST       | SIBLINGS          | false | 5   | 3 | 2",
        "COMPARISON |                   | false | 5   | 3 | 3",
        // an exam makes what is sound more important, but nothing sound
        "ACRONYM    |                   | true  | 3   | 0 | 5",
        "ACRONYM    | TOLD              | true  | 3   | 0 | 2",
        "DIAGRAM    |                   | true  | 5   | 0 | 4",
        "DEFINITION | SIBLINGS          | true  | 5   | 0 | 4",
        "DEFINITION | SIBLINGS BOLD     | true  | 5   | 0 | 5",
        // what speaks against it
        "DEFINITION | SIBLINGS THIN     | false | 5   | 0 | 1",
        "DEFINITION | SIBLINGS BOLD THIN | true | 5   | 0 | 1",
        "LIST       | ANNOUNCED THIN    | false | 5   | 3 | 1",
        "DEFINITION | SIBLINGS BOLD     | false | 45  | 0 | 3",
        "DEFINITION | SIBLINGS BOLD     | false | 46  | 0 | 1",
        "DEFINITION | SIBLINGS BOLD     | false | 81  | 0 | 0",
      })
  void isTheSumOfWhatSpeaksForAndAgainst(
      Card.Kind kind, String grounds, boolean asked, int words, int items, int worth) {
    List<Block> piece = Pieces.line(AT, List.of(new Inline.Text(AT, "a ".repeat(words).strip())));
    Set<Ground> all = EnumSet.noneOf(Ground.class);
    boolean told = "TOLD".equals(grounds);
    if (grounds != null && !told) {
      List.of(grounds.split(" ", -1)).forEach(name -> all.add(Ground.valueOf(name)));
    }
    CardDraft draft =
        CardDraft.of(kind, null, AT, piece, piece)
            .items(Collections.nCopies(items, piece))
            .because(all);
    assertThat(CardWorth.of(draft, asked, told)).isEqualTo(worth);
  }
}
