package io.kartei.render.anki;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kartei.Golden;
import io.kartei.render.OneNote;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package as Anki gets it. */
class AnkiRendererTest {
  private static final String NOTE =
      """
      ---
      tags: [netze/dienste, mit blank]
      ---
      # Namensdienste

      > **❓❗** Welche Ports benutzt DNS?
      >
      > | Art | Port |
      > | --- | --- |
      > | Anfrage | `53` |
      >
      > Siehe [unten](#formel) und [RFC](https://www.rfc-editor.org/rfc/rfc1035).
      >
      > **📝❗** FiSi AP2 Analyse Winter 2023 Aufgabe 1b

      ## Formel

      > **❓** Wie viele Adressen hat ein Netz mit $h$ Hostbits?
      >
      > $2^h - 2$, wie im ![Bild](bild.png) zu sehen.
      >
      > $$2^h < 2^{32}$$
      """;

  @TempDir Path folder;
  private Path picture;

  @BeforeEach
  void picture() throws Exception {
    picture = Files.write(folder.resolve("bild.png"), new byte[] {1, 2, 3});
  }

  private Map<String, byte[]> render(OneNote note) {
    Map<String, byte[]> files = new TreeMap<>();
    new AnkiRenderer().render(note.context(), files::put);
    return files;
  }

  private OneNote note() {
    return OneNote.of("netz/dns.md", NOTE).attach("netz/bild.png", picture);
  }

  private AnkiCollectionFile open(Map<String, byte[]> files) throws Exception {
    byte[] apkg = Objects.requireNonNull(files.get("anki/kartei-fisi-ap2.apkg"));
    return new AnkiCollectionFile(apkg, folder);
  }

  @Test
  void theDatabaseIsSound() throws Exception {
    try (AnkiCollectionFile file = open(render(note()))) {
      assertThat(file.column("pragma integrity_check")).containsExactly("ok");
      assertThat(file.column("select ver from col")).containsExactly("11");
      assertThat(file.column("select count(*) from cards join notes on nid = notes.id"))
          .containsExactly("2");
      assertThat(file.column("select due from cards order by due")).containsExactly("1", "2");
      assertThat(file.column("select distinct mid from notes"))
          .containsExactlyElementsOf(names(file.settings("models")));
      assertThat(file.column("select distinct did from cards"))
          .isSubsetOf(names(file.settings("decks")));
    }
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void everyFieldIsThere() throws Exception {
    try (AnkiCollectionFile file = open(render(note().at("https://example.org/k/")))) {
      StringBuilder said = new StringBuilder();
      JsonNode fields = file.settings("models").elements().next().get("flds");
      for (List<String> note : file.notes()) {
        for (int i = 0; i < note.size(); i++) {
          String name = fields.get(i).get("name").asText();
          said.append(name).append(": ").append(note.get(i).strip()).append('\n');
        }
        said.append('\n');
      }
      Golden.check("anki/fields.txt", said.toString());
      assertThat(file.column("select tags from notes"))
          .contains(
              " exam::fisi-ap2-analyse-winter-2023 kartei::question mit_blank netze::dienste ");
    }
  }

  @Test
  void withoutAPublicAddressThereIsNoLinkIntoTheSite() throws Exception {
    try (AnkiCollectionFile file = open(render(note()))) {
      assertThat(file.notes().get(0).get(1)).contains("Siehe unten und <a href=\"https://www.rfc");
      assertThat(file.notes().get(0).get(3)).isEqualTo("Namensdienste");
    }
  }

  @Test
  void picturesAreInside() throws Exception {
    try (AnkiCollectionFile file = open(render(note()))) {
      JsonNode media = new ObjectMapper().readTree(file.entries.get("media"));
      assertThat(media.get("0").asText()).startsWith("kartei-").endsWith("-bild.png");
      assertThat(file.entries.get("0")).containsExactly(1, 2, 3);
      assertThat(file.notes().get(1).get(1))
          .contains("<img src=\"" + media.get("0").asText() + "\"");
    }
  }

  @Test
  void diagramsAreInside() throws Exception {
    OneNote note =
        OneNote.of(
            "a.md",
            "# Sicherung\n\n"
                + "```mermaid\n"
                + "flowchart TD\n"
                + " S[Sicherung] --> V[voll] & I[inkrementell]\n"
                + "```\n");
    try (AnkiCollectionFile file = open(render(note))) {
      JsonNode media = new ObjectMapper().readTree(file.entries.get("media"));
      // the question shows the drawing with blanks, the answer all of it
      assertThat(file.notes().get(0).get(0)).contains("<img src=\"" + media.get("0").asText());
      assertThat(new String(file.entries.get("0"), StandardCharsets.UTF_8))
          .contains("<svg")
          .doesNotContain("inkrementell");
      assertThat(file.notes().get(0).get(1)).contains("<img src=\"" + media.get("1").asText());
      assertThat(new String(file.entries.get("1"), StandardCharsets.UTF_8))
          .contains("<svg")
          .contains("inkrementell")
          .doesNotContain("var(");
    }
  }

  @Test
  void theSameNotesGiveTheSameBytes() {
    assertThat(render(note()).get("anki/kartei-fisi-ap2.apkg"))
        .isEqualTo(render(note()).get("anki/kartei-fisi-ap2.apkg"));
  }

  @Test
  void anEditedAnswerKeepsItsCard() throws Exception {
    OneNote edited =
        OneNote.of("netz/dns.md", NOTE.replace("`53`", "`53`, auch TCP"))
            .attach("netz/bild.png", picture);
    try (AnkiCollectionFile before = open(render(note()));
        AnkiCollectionFile after = open(render(edited))) {
      String guids = "select guid from notes order by guid";
      assertThat(after.column(guids)).isEqualTo(before.column(guids));
      String ids = "select id from cards order by id";
      assertThat(after.column(ids)).isEqualTo(before.column(ids));
      assertThat(after.notes()).isNotEqualTo(before.notes());
    }
  }

  @Test
  void theTextHasTheSameNotes() throws Exception {
    String text =
        new String(
            render(note().at("https://example.org/k/")).get("anki/kartei-fisi-ap2.txt"),
            StandardCharsets.UTF_8);
    Golden.check("anki/notes.txt", text);
  }

  @Test
  void aSiteWithoutCardsHasNoPackage() {
    assertThat(render(OneNote.of("a.md", "# A\n"))).isEmpty();
  }
}
