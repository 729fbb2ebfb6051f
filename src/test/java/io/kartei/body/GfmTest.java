package io.kartei.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.markdown.MarkdownParser;
import io.kartei.source.SourceText;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The examples of GFM 0.29, with every dialect of notes switched on. Its extensions (examples with
 * a name: tables, strikethrough, autolinks, task lists) have to come out to the letter, but for the
 * filter of tags, which notes have by the allow list. The others are CommonMark 0.29 without
 * extensions; what a note makes of them otherwise is listed with its reason.
 */
class GfmTest {
  private static final String NEWER = "CommonMark 0.31.2 keeps strong emphasis within strong";
  private static final String FLEXMARK = "one of CommonMarkTest's known examples";
  private static final String BRACKETS = "a link of Obsidian's in double brackets";
  private static final String BARE = "an address without angle brackets is a link in notes";

  private static final Map<Integer, String> OTHERWISE =
      Map.ofEntries(
          Map.entry(34, "a tag: it is shown, but the plain form of a body has none"),
          Map.entry(68, "front matter, and empty"),
          Map.entry(116, FLEXMARK),
          Map.entry(
              120, "<foo>: HTML has no such element, it has no attributes and nothing ends it"),
          Map.entry(170, "<bar>, in what is no definition: readers see both brackets and word"),
          Map.entry(184, FLEXMARK),
          Map.entry(185, FLEXMARK),
          Map.entry(292, FLEXMARK),
          Map.entry(293, FLEXMARK),
          Map.entry(398, NEWER),
          Map.entry(426, NEWER),
          Map.entry(434, NEWER),
          Map.entry(435, NEWER),
          Map.entry(436, NEWER),
          Map.entry(473, NEWER),
          Map.entry(474, NEWER),
          Map.entry(475, NEWER),
          Map.entry(477, NEWER),
          Map.entry(500, "<foo bar>, in what is no link: two words, nothing ends them"),
          Map.entry(556, BRACKETS),
          Map.entry(567, BRACKETS),
          Map.entry(598, BRACKETS),
          Map.entry(610, BARE),
          Map.entry(616, BARE),
          Map.entry(619, BARE),
          Map.entry(620, BARE),
          Map.entry(632, "<bab> and <c2c>, which nothing ends; <a> is HTML and passes"),
          Map.entry(642, "</foo > ends nothing and is no HTML; </a> is, and passes"),
          Map.entry(652, "the filter of tags"));

  @Test
  void everyExampleButTheKnownOnes() {
    Map<Integer, String> wrong = new TreeMap<>();
    int number = 0;
    for (Example example : ExampleReader.readExamples(TestResources.getGfmSpec())) {
      number++;
      String html = html(example.getSource());
      if (!html.equals(expected(example))) {
        wrong.put(number, example.getSource() + "\nbecame\n" + html);
      }
    }
    assertThat(number).isEqualTo(672);
    assertThat(wrong).containsOnlyKeys(OTHERWISE.keySet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<my-box>Inhalt</my-box>",
        "<kasten>Inhalt</kasten>",
        "<kasten farbe=\"rot\">",
        "<my-box/>",
        "<marquee>"
      })
  void trustedHtmlPassesWhereItLooksLikeHtml(String html) {
    assertThat(html("Ein " + html + " Rest")).isEqualTo("<p>Ein " + html + " Rest</p>\n");
  }

  /** The boxes of tasks are written as HTML there, and as XHTML everywhere else. */
  private static String expected(Example example) {
    return example
        .getHtml()
        .replace('→', '\t')
        .replace("type=\"checkbox\">", "type=\"checkbox\" />");
  }

  private static String html(String markdown) {
    SourceText source = SourceText.of("example.md", markdown);
    return CommonMarkBody.of(
        MarkdownParser.forNotes(HtmlMode.TRUSTED).parse(source).body(), BodyLinks.AS_WRITTEN);
  }
}
