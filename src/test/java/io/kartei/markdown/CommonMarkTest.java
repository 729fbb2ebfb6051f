package io.kartei.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.body.BodyLinks;
import io.kartei.body.CommonMarkBody;
import io.kartei.source.SourceText;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The examples of CommonMark 0.31.2, through flexmark, our body and our HTML. */
class CommonMarkTest {
  /** Examples that flexmark sees otherwise; what works must go on working. */
  private static final Set<Integer> KNOWN =
      Set.of(
          1, 2, 3, 13, 28, 40, 146, 171, 195, 201, 215, 216, 312, 313, 354, 416, 417, 489, 493, 494,
          540, 625, 626, 637);

  @Test
  void everyExampleButTheKnownOnes() {
    Set<Integer> wrong = new TreeSet<>();
    int number = 0;
    for (Example example : ExampleReader.readExamples(TestResources.getSpec())) {
      number++;
      SourceText source = SourceText.of("example.md", example.getSource());
      String html =
          CommonMarkBody.of(MarkdownParser.commonMark().parse(source).body(), BodyLinks.AS_WRITTEN);
      if (!html.equals(example.getHtml())) {
        wrong.add(number);
      }
    }
    assertThat(number).isEqualTo(652);
    assertThat(wrong).containsExactlyInAnyOrderElementsOf(KNOWN);
  }
}
