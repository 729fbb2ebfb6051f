package io.kartei.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.model.Block;
import io.kartei.model.PlainText;
import io.kartei.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes within a line, whose text is parsed apart from the rest. */
class InlineNotesTest {
  private static List<Block> parse(String text) {
    return MarkdownParser.forNotes(HtmlMode.FILTERED).parse(SourceText.of("note.md", text)).body();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Text^[eins *zwei*] Ende",
        "> Text^[eins *zwei*] Ende\n> mehr",
        "> [!note] Titel^[eins *zwei*]\n> mehr",
        "- Text\n\n  mehr^[eins *zwei*]\n  Ende",
        "1. \tText^[eins *zwei*]\n\tEnde",
        "Begriff\n: Erklärung^[eins *zwei*]\n  Ende",
        "| a |\n| - |\n| b^[eins *zwei*] |",
        "Text[^1]\n\n[^1]: Ein Satz^[eins *zwei*].",
        "> Text^[eins\0*zwei*]\n> mehr",
      })
  void theTextOfANoteIsWhereverItStands(String text) {
    List<Block> body = parse(text);
    assertThat(PlainText.ofBlocks(List.of(body.get(body.size() - 1))))
        .matches("(?s).*eins[ \uFFFD]zwei.*");
  }

  @Test
  void itsPlacesAreThoseInTheFile() {
    String text = "# Eins\n\n> Text^[eins [zwei](kapitel.md)] Ende\n> mehr";
    Block.Footnotes notes = (Block.Footnotes) parse(text).get(2);
    Block.Paragraph note = (Block.Paragraph) notes.notes().get(0).children().get(0);
    assertThat(text.substring(note.content().get(1).span().start()))
        .startsWith("[zwei](kapitel.md)");
  }
}
