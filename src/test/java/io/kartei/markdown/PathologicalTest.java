package io.kartei.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.source.SourceText;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody writes, of a size at which work that grows with its square never ends. */
class PathologicalTest {
  /** More than ten times what the slowest takes where growth is linear. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Map<String, String> TEXTS =
      new TreeMap<>(
          Map.of(
              "one word", "a".repeat(1_000_000),
              "one paragraph", "wort ".repeat(200_000),
              "tags", "#a ".repeat(100_000),
              "dollars", "$a ".repeat(100_000),
              "opened links", "[[a ".repeat(100_000),
              "opened brackets", "[".repeat(50_000),
              "opened emphasis", "*a ".repeat(50_000),
              "definitions",
                  IntStream.range(0, 20_000)
                      .mapToObj(i -> "[a" + i + "]: /u" + i)
                      .collect(Collectors.joining("\n", "", "\n\nText")),
              "backticks",
                  IntStream.range(1, 1_000).mapToObj("`"::repeat).collect(Collectors.joining(" ")),
              "rows", "| a | b |\n| --- | --- |\n" + "| x | y |\n".repeat(10_000)));

  static {
    TEXTS.put("addresses", "www._".repeat(100_000));
    TEXTS.put("bracketed addresses", "http://a.de/" + "(".repeat(300_000) + ")".repeat(300_000));
    TEXTS.put("mail addresses", "a@".repeat(200_000));
    TEXTS.put("opened footnotes", "^[a ".repeat(100_000));
    TEXTS.put("tasks", "- [x] a\n".repeat(20_000));
    TEXTS.put("a row of bars", "| a |\n| - |\n" + "|".repeat(500_000));
    TEXTS.put("braces", "$" + "{".repeat(200_000) + "$");
  }

  static Iterable<String> names() {
    return TEXTS.keySet();
  }

  @ParameterizedTest
  @MethodSource("names")
  void growsNoFasterThanTheText(String name) {
    String text = TEXTS.getOrDefault(name, "");
    assertTimeout(PATIENCE, () -> assertThat(parse(text).body()).isNotEmpty());
  }

  @Test
  void whatIsNestedWithoutEndIsCutAndTold() {
    for (String text : new String[] {"> ".repeat(1_000) + "x", "<div>".repeat(1_000) + "x"}) {
      assertThat(parse(text).diagnostics()).extracting("code").contains("too-deep");
    }
  }

  private static MarkdownDocument parse(String text) {
    return MarkdownParser.forNotes(HtmlMode.FILTERED).parse(SourceText.of("note.md", text));
  }
}
