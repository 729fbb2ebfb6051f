package io.kartei.study.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sentences of cards keep what authors formatted. */
class PhrasesTest {
  private static final SourceSpan AT = new SourceSpan(0, 1);

  @Test
  void boldTypeWithinBoldTypeIsMarkedOnce() {
    Inline text = new Inline.Text(AT, "Fock");
    Inline code = new Inline.Code(AT, "x");
    Inline bold = new Inline.Strong(AT, List.of(text));
    assertThat(Phrases.strong(AT, List.of(bold, code)))
        .containsExactly(new Inline.Strong(AT, List.of(text, code)));
  }
}
