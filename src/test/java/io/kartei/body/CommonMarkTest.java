package io.kartei.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.markdown.MarkdownParser;
import io.kartei.source.SourceText;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The examples of CommonMark 0.31.2, through flexmark, our body and our HTML. */
class CommonMarkTest {
  /** Examples that flexmark's block parser sees otherwise, and why that stays. */
  private static final Map<Integer, String> KNOWN =
      Map.of(
          146, "no ~ in the info string of a ~~~ fence: nobody writes one",
          215, "a definition right above a setext heading is taken for its first line",
          216, "the same without any other line",
          312, "an item indented by four blanks stays an item: what its author meant",
          313, "the same in a numbered list");

  @Test
  void everyExampleButTheKnownOnes() {
    Map<Integer, String> wrong = new TreeMap<>();
    int number = 0;
    for (Example example : ExampleReader.readExamples(TestResources.getSpec())) {
      number++;
      String html = html(example.getSource());
      if (!html.equals(example.getHtml().replace('→', '\t'))) {
        wrong.put(number, example.getSource() + "\nbecame\n" + html);
      }
    }
    assertThat(number).isEqualTo(652);
    assertThat(wrong).containsOnlyKeys(KNOWN.keySet());
  }

  private static String html(String markdown) {
    SourceText source = SourceText.of("example.md", markdown);
    return CommonMarkBody.of(
        MarkdownParser.commonMark().parse(source).body(), BodyLinks.AS_WRITTEN);
  }
}
