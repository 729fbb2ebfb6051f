package io.kartei.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes whose last line has no line break. */
class LastLineTest {

  @ParameterizedTest
  @ValueSource(strings = {"<p", "<p>a", "<div>\nb", "> <p>\n> a", "- <div", "<details><summary>a"})
  void whatStandsThereEndsWithTheFile(String text) {
    MarkdownParser parser = MarkdownParser.forNotes(HtmlMode.FILTERED);
    new BodyWalker() {
      @Override
      public Done plain(Block.Plain plain) {
        assertThat(plain.span().end()).isLessThanOrEqualTo(text.length());
        return super.plain(plain);
      }

      @Override
      public Done text(Inline.Text words) {
        assertThat(words.span().end()).isLessThanOrEqualTo(text.length());
        return super.text(words);
      }
    }.blocks(parser.parse(SourceText.of("note.md", text)).body());
  }
}
