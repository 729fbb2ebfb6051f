package io.kartei.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagnostic.Diagnostics;
import io.kartei.render.OneNote;
import io.kartei.render.RenderContext;
import io.kartei.render.pdf.font.PaperFontsOnce;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookRendererTest {

  @Test
  void aBookOfThousandsOfPagesIsNotTried() {
    RenderContext context = OneNote.of("a.md", "# Lang\n\n" + "Wort ".repeat(250_001)).context();
    List<String> written = new ArrayList<>();
    new BookRenderer(new PaperFontsOnce()).render(context, (path, bytes) -> written.add(path));
    assertThat(written).isEmpty();
    assertThat(context.diagnostics())
        .isInstanceOfSatisfying(
            Diagnostics.class,
            said -> assertThat(said.sorted()).anyMatch(d -> d.code().equals("book-too-long")));
  }
}
