package io.kartei.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exam pages of sites whose exams are not those of IT apprentices alone. */
class OtherExamsTest {
  private static HtmlSite site;

  @BeforeAll
  static void render(@TempDir Path project) throws IOException {
    Files.writeString(
        project.resolve("kartei.yaml"),
        """
        exams:
          - ihk
          - university
          - name: abitur
            pattern: "Abitur {state} {course} {year} Aufgabe {task}"
            parts:
              state:
                Bayern: [BY]
                Hessen: [HE]
              course: [GK, LK]
            order: [year, course]
            label: "Abitur {course} {state} · {year}"
            short: "{state:2}{year:2}"
        """);
    Files.createDirectories(project.resolve("content"));
    Files.writeString(
        project.resolve("content/sortieren.md"),
        """
        # Sortieren

        | Verfahren | Prüfung |
        | --- | --- |
        | Quicksort | 📝 Klausur WS 2021/22 Aufgabe 10, Klausur WS 2021/22 Aufgabe 2 |
        | Mergesort | 📝 Klausur SoSe 2022 Aufgabe 3 |

        - Bubblesort 📝 Abitur HE LK 2021 Aufgabe 1a
        - Heapsort 📝 Abitur Bayern GK 2023 Aufgabe 2

        > 📝 FiAE AP1 Herbst 2021 Aufgabe 1
        >
        > 📝 FiSi AP1 Herbst 2021 Aufgabe 1
        """);
    site = HtmlSite.of(project);
  }

  @Test
  void sittingsStandByDate() {
    assertThat(site.page("exams/index.html").select("ul.sittings a").eachText())
        .containsExactly(
            "Abitur GK Bayern · 2023",
            "Klausur · SS 2022",
            "Klausur · WS 2021/22",
            "FiAE AP1 · Herbst 2021",
            "FiSi AP1 · Herbst 2021",
            "Abitur LK Hessen · 2021");
  }

  @Test
  void eachHasAPage() {
    Document sitting = site.page("exams/klausur-ws-2021.html");
    assertThat(sitting.select("section.task h2").eachText())
        .containsExactly("Aufgabe 2", "Aufgabe 10");
    assertThat(site.pages()).contains("exams/hessen-lk-2021.html");
  }

  @Test
  void aReferenceInALineIsALinkInPlace() {
    Document page = site.page("sortieren.html");
    assertThat(page.select("td a.chip").eachText())
        .containsExactly(
            "Klausur · WS 2021/22 · 10", "Klausur · WS 2021/22 · 2", "Klausur · SS 2022 · 3");
    assertThat(page.select("li a.chip").eachAttr("href"))
        .contains("exams/bayern-gk-2023.html#task-2");
    assertThat(page.select("li:has(a.chip)").eachText())
        .contains("Heapsort Abitur GK Bayern · 2023 · 2");
  }
}
