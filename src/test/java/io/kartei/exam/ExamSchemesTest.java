package io.kartei.exam;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.exam.ExamConfig;
import io.kartei.model.Task;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the built-in schemes take for a reference, and what not. */
class ExamSchemesTest {
  private static final ExamSchemes SCHEMES = ExamSchemes.of(ExamConfig.standard());

  /** Sitting, paths of each task, title and remark. */
  private static String read(String text) {
    if (!(SCHEMES.read(text, true) instanceof ExamReading.Found found)) {
      return "none";
    }
    String tasks =
        found.tasks().stream()
            .map(Task::paths)
            .map(paths -> String.join(" ", paths))
            .collect(Collectors.joining(", "));
    String title = found.title() == null ? "" : " „" + found.title() + "“";
    String rest = text.substring(found.end()).strip();
    return found.sitting().id() + " " + tasks + title + (rest.isEmpty() ? "" : " + " + rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FiSi AP2 Analyse Winter 2023 Aufgabe 1b        | fisi-ap2-analyse-winter-2023 1.b
          FISI AP2 Analyse Winter 2023 Aufgabe 1b        | fisi-ap2-analyse-winter-2023 1.b
          fisi ap2 analyse winter 2023 aufgabe 1b        | fisi-ap2-analyse-winter-2023 1.b
          FI-SI AP 2 Analyse, Winter 2023, Aufgabe 1b    | fisi-ap2-analyse-winter-2023 1.b
          FiSi AP2 (Analyse) Winter 2023: Aufgabe 1b     | fisi-ap2-analyse-winter-2023 1.b
          FiSi – AP Teil 2 – Analyse – Winter 2023 – Aufgabe 1b | fisi-ap2-analyse-winter-2023 1.b
          FiSi AP2 Analyse und Entwicklung von Netzwerken Winter 2023/24 Aufgabe 1b | fisi-ap2-analyse-winter-2023 1.b
          FiSi AP2 Konzeption und Administration von IT-Systemen Sommer 2024 Aufg. 3 | fisi-ap2-konzeption-sommer-2024 3
          FiSi Abschlussprüfung Teil 2 Konzeption Winter 2023/2024 A1b | fisi-ap2-konzeption-winter-2023 1.b
          Fachinformatiker Systemintegration AP1 Herbst 2022 Aufgabe 4 | fisi-ap1-herbst-2022 4
          FiAE AP2 Planen eines Softwareproduktes Sommer 2023 Aufgabe 2c | fiae-ap2-planung-sommer-2023 2.c
          FiAE AP2 Entwicklung und Umsetzung von Algorithmen Sommer 2023 Aufgabe 2 | fiae-ap2-entwicklung-sommer-2023 2
          FiDP AP2 Sicherstellen der Datenqualität Sommer 2023 Aufgabe 2 | fidp-ap2-datenqualitaet-sommer-2023 2
          FiDV AP2 Diagnose Sommer 2023 Aufgabe 2        | fidv-ap2-diagnose-sommer-2023 2
          ITSE AP2 Installation von und Service an IT-Geräten, IT-Systemen und IT-Infrastrukturen Sommer 2023 Aufgabe 1 | itse-ap2-installation-sommer-2023 1
          KDM AP2 WiSo Sommer 2023 Aufgabe 12            | kdm-ap2-wiso-sommer-2023 12
          KSM AP2 Wirtschafts- und Sozialkunde Sommer 2023 Aufgabe 12 | ksm-ap2-wiso-sommer-2023 12
          ITSysElek GA1 Sommer 2012 Aufgabe 3            | itse-ga1-sommer-2012 3
          IT-System-Elektroniker AP2 Winter 2022 Aufgabe 3 | itse-ap2-winter-2022 3
          FISI Ganzheitliche Aufgabe 2 Winter 2018/19 Aufgabe 5 | fisi-ga2-winter-2018 5
          ITSK ZP Herbst 2015 Aufgabe 1                  | itsk-zp-herbst-2015 1
          FiSi GAP1 Frühjahr 2022 Aufgabe 12c            | fisi-ap1-fruehjahr-2022 12.c
          FiSi AP1 Fruehjahr 2022 Aufgabe 3              | fisi-ap1-fruehjahr-2022 3
          AP1 Frühjahr 2024 Aufgabe 3                    | ap1-fruehjahr-2024 3
          AP1 2023 Herbst Aufgabe 3                      | ap1-herbst-2023 3
          FiSi AP2 Analyse 2023/24 Winter, Aufg. 4b      | fisi-ap2-analyse-winter-2023 4.b
          AP1 H2021 Aufgabe 3                            | ap1-herbst-2021 3
          FiAE AP1 F2022 A2a                             | fiae-ap1-fruehjahr-2022 2.a
          FiSi AP2 Konzeption S23 Aufgabe 1              | fisi-ap2-konzeption-sommer-2023 1
          FiSi GA1 W2016/17 HS 3                         | fisi-ga1-winter-2016 3
          FiSi GA1 Winter 2016/17 3. Handlungsschritt    | fisi-ga1-winter-2016 3
          GA2 Sommer 2018, 2. HS b) „Schemata“           | ga2-sommer-2018 2.b „Schemata“
          AP1 Herbst 2023 4. Aufgabe war schwer          | ap1-herbst-2023 4 + war schwer
          AP1 Herbst 2023, 4. Aufgabe a-c                | ap1-herbst-2023 4.a 4.b 4.c
          AP1 Herbst 2023 Aufgabe Nr. 4b                 | ap1-herbst-2023 4.b
          """)
  void ihk(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4                     | 4
          1a                    | 1.a
          1A                    | 1.a
          4b-c                  | 4.b 4.c
          4b–d                  | 4.b 4.c 4.d
          4b bis d              | 4.b 4.c 4.d
          1a-1c                 | 1.a 1.b 1.c
          3ab                   | 3.a 3.b
          2ace                  | 2.a 2.c 2.e
          4ba                   | 4.b.a
          4bb                   | 4.b.b
          1 a)                  | 1.a
          1a)                   | 1.a
          1 (a)                 | 1.a
          1(a)                  | 1.a
          1 b                   | 1.b
          2(b)(ii)              | 2.b.ii
          1.2                   | 1.2
          1.2a                  | 1.2.a
          1.2.3                 | 1.2.3
          2 und 3               | 2, 3
          2, 3 und 5            | 2, 3, 5
          1a und 1c             | 1.a, 1.c
          1a, b                 | 1.a, 1.b
          1 a) und b)           | 1.a, 1.b
          1 und Aufgabe 2b      | 1, 2.b
          2-4                   | 2, 3, 4
          3 „Titel“             | 3 „Titel“
          3: "Backup im Lager"  | 3 „Backup im Lager“
          1a-b („Zwei“)         | 1.a 1.b „Zwei“
          3 (ohne Rechnung)     | 3 + (ohne Rechnung)
          3, 5 Punkte           | 3 + , 5 Punkte
          3 - 5 Punkte          | 3 + - 5 Punkte
          3 war schwer          | 3 + war schwer
          3 – a hard one        | 3 + – a hard one
          2a und der Netzplan   | 2.a + und der Netzplan
          3.                    | 3 + .
          """)
  void tasks(String task, String expected) {
    assertThat(read("FiSi AP2 Analyse Winter 2023 Aufgabe " + task))
        .isEqualTo("fisi-ap2-analyse-winter-2023 " + expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Klausur WS 2021/22 Aufgabe 3           | klausur-ws-2021 3
          Klausur WS21/22 Aufgabe 3              | klausur-ws-2021 3
          Endterm 23, Aufgabe 1                  | endterm-2023 1
          Klausur SoSe 2020 Aufgabe 1a           | klausur-ss-2020 1.a
          Klausur Wintersemester 2019/20, Aufgabe 2 | klausur-ws-2019 2
          Rechnernetze Klausur WiSe 2021/22 Aufgabe 3 | rechnernetze-klausur-ws-2021 3
          Klausur Rechnernetze, WS 2021/22, Aufgabe 3 | rechnernetze-klausur-ws-2021 3
          Klausur zu Theoretische Informatik II SS 2020 Aufgabe 3 | theoretische-informatik-ii-klausur-ss-2020 3
          Exam Spring 2024, Question 5b          | exam-spring-2024 5.b
          Final Fall 2023 Q3                     | final-fall-2023 3
          Final Exam Autumn 2023 Q. 3            | final-fall-2023 3
          Spring 2024 Midterm Problem 2          | midterm-spring-2024 2
          CS 144 Midterm Fall 2019 Problem 2(b)  | cs-144-midterm-fall-2019 2.b
          Exam 2024 Question 1                   | exam-2024 1
          """)
  void university(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  /** Behind the marker, with nothing to say: a note, a version, a date. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Notiz: morgen üben",
        "Notiz",
        "",
        "Aufgabe 3",
        "Aufgabe 3 bis Freitag",
        "Aufgabe 3 bis 2023 fertig machen",
        "Sommer 2023",
        "Im Sommer 2023 waren wir in Rom",
        "Notiz vom Sommer 2023",
        "Winter 2023",
        "AP1",
        "AP1 lernen",
        "AP2 ist am 24.04.2024",
        "AP1 lernen bis Frühjahr 2024",
        "AP 2 im Flur ist offline",
        "Der AP2 (Access Point) steht in Raum 12",
        "FiSi",
        "FiSi und FiAE lernen zusammen",
        "FiSi AP2",
        "Prüfung 2023",
        "Klausur am 12.05.2023",
        "Klausur nächste Woche",
        "Exam",
        "Exam tips",
        "Final question",
        "Q3",
        "Q3 2024",
        "Question 5b",
        "Version 2.3.1 vom 12.04.2023",
        "v2023.1",
        "Windows Server 2022",
        "RFC 2131",
        "IEEE 802.3ab",
        "ISO 27001:2022",
        "10.0.0.1/24",
        "2023-05-12",
        "12.05.2023 Aufgabe 3 besprochen",
        "A1",
        "A1b",
        "A 4 Blatt mitbringen",
        "Analyse des Netzwerks",
        "Analyse Aufgabe 3",
        "Konzeption überarbeiten",
        "WiSo",
        "WiSo-Fakultät anrufen, Aufgabe 4 offen",
        "AP1-Gruppe treffen, Aufgabe 4 vorrechnen",
        "Am 2. Aufgabe 3 abgeben",
        "Quiz heute",
        "Seite 104",
        "Zusammenfassung Kapitel 3",
        "https://example.org/ap2/winter-2023/aufgabe-1",
        "\uFFFC",
        "???"
      })
  void notes(String text) {
    assertThat(SCHEMES.read(text, true)).isEqualTo(ExamReading.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FiSi AP2 Analyse Somer 2023 Aufgabe 1b     | Somer    | did you mean "FiSi AP2 Analyse Sommer 2023 Aufgabe 1b"?
          FiSi AP2 Analyse Herbstt 2023 Aufgabe 1    | Herbstt  | did you mean "FiSi AP2 Analyse Herbst 2023 Aufgabe 1"?
          FiSi AP2 Analyse Winter 2023 Aufgabe       | Aufgabe  | write it like this: FiSi AP2 Analyse Winter 2023 Aufgabe 1b
          FiSi AP2 Analyse Winter 2023               | 2023     | write it like this: FiSi AP2 Analyse Winter 2023 Aufgabe 1b
          FiSi AP2 Analyse Winter 2023 Afgabe 2      | Afgabe   | did you mean "FiSi AP2 Analyse Winter 2023 Aufgabe 2"?
          FiSi AP2 Anlayse Winter 2023 Aufgabe 2     | Anlayse  | did you mean "FiSi AP2 Analyse Winter 2023 Aufgabe 2"?
          FiSi AP2 Kochen Winter 2023 Aufgabe 2      | Kochen   | choose from Arbeitsplatz, Analyse, Konzeption, Planung, Entwicklung, Prozessanalyse, Datenqualität, Diagnose, ...
          FiXY AP2 Analyse Winter 2023 Aufgabe 2     | FiXY     | choose from FiSi, FiAE, FiDP, FiDV, ITSE, KSM, KDM, ITSK, ...
          FiSi AP2 Analyse Winter 2203 Aufgabe 2     | 2203     | did you mean "FiSi AP2 Analyse Winter 2023 Aufgabe 2"?
          FiSi AP2 Analyse Winter 20023 Aufgabe 2    | 20023    | did you mean "FiSi AP2 Analyse Winter 2023 Aufgabe 2"?
          FiSi AP2 Analyse Winter 2023/25 Aufgabe 2  | 2023/25  | write it like this: FiSi AP2 Analyse Winter 2023 Aufgabe 2
          Winter 2023 FiSi AP2 Analyse Aufgabe 4     | FiSi     | did you mean "FiSi AP2 Analyse Winter 2023 Aufgabe 4"?
          FiSi Analyse AP2 Winter 2023 Aufgabe 4     | Analyse  | did you mean "FiSi AP2 Analyse Winter 2023 Aufgabe 4"?
          FiSi AP2 2023 Analyse Winter Aufgabe 4     | 2023     | did you mean "FiSi AP2 Analyse Winter 2023 Aufgabe 4"?
          AP1 X2021 Aufgabe 3                        | X2021    | write it like this: AP1 Frühjahr 2021 Aufgabe 3
          FiSi AP2 Analyse Winter 2023 Aufgabe 4c-b  | 4c-b     | write it like this: FiSi AP2 Analyse Winter 2023 Aufgabe 1b
          Sommer 2023 Aufgabe 3                      | Sommer   | write it like this: ZP Sommer 2023 Aufgabe 3
          Exam Sprin 2024 Question 5                 | Sprin    | did you mean "Exam Spring 2024 Question 5"?
          """)
  void nearMisses(String text, String wrong, String hint) {
    ExamReading reading = SCHEMES.read(text, true);
    assertThat(reading).isInstanceOf(ExamReading.NearMiss.class);
    ExamReading.NearMiss miss = (ExamReading.NearMiss) reading;
    assertThat(text.substring(miss.start(), miss.end()) + " | " + miss.hint().english())
        .isEqualTo(wrong + " | " + hint);
  }

  @Test
  void umlautsInEitherNormalForm() {
    assertThat(read("FiSi AP1 Fru\u0308hjahr 2022 Aufgabe 3"))
        .isEqualTo("fisi-ap1-fruehjahr-2022 3");
  }
}
