package io.kartei.facts.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.exam.ExamConfig;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.exam.ExamSchemes;
import io.kartei.facts.reference.ExamReferenceReader;
import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.Sections;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalloutQuestionsTest {
  private static final SourceSpan AT = new SourceSpan(0, 9);

  @Test
  void theTitleIsTheQuestion() {
    assertThat(found("question", "Was ist ein Host?", "Ein Rechner."))
        .containsExactly("Was ist ein Host? => Ein Rechner.");
  }

  @Test
  void aTitleThatDoesNotAskNamesTheTextThatDoes() {
    assertThat(found("question", "Aufgabe 1", "Was ist ein Host?"))
        .containsExactly("Aufgabe 1 Was ist ein Host? => ");
  }

  @Test
  void withoutTitleTheTextMayAsk() {
    assertThat(found("faq", "", "Was ist ein Host?", "Ein Rechner."))
        .containsExactly("Was ist ein Host? => Ein Rechner.");
  }

  @Test
  void otherCalloutsAreNone() {
    assertThat(found("tip", "Was ist ein Host?", "Ein Rechner.")).isEmpty();
    assertThat(found("help", "Hilfe", "Hier steht sie.")).isEmpty();
  }

  private static List<String> found(String type, String title, String... text) {
    List<Inline> words = title.isEmpty() ? List.of() : List.of((Inline) new Inline.Text(AT, title));
    List<Block> children =
        java.util.Arrays.stream(text)
            .map(t -> (Block) new Block.Paragraph(AT, List.of(new Inline.Text(AT, t))))
            .toList();
    Block callout = new Block.Callout(AT, type, words, null, children);
    FactScope scope =
        new FactScope(SourceText.of("a.md", ""), Sections.of(List.of(), 0), new Diagnostics());
    List<Question> questions =
        QuestionReader.read(
                List.of(callout),
                scope,
                new ExamReferenceReader(scope, ExamSchemes.of(ExamConfig.standard())))
            .questions();
    return questions.stream().map(q -> q.text() + " => " + PlainText.ofBlocks(q.answer())).toList();
  }
}
