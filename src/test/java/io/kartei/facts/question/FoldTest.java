package io.kartei.facts.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.facts.NoteReader;
import io.kartei.model.ParsedNote;
import io.kartei.source.SourceText;
import org.junit.jupiter.api.Test;

/** Questions on which the answer unfolds, in HTML as it is. */
class FoldTest {

  @Test
  void aQuestionWhoseElementIsNeverClosedIsOne() {
    String text =
        """
        # Netze

        <details><summary>Was ist ein Router?</summary>

        Er verbindet Netze.
        """;
    ParsedNote note = new NoteReader(HtmlMode.FILTERED).read(SourceText.of("note.md", text));
    assertThat(note.facts().questions()).hasSize(1);
    assertThat(note.facts().questions())
        .allSatisfy(q -> assertThat(q.span().end()).isBetween(q.span().start(), text.length()));
  }
}
