package io.kartei.render.pdf;

import io.kartei.index.LinkTarget;
import io.kartei.model.Comparison;
import io.kartei.model.ExamReference;
import io.kartei.model.FrontMatter;
import io.kartei.model.Inline;
import io.kartei.model.ParsedNote;
import io.kartei.model.Sitting;
import io.kartei.model.Task;
import io.kartei.render.Contexts;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import io.kartei.study.ComparisonSheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sheets for tests, written as tables with a little Markdown in their cells. */
final class Sheets {
  private static final SourceSpan AT = new SourceSpan(0, 0);
  private static final Pattern MARKUP =
      Pattern.compile("(!?)\\[([^]]*)]\\(([^)]*)\\)|\\*\\*([^*]+)\\*\\*");

  /** Eight criteria, four subjects, long texts: what a sheet is for. */
  static final String STORAGE =
      """
      | Direct Attached Storage | Network Attached Storage | Storage Area Network | Objektspeicher
      Zugriff | Block für Block über **SATA, SAS oder NVMe**; das Betriebssystem sieht eine lokale Platte \
      und legt selbst ein Dateisystem an. | Datei für Datei über das LAN; das Dateisystem verwaltet das \
      Gerät, mehrere Rechner können gleichzeitig lesen und schreiben. | Block für Block über ein eigenes \
      Netz aus Switches und Host-Bus-Adaptern; jedem Server erscheint sein Anteil (LUN) wie eine lokale \
      Platte. | Ganze Objekte mit Schlüssel und Metadaten über **HTTP**; geändert wird nur durch \
      Überschreiben.
      Protokolle | SATA, SAS, NVMe | [NFS](https://de.wikipedia.org/wiki/Network_File_System), \
      [SMB](https://de.wikipedia.org/wiki/Server_Message_Block) | \
      [iSCSI](https://de.wikipedia.org/wiki/ISCSI), Fibre Channel | \
      [S3](https://de.wikipedia.org/wiki/Amazon_S3)
      | ![Platte im Gehäuse](https://example.org/das.jpg) | | ![Fabric](https://example.org/san.png) |
      Eigenes Dateisystem am Server | Ja | Nein | Ja | Nein
      Geschwindigkeit | ++ | + | +++ | -
      Erweiterbarkeit | - | + | ++ | +++
      Einfachheit | +++ | ++ | - | +
      Ausfallsicherheit | hängt am Server: fällt er aus, sind auch seine Daten nicht mehr erreichbar | \
      doppelte Netzteile und **RAID** üblich, das Gerät selbst bleibt jedoch eine einzelne Fehlerquelle | \
      doppelte Pfade (Multipathing), doppelte Controller, Spiegelung auf ein zweites System ❗ | \
      Kopien jedes Objekts an mehreren Standorten → hohe Dauerhaftigkeit
      Einsatzgebiete | **einzelner Server**, Systemplatte, Zwischenspeicher | **gemeinsame Ablage** für \
      Arbeitsgruppen, Sicherungsziel | **Virtualisierungscluster** und Datenbanken mit hohen Anforderungen \
      an Durchsatz und Verfügbarkeit | **Archive**, Sicherungen, Medien, Daten von Webanwendungen
      """;

  private Sheets() {}

  static Contexts site(String title, String table) {
    return site(title, table, Map.of());
  }

  static Contexts site(String title, String table, Map<String, Path> attachments) {
    Comparison comparison = comparison(title, table);
    ParsedNote note =
        new ParsedNote(
            "speicher/anbindung.md",
            FrontMatter.NONE,
            "Speicheranbindung",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(comparison),
            List.of(),
            List.of(),
            0,
            List.of());
    List<ExamReference> exams = List.of(exam("Winter", "1b"), exam("Sommer", "4"));
    Map<String, LinkTarget> links = new TreeMap<>();
    Matcher matcher = MARKUP.matcher(table);
    while (matcher.find()) {
      String destination = matcher.group(3);
      if (destination != null) {
        links.put(
            destination,
            attachments.containsKey(destination)
                ? new LinkTarget.Attachment(destination, "")
                : new LinkTarget.External(destination));
      }
    }
    return new Contexts(
        SourceText.of(note.path(), ""),
        note,
        links,
        List.of(),
        List.of(new ComparisonSheet(comparison, note.id(), exams)),
        List.of(),
        attachments);
  }

  private static Comparison comparison(String title, String table) {
    List<List<Comparison.Label>> rows =
        table
            .lines()
            .map(line -> Arrays.stream(line.split("\\|", -1)).map(Sheets::label).toList())
            .toList();
    List<Comparison.Criterion> criteria =
        rows.stream()
            .skip(1)
            .map(row -> new Comparison.Criterion(row.get(0), row.subList(1, row.size())))
            .toList();
    List<Comparison.Label> head = rows.get(0);
    return new Comparison(
        "blatt", "table-1", null, AT, title, head.subList(1, head.size()), criteria, false);
  }

  private static Comparison.Label label(String cell) {
    List<Inline> content = new ArrayList<>();
    String text = cell.strip();
    Matcher matcher = MARKUP.matcher(text);
    int done = 0;
    while (matcher.find()) {
      text(text.substring(done, matcher.start()), content);
      content.add(markup(matcher));
      done = matcher.end();
    }
    text(text.substring(done), content);
    return new Comparison.Label(matcher.replaceAll("$2$4"), content);
  }

  private static void text(String text, List<Inline> content) {
    if (!text.isEmpty()) {
      content.add(new Inline.Text(AT, text));
    }
  }

  private static Inline markup(Matcher matcher) {
    if (matcher.group(4) != null) {
      return new Inline.Strong(AT, List.of(new Inline.Text(AT, matcher.group(4))));
    }
    List<Inline> content = List.of(new Inline.Text(AT, matcher.group(2)));
    return matcher.group(1).isEmpty()
        ? new Inline.Link(AT, matcher.group(3), null, content)
        : new Inline.Image(AT, matcher.group(3), null, content);
  }

  private static ExamReference exam(String season, String task) {
    Sitting sitting =
        new Sitting("s-" + season, List.of(), 1, "AP2 Analyse · " + season + " 2023", "23");
    return new ExamReference(
        "e" + season,
        null,
        AT,
        "",
        sitting,
        new Task(task, List.of(), List.of(), task),
        null,
        null);
  }
}
