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

/** The examples of the CommonMark specification, through flexmark, our body and our HTML. */
class CommonMarkTest {

  @Test
  void everyExample() {
    Set<Integer> wrong = new TreeSet<>();
    int number = 0;
    for (Example example : ExampleReader.readExamples(TestResources.getSpec())) {
      number++;
      String html = "";
      try {
        html =
            CommonMarkBody.of(
                MarkdownParser.commonMark()
                    .parse(SourceText.of("spec.md", example.getSource()))
                    .body(),
                BodyLinks.AS_WRITTEN);
      } catch (RuntimeException e) {
        html = e.toString();
      }
      if (!html.equals(example.getHtml())) {
        wrong.add(number);
        System.out.println(
            "--- "
                + number
                + "\n"
                + example.getSource()
                + "\n== want\n"
                + example.getHtml()
                + "\n== have\n"
                + html);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
