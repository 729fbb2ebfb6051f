package io.kartei.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Writes as many study notes as one likes, no two of them the same: with questions, exam
 * references, tables, terms, diagrams, code, lists and links. The same number gives the same notes.
 *
 * <p>{@code java -cp target/test-classes io.kartei.load.ManyNotes FOLDER 2000}
 */
public final class ManyNotes {
  private static final int PER_FOLDER = 25;

  private static final List<String> THINGS =
      words(
          "Verteiler Speicher Schlüssel Puffer Zähler Wächter Zeitgeber Router Switch Index Prozess"
              + " Vertrag Antrag Bericht Dienst Server Client Agent Planer Drucker Sensor Regler"
              + " Cache Container Katalog Filter Treiber Ordner Protokollant Vermittler");

  private static final List<String> KINDS =
      words(
          "ein zentraler einfacher doppelter entfernter verschlüsselter gespiegelter geteilter"
              + " schneller sparsamer geprüfter offener privater mobiler virtueller fester");

  private static final List<String> DOES =
      words(
          "verwaltet prüft verteilt speichert verwirft ordnet meldet vergleicht sichert zählt"
              + " begrenzt übersetzt verbindet trennt sammelt bestätigt");

  private static final List<String> WHAT =
      words(
          "Pakete Adressen Anfragen Sitzungen Rechte Nachrichten Dateien Fehler Termine Kosten"
              + " Messwerte Konten Tabellen Leitungen Geräte Kopien");

  private static final List<String> WHY =
      List.of(
          "damit kein Ausfall alle trifft",
          "bevor die Frist abläuft",
          "weil der Platz nie reicht",
          "solange niemand widerspricht",
          "sobald zwei Stellen zustimmen",
          "auch wenn die Leitung fehlt",
          "ohne dass jemand darauf wartet",
          "und hält das im Protokoll fest");

  private final Random random;
  private final int number;
  private final String name;
  private final StringBuilder out = new StringBuilder();

  private ManyNotes(int number) {
    this.number = number;
    this.random = new Random(number * 7919L + 17);
    this.name = name(number);
  }

  /** Writes so many notes below a folder. */
  public static void write(Path folder, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Path file = folder.resolve(path(i));
      Files.createDirectories(file.getParent());
      Files.writeString(file, new ManyNotes(i).text(count));
    }
  }

  /** What is written from a command line. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }

  private static String name(int number) {
    String thing = THINGS.get(number % THINGS.size());
    String kind = KINDS.get(1 + number / THINGS.size() % (KINDS.size() - 1));
    return Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + " " + thing + " " + number;
  }

  private static String path(int number) {
    return String.format("kapitel-%02d/notiz-%04d.md", number / PER_FOLDER, number);
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private String sentence() {
    return "Der "
        + name
        + " "
        + one(DOES)
        + " "
        + random.nextInt(2, 900)
        + " "
        + one(WHAT)
        + ", "
        + one(WHY)
        + ".";
  }

  private ManyNotes line(String text) {
    out.append(text).append('\n');
    return this;
  }

  private String text(int count) {
    line("# " + name).line("").line(sentence() + " " + sentence()).line("");
    question();
    line("## Aufgaben")
        .line("")
        .line("- " + sentence())
        .line("- **" + one(WHAT) + "**: " + one(WHY));
    line("- siehe [" + name((number + 1) % count) + "](../" + path((number + 1) % count) + ")");
    line("");
    switch (number % 5) {
      case 0 -> table();
      case 1 -> diagram();
      case 2 -> code();
      case 3 -> term();
      default -> line(sentence() + "[^a]").line("").line("[^a]: " + sentence());
    }
    return out.toString();
  }

  private void question() {
    String season = random.nextBoolean() ? "Sommer" : "Winter";
    line("> **❓❗** Was " + one(DOES) + " der " + name + " bei " + one(WHAT) + "?");
    line(">").line("> " + sentence());
    if (number % 3 == 0) {
      line(">");
      line(
          "> **📝❗** FiSi AP2 Analyse "
              + season
              + " "
              + random.nextInt(2019, 2025)
              + " Aufgabe "
              + random.nextInt(1, 5)
              + "abcd".charAt(random.nextInt(4)));
    }
    line("");
  }

  private void table() {
    line("## Vergleich").line("");
    line("| | " + one(THINGS) + " A | " + one(THINGS) + " B |").line("| --- | --- | --- |");
    for (String what : List.of("Aufwand", "Nutzen", "Grenze")) {
      line("| " + what + " | " + random.nextInt(100) + " " + one(WHAT) + " | " + one(WHY) + " |");
    }
  }

  private void diagram() {
    line("```mermaid").line("flowchart LR");
    line("  A[" + one(WHAT) + "] -->|" + one(DOES) + "| B[" + one(THINGS) + " " + number + "]");
    line("  B --> C{" + one(WHAT) + "?}").line("  C -->|ja| A").line("```");
  }

  private void code() {
    line("```java").line("class Notiz" + number + " {");
    line(
        "  int "
            + one(WHAT).toLowerCase(java.util.Locale.ROOT)
            + " = "
            + random.nextInt(9999)
            + ";");
    line("}").line("```");
  }

  private void term() {
    line("**" + one(WHAT) + " " + number + "**: " + sentence());
  }
}
