package io.kartei.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.model.Comparison;
import io.kartei.model.ParsedNote;
import io.kartei.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comparisons are called and hold. */
class ComparisonTest {

  private static final String TABLE =
      """

      | | %s | %s |
      |---|---|---|
      | Preis | hoch | niedrig |
      """;

  private static List<Comparison> comparisons(String text) {
    ParsedNote note = new NoteReader(HtmlMode.FILTERED).read(SourceText.of("netze/kabel.md", text));
    return note.facts().comparisons();
  }

  private static String table(String one, String other) {
    return TABLE.formatted(one, other);
  }

  @Test
  void isCalledAsTheNearestHeading() {
    assertThat(comparisons("# Kabel\n## Kupfer und Glas\n" + table("Kupfer", "Glas")))
        .extracting(Comparison::title, Comparison::id)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Kupfer und Glas", "netze-kabel-kupfer-und-glas"));
  }

  @Test
  void aHeadingThatSaysTooLittleGetsTheOneAboveIt() {
    assertThat(comparisons("# Netze\n## Kabel\n### Vergleich\n" + table("Kupfer", "Glas")))
        .extracting(Comparison::title)
        .containsExactly("Kabel – Vergleich");
  }

  @Test
  void aCaptionIsTheTitle() {
    assertThat(comparisons("## Kabel\n\n**Kupfer gegen Glas**\n" + table("Kupfer", "Glas")))
        .extracting(Comparison::title)
        .containsExactly("Kupfer gegen Glas");
    assertThat(comparisons("## Kabel\n\nTabelle 3: Medien\n" + table("Kupfer", "Glas")))
        .extracting(Comparison::title)
        .containsExactly("Medien");
  }

  @Test
  void aSentenceAboveIsNoCaption() {
    assertThat(comparisons("## Kabel\n\nDas ist der Unterschied:\n" + table("Kupfer", "Glas")))
        .extracting(Comparison::title)
        .containsExactly("Kabel");
  }

  @Test
  void severalOfOneSectionAreToldApart() {
    List<Comparison> found =
        comparisons(
            "## Kabel\n" + table("Kupfer", "Glas") + table("STP", "UTP") + table("STP", "UTP"));
    assertThat(found)
        .extracting(Comparison::title)
        .containsExactly("Kabel: Kupfer, Glas", "Kabel: STP, UTP", "Kabel: STP, UTP (2)");
    assertThat(found).extracting(Comparison::id).doesNotHaveDuplicates();
  }

  @Test
  void twoNamedColumnsHaveNoCriteria() {
    Comparison found =
        comparisons("## HDD vs. SSD\n\n| HDD | SSD |\n|---|---|\n| laut | leise |\n").get(0);
    assertThat(found.subjects()).extracting(Comparison.Label::text).containsExactly("HDD", "SSD");
    assertThat(found.rows()).hasSize(1);
    assertThat(found.rows().get(0).label().text()).isEmpty();
    assertThat(found.rows().get(0).cells())
        .extracting(Comparison.Label::text)
        .containsExactly("laut", "leise");
  }
}
