package io.kartei.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kartei.IndexedNotes;
import io.kartei.text.Json;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a query finds, and in which order. */
class SearchTest {
  private Searched searched = new Searched(new IndexedNotes().index());

  @AfterEach
  void close() {
    searched.close();
  }

  private void site(String... notes) {
    site(new SearchIndex.Plan(1, 1), notes);
  }

  private void site(SearchIndex.Plan plan, String... notes) {
    searched.close();
    IndexedNotes all = new IndexedNotes();
    for (int i = 0; i < notes.length; i++) {
      all.with("n" + i + ".md", notes[i]);
    }
    searched = new Searched(all.index(), plan);
  }

  private List<String> titles(String query) {
    return searched.hits(query, 10).stream().map(Searched.Hit::title).toList();
  }

  private List<String> kinds(String query) {
    return searched.hits(query, 10).stream().map(Searched.Hit::kind).toList();
  }

  private String meant(String query) {
    JsonNode answer = searched.answer(query, 5);
    return searched
        .value("kartei.excerpt.meant(" + Json.compact(query) + ", " + answer + ")")
        .asText();
  }

  private String missing(String query) {
    return searched.answer(query, 5).get("missing").toString();
  }

  @Test
  void aTitleCountsMoreThanBoldAndBoldMoreThanText() {
    site(
        "# Eins\n\nHier kommt der Router vor.\n",
        "# Zwei\n\nHier kommt der **Router** vor.\n",
        "# Router\n\nWas er tut.\n");
    assertThat(titles("router")).containsExactly("Router", "Zwei", "Eins");
  }

  @Test
  void theWordItselfCountsMoreThanAnotherFormOfIt() {
    site("# Dienste\n\nWas sie tun.\n", "# Dienst\n\nWas er tut.\n");
    assertThat(titles("dienst ")).containsExactly("Dienst", "Dienste");
    assertThat(titles("dienste ")).containsExactly("Dienste", "Dienst");
  }

  @Test
  void whatIsRelevantForExamsComesFirst() {
    site(
        "# Note\n\n## Ports eins\n\nEin Text.\n\n## Ports zwei\n\nEin Text.\n\n"
            + "> **📝❗** FiSi AP2 Analyse Winter 2023 Aufgabe 1b\n");
    assertThat(titles("ports")).containsExactly("Ports zwei", "Ports eins");
  }

  @Test
  void whoHasAllWordsComesBeforeWhoHasOneOften() {
    site("# Kabel\n\nKabel, Kabel, Kabel, Kabel.\n", "# Text\n\nEin Kabel aus Glas.\n");
    assertThat(titles("kabel glas")).startsWith("Text");
  }

  @Test
  void eachKindIsFound() {
    site(
        """
        # Wolken

        **Cumulus** ist eine Haufenwolke.

        > **❓** Woraus besteht eine Wolke?
        >
        > Aus Tröpfchen.

        | | Cirrus | Stratus |
        | --- | --- | --- |
        | Höhe | hoch | tief |
        | Form | Feder | Schicht |

        ## Vorderseite

        Wo entstehen Wolken? :: In der Troposphäre.
        """);
    assertThat(kinds("cumulus")).contains("note", "term");
    assertThat(kinds("tröpfchen")).containsExactly("question");
    assertThat(kinds("stratus")).contains("comparison");
  }

  @Test
  void aQueryInOnePieceFindsWhatIsWrittenInTwo() {
    site("# Speicher\n\nEin RAID 5 hat Parität.\n", "# Anderes\n\nDie 5 und das RAID 1.\n");
    assertThat(titles("RAID5")).containsExactly("Speicher");
    assertThat(titles("raid 5")).startsWith("Speicher");
    assertThat(titles("raid-5")).startsWith("Speicher");
  }

  @Test
  void anExamTaskIsFoundByItsDateAndNumber() {
    site(
        "# Speicher\n\n"
            + "> **📝** FiSi AP2 Analyse Sommer 2024 Aufgabe 4\n\n"
            + "## Level 1\n\n"
            + "RAID 1 hat n - 1 Platten.\n",
        "# Netze\n\n> **📝** FiSi AP2 Analyse Sommer 2024 Aufgabe 1b\n\nText.\n");
    assertThat(titles("s24 1")).startsWith("Netze", "AP2 Analyse · Sommer 2024 · 1");
    assertThat(titles("S24 1b")).startsWith("Netze", "AP2 Analyse · Sommer 2024 · 1");
    assertThat(titles("s24 4")).startsWith("Speicher", "AP2 Analyse · Sommer 2024 · 4");
  }

  @Test
  void wordsThatAreNowhereAreTold() {
    site("# Hotspot\n\nEin Zugang zum Netz.\n");
    assertThat(missing("zugang xylophon ")).isEqualTo("[\"xylophon\"]");
    assertThat(missing("zugang netz ")).isEqualTo("[]");
  }

  @Test
  void codeIsFoundAsItIsWritten() {
    site("# Netze\n\nDas Netz 10.0.0.0/8 ist privat.\n", "# Zahlen\n\n10 und 0 und 8.\n");
    assertThat(titles("10.0.0.0/8")).startsWith("Netze");
    assertThat(titles("10.0.0")).startsWith("Netze");
  }

  @Test
  void aSlipFindsWhatWasMeantAndSaysSo() {
    site("# Übertragung\n\nVon hier nach dort.\n");
    assertThat(titles("übertrgaung")).containsExactly("Übertragung");
    assertThat(meant("übertrgaung ")).isEqualTo("Übertragung ");
    assertThat(meant("Ubertragung")).isEqualTo("null");
    assertThat(titles("xylophon")).isEmpty();
  }

  @Test
  void shortWordsAreTakenAtTheirWord() {
    site("# DNS\n\nNamen.\n", "# DHCP\n\nAdressen.\n");
    assertThat(titles("dss ")).isEmpty();
  }

  @Test
  void compoundsAreFoundByTheirPartsAndPartsByCompounds() {
    site("# Netzwerkvirtualisierung\n\nEins.\n", "# Virtualisierung\n\nZwei.\n");
    assertThat(titles("virtualisierung "))
        .containsExactly("Virtualisierung", "Netzwerkvirtualisierung");
    assertThat(titles("netzwerkvirtualisierung "))
        .containsExactly("Netzwerkvirtualisierung", "Virtualisierung");
    assertThat(titles("servervirtualisierung ")).isEmpty();
  }

  @Test
  void anAcronymFindsItsLongFormAndTheOtherWayRound() {
    site(
        "# Begriffe\n\n"
            + "| Begriff | Bedeutung |\n"
            + "| --- | --- |\n"
            + "| RTO (Recovery Time Objective) | wie lange es dauern darf |\n",
        "# Konzept\n\nDas Recovery Time Objective wird vereinbart.\n",
        "# Betrieb\n\nDer RTO wird gemessen.\n");
    assertThat(titles("RTO")).contains("Begriffe", "Konzept", "Betrieb");
    assertThat(titles("recovery time objective")).contains("Begriffe", "Konzept", "Betrieb");
  }

  @Test
  void wordsThatNobodyLooksForFindTitlesOnly() {
    site("# CAN\n\nEin Bus.\n", "# Verb\n\nYou can do it.\n");
    assertThat(titles("can")).containsExactly("CAN");
    assertThat(titles("was ist ein bus")).containsExactly("CAN");
  }

  @Test
  void onlyTheNeededPartsAreLoaded() {
    searched.close();
    searched = new Searched(Searched.notes("content").index(), new SearchIndex.Plan(20, 30));
    searched.hits("hypervisor", 3);
    assertThat(searched.loaded()).hasSizeLessThanOrEqualTo(6);
    assertThat(searched.loaded().stream().filter(part -> part.startsWith("t")))
        .hasSizeLessThanOrEqualTo(3);
  }

  /** The groups of what a query finds: the page's title, and the titles of its other hits. */
  private String groups(String query) {
    return searched
        .value(
            "kartei.groups.of("
                + searched.answer(query, 10).get("hits")
                + ").map(function (group) { return [group.title, Boolean(group.whole)].concat("
                + "group.hits.map(function (hit) { return hit.title; })); })")
        .toString();
  }

  @Test
  void hitsAreGroupedByTheirPageInTheOrderOfTheBest() {
    site(
        "# Kabel\n\nArten.\n\n## Kabel aus Glas\n\nLang.\n\n"
            + "| | Kabel A | Kabel B |\n| --- | --- | --- |\n| Preis | hoch | tief |\n"
            + "| Länge | kurz | lang |\n",
        "# Räume\n\nAnderes.\n\n## Kabel im Raum\n\nText.\n");
    assertThat(groups("kabel"))
        .startsWith("[[\"Kabel\",true,\"Kabel aus Glas\"")
        .endsWith("[\"Räume\",false,\"Kabel im Raum\"]]");
    assertThat(kinds("kabel")).contains("comparison");
  }

  @Test
  void theRowsOfATableAreLinesOfTheExcerpt() {
    site(
        "# Kabel\n\nVorweg ein\nSatz.\n\n"
            + "| Art | Preis |\n| --- | --- |\n| Glas | hoch |\n| | tief |\n\nDanach.\n");
    assertThat(searched.answer("kabel", 1).get("hits").get(0).get("text").asText())
        .isEqualTo("Vorweg ein Satz.\nArt · Preis\nGlas · hoch\ntief\nDanach.");
  }

  @Test
  void howATextBeginsTellsMoreThanARowOfItsTable() {
    String text =
        "\"Ein Verbund von Platten.\\n" + "Nichts davon. ".repeat(12) + "\\nSSD \u00b7 RAID5\"";
    assertThat(
            searched
                .value("kartei.excerpt.excerpt(" + text + ", [\"raid5\"], 60)")
                .get(0)
                .get("text")
                .asText())
        .startsWith("Ein Verbund von Platten.");
  }

  @Test
  void theExcerptShowsWhereTheWordsAre() {
    site(
        "# A\n\n"
            + "Viele Worte vorweg. ".repeat(15)
            + "Dann kommt der Hypervisor dran. "
            + "Und mehr. ".repeat(20)
            + "\n");
    JsonNode answer = searched.answer("hypervisor", 1);
    JsonNode pieces =
        searched.value(
            "kartei.excerpt.excerpt("
                + answer.get("hits").get(0).get("text")
                + ", "
                + answer.get("forms")
                + ", 100)");
    StringBuilder text = new StringBuilder();
    pieces.forEach(
        piece ->
            text.append(
                piece.get("hit").asBoolean()
                    ? "[" + piece.get("text").asText() + "]"
                    : piece.get("text").asText()));
    assertThat(text.toString())
        .contains("[Hypervisor]")
        .startsWith("… ")
        .endsWith(" …")
        .hasSizeLessThan(120);
  }

  @Test
  void nothingIsFoundByNothing() {
    site("# A\n\nB\n");
    assertThat(titles("")).isEmpty();
    assertThat(titles(" … ")).isEmpty();
  }

  @Test
  void editsAreCountedWithSwaps() {
    assertThat(
            searched
                .value(
                    "['kitten','sitting','ab'].map(function (w, i, all) { return"
                        + " kartei.matches.distance(w, all[(i + 1) % 3], 3); })")
                .toString())
        .isEqualTo("[3,4,4]");
    assertThat(searched.value("kartei.matches.distance('hypervisro', 'hypervisor', 2)").asInt())
        .isEqualTo(1);
  }

  @Test
  void aRareWordTellsMoreThanAFrequentOne() {
    assertThat(
            searched
                .value(
                    "[1, 10, 100].map(function (n) { return Math.round(1000 * kartei.query.idf(100,"
                        + " n)); })")
                .toString())
        .isEqualTo("[4210,2264,5]");
  }
}
