package io.kartei.render.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SoftHyphensTest {
  private final SoftHyphens german = new SoftHyphens("de-DE", Set::of);

  private String parted(String html) {
    return german.inHtml(html).replace('\u00ad', '|');
  }

  @Test
  void longWordsOfHeadingsAndCellsAreParted() {
    assertThat(parted("<h2 id=\"Wiederherstellungszeit\">Wiederherstellungszeit</h2>"))
        .isEqualTo("<h2 id=\"Wiederherstellungszeit\">Wie|der|her|stel|lungs|zeit</h2>");
    assertThat(parted("<td>Die <b>Netzwerkvirtualisierung</b> &amp; mehr</td>"))
        .isEqualTo("<td>Die <b>Netz|werk|vir|tua|li|sie|rung</b> &amp; mehr</td>");
  }

  @Test
  void compoundsArePartedAtTheirJointsAlone() {
    SoftHyphens hyphens = new SoftHyphens("de", () -> Set.of("kunde", "anforderungen"));
    assertThat(hyphens.inText("Kundenanforderungen")).isEqualTo("Kunden\u00adanforderungen");
    assertThat(hyphens.inText("Administrationsprozessen"))
        .isEqualTo("Administrations\u00adprozessen");
  }

  @Test
  void theNameOfACellsColumnIsPartedToo() {
    assertThat(parted("<td data-label=\"Anwendungscontainer\" class=\"brief\">nein</td>"))
        .isEqualTo("<td data-label=\"Anwendungs|container\" class=\"brief\">nein</td>");
  }

  @Test
  void textCodeAddressesAndShorterWordsStayWhole() {
    for (String html :
        new String[] {
          "<p>Wiederherstellungszeit</p>",
          "<td><code>Wiederherstellungszeit</code> Sicherung</td>",
          "<th><a href=\"#Wiederherstellungszeit\" title=\"a > Wiederherstellungszeit\">x</a></th>",
          "<h3>wiederherstellungszeit.example.org</h3>",
          "<pre><code>Wiederherstellungszeit</code></pre>"
        }) {
      assertThat(parted(html)).isEqualTo(html);
    }
  }

  @Test
  void aLanguageWithoutPatternsHasNone() {
    String html = "<h2>Wiederherstellungszeit</h2>";
    assertThat(new SoftHyphens("fr", Set::of).inHtml(html)).isEqualTo(html);
  }

  @Test
  void longWordsMayBreakBehindASlashInAnyLanguage() {
    assertThat(new SoftHyphens("fr", Set::of).inHtml("<td>IaC/Orchestration und/oder 1/2</td>"))
        .isEqualTo("<td>IaC/<wbr>Orchestration und/oder 1/2</td>");
    assertThat(german.inHtml("<p>IaC/Orchestration</p>")).isEqualTo("<p>IaC/Orchestration</p>");
  }
}
