package io.kartei.facts.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.evidence.Evidence;
import io.kartei.evidence.Evidence.Kind;
import io.kartei.evidence.EvidenceLog;
import io.kartei.facts.NoteReader;
import io.kartei.messages.Messages;
import io.kartei.model.Block;
import io.kartei.model.ParsedNote;
import io.kartei.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each convention says why; where two see a question in one place, the first is right. */
class ConventionTest {
  private final EvidenceLog log = new EvidenceLog();

  @ParameterizedTest
  @EnumSource(Convention.class)
  void eachSaysWhyInBothLanguages(Convention convention) {
    assertThat(Messages.forLanguage("de").get(convention.reason())).isNotBlank();
    assertThat(Messages.forLanguage("en").get(convention.reason())).isNotBlank();
  }

  private static final Map<Convention, String> EXAMPLES =
      Map.ofEntries(
          Map.entry(Convention.LABELS, "**Frage:** Was ist ein Hub?|**Antwort:** Ein Verteiler."),
          Map.entry(Convention.MARKER, "> **❓** Was ist ein Hub?|> Ein Verteiler."),
          Map.entry(Convention.CALLOUT, "> [!faq] Was ist ein Hub?|> Ein Verteiler."),
          Map.entry(
              Convention.FOLD,
              "<details><summary>Was ist ein Hub?</summary>||Ein Verteiler.||</details>"),
          Map.entry(
              Convention.PROMPT,
              "Was ist ein Hub?||<details><summary>Antwort</summary>||Ein Verteiler.||</details>"),
          Map.entry(
              Convention.LABELLED_HEADINGS,
              "## Frage 1||Was ist ein Hub?||## Antwort 1||Ein Verteiler."),
          Map.entry(
              Convention.HEADING_OF_SOLUTION,
              "## Hub||<details><summary>Antwort</summary>||Ein Verteiler.||</details>"),
          Map.entry(Convention.HEADING, "## Was ist ein Hub?||Ein Verteiler."),
          Map.entry(Convention.BOLD, "**Was ist ein Hub?**||Ein Verteiler."),
          Map.entry(Convention.REMARK, "Ein Hub ist dumm (*💬)."),
          Map.entry(
              Convention.KEYED,
              "## Fragen||1. Was ist ein Hub?||## Lösungen||1. Ein Verteiler.|2. Ein Stecker."));

  @ParameterizedTest
  @EnumSource(Convention.class)
  void eachSeesItsQuestion(Convention convention) {
    assertThat(reasons("# Netze\n\n" + example(convention))).containsExactly(convention.reason());
  }

  /** Whatever is above: no convention takes what another one asks. */
  @ParameterizedTest
  @MethodSource("pairs")
  void eachSeesItsQuestionBelowOthers(Convention above, Convention below) {
    // what a solution answers may begin further above, but not above a thematic break
    String between = below == Convention.PROMPT ? "\n---\n\n" : "\n";
    assertThat(reasons("# Netze\n\n" + example(above) + between + example(below)))
        .containsExactlyInAnyOrder(above.reason(), below.reason());
  }

  static Stream<Arguments> pairs() {
    return Stream.of(Convention.values())
        .flatMap(a -> Stream.of(Convention.values()).map(b -> Arguments.of(a, b)));
  }

  private static String example(Convention convention) {
    return String.valueOf(EXAMPLES.get(convention)).replace('|', '\n') + "\n";
  }

  /** Its solution belongs to the question between; what the heading asks, it asks still. */
  @Test
  void aHeadingWhoseSolutionIsAnothersStillAsks() {
    assertThat(reasons("## Was ist ein Hub?\n\n" + example(Convention.PROMPT)))
        .containsExactlyInAnyOrder(Convention.HEADING.reason(), Convention.PROMPT.reason());
  }

  /** A remark in a line that asks already doesn't make a second question of it. */
  @ParameterizedTest
  @EnumSource(names = {"PROMPT", "BOLD"})
  void aLineAsksOnce(Convention convention) {
    assertThat(reasons("# Netze\n\n" + example(convention).replace("Hub?", "Hub (\\*💬)?")))
        .containsExactly(convention.reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- **Frage:** Was ist ein Hub?\n  A. Ein Verteiler\n  B. Ein Stecker\n- **Antwort:** A\n",
        "- **Frage:** Was ist ein Hub?\n"
            + "  **Frage:** Und ein Switch?\n"
            + "- **Antwort:** Beide verteilen.\n",
        "- **Frage:** Was?\n\n  **Antwort:** Das.\n\n  ---\n\n- **Antwort:** Beide verteilen.\n"
      })
  void itemsThatAreNoPairStayItems(String text) {
    assertThat(read(text).text().body()).singleElement().isInstanceOf(Block.ItemList.class);
  }

  /** The choices below the heading are an answer by one convention, and a prompt by the other. */
  @Test
  void labelsOfHeadingsGoBeforeTheSolutionBelow() {
    String text =
        """
        ## Frage 1

        A. Hub
        B. Switch

        Antwort: B

        ## Antwort 1

        Ein Switch, weil er Rahmen weiterleitet.
        """;
    assertThat(reasons(text)).containsExactly(Convention.LABELLED_HEADINGS.reason());
    assertThat(read(text).facts().questions()).hasSize(1);
  }

  @Test
  void aMarkedHeadingIsOneQuestion() {
    assertThat(reasons("# Netze\n\n## ❓ Was ist ein Hub?\n\nEin Verteiler.\n"))
        .containsExactly(Convention.MARKER.reason());
  }

  private List<String> reasons(String text) {
    read(text);
    return log.of("a").stream()
        .filter(e -> e.accepted() && e.kind() == Kind.QUESTION)
        .map(Evidence::reason)
        .toList();
  }

  private ParsedNote read(String text) {
    return new NoteReader(HtmlMode.FILTERED).read(SourceText.of("a.md", text), "a", log.sink("a"));
  }
}
