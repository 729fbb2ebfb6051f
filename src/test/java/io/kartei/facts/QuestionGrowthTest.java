package io.kartei.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.model.ParsedNote;
import io.kartei.source.SourceText;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Much of anything is work that grows with it: each takes a moment, not minutes. */
class QuestionGrowthTest {
  private static final Duration AMPLE = Duration.ofSeconds(20);

  @Test
  void tenThousandQuestions() {
    ParsedNote note = read("> **❓** Was ist das?\n\nDas.\n\n".repeat(10_000));
    assertThat(note.facts().questions()).hasSize(10_000);
  }

  @Test
  void oneQuestionOfManyLines() {
    ParsedNote note = read("> **❓** Was\n" + "> und was noch\n".repeat(20_000));
    assertThat(note.facts().questions()).hasSize(1);
  }

  @Test
  void manyQuestionsInOneQuoteDoNotAllHaveWhatFollows() {
    ParsedNote note = read("> **❓** Was?\n>\n".repeat(2_000) + "\n" + "Das. ".repeat(50_000));
    assertThat(note.facts().questions()).hasSize(2_000).allMatch(q -> q.answer().isEmpty());
  }

  @Test
  void labelsAndLettersWithoutEnd() {
    assertThat(read("Frage: " + "a ".repeat(200_000)).facts().questions()).isEmpty();
    assertThat(read("A) x\n".repeat(50_000)).facts().questions()).isEmpty();
    assertThat(read("Frage: was?\n".repeat(20_000)).facts().questions()).isEmpty();
  }

  @Test
  void tenThousandPairsInOneParagraphAndInOneList() {
    String pair = "**Frage:** Was?\n**Antwort:** Das.\n";
    assertThat(read(pair.repeat(10_000)).facts().questions()).hasSize(10_000);
    String items = "- Frage: Was?\n- Antwort: Das.\n";
    assertThat(read(items.repeat(10_000)).facts().questions()).hasSize(10_000);
  }

  @Test
  void colonsWithoutEnd() {
    assertThat(read("#flashcards\n\n" + "1::".repeat(200_000)).facts().cards()).hasSizeLessThan(2);
  }

  private static ParsedNote read(String text) {
    return Assertions.assertTimeoutPreemptively(
        AMPLE, () -> new NoteReader(HtmlMode.FILTERED).read(SourceText.of("a.md", text)));
  }
}
