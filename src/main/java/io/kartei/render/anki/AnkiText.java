package io.kartei.render.anki;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Notes as tab-separated text with Anki's file headers (Anki manual, "Text Files"). The first two
 * fields are those of its note type <em>Basic</em>.
 */
final class AnkiText {
  /** With their wide forms, and what is skipped before them. */
  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

  private AnkiText() {}

  static String of(List<AnkiNote> notes) {
    StringBuilder out = new StringBuilder();
    out.append("#separator:tab\n");
    out.append("#html:true\n");
    out.append("#columns:Guid\tDeck\tTags\tFront\tBack\tSource\tExam\n");
    out.append("#guid column:1\n");
    out.append("#deck column:2\n");
    out.append("#tags column:3\n");
    notes.forEach(note -> out.append(line(note)).append('\n'));
    return out.toString();
  }

  private static String line(AnkiNote note) {
    String front =
        note.context().isEmpty()
            ? note.front()
            : "<p><small>" + note.context() + "</small></p>" + note.front();
    return Stream.of(
            word(note.guid().replaceFirst("^-", ".")),
            word(note.deck()),
            String.join(" ", firstSafe(note.tags())),
            html(front),
            html(note.back()),
            html(note.source()),
            html(note.exams()))
        .map(AnkiText::field)
        .collect(Collectors.joining("\t"));
  }

  /** Whether a spreadsheet would take a field for a formula (OWASP, "CSV Injection"). */
  private static boolean calculates(String field) {
    return !field.isEmpty() && FORMULA.indexOf(field.charAt(0)) >= 0;
  }

  /** HTML that begins with an entity is the same to Anki and text to a spreadsheet. */
  private static String html(String field) {
    return calculates(field) ? "&#" + (int) field.charAt(0) + ";" + field.substring(1) : field;
  }

  /** What is no HTML gets the mark that spreadsheets know text by. */
  private static String word(String field) {
    return calculates(field) ? "'" + field : field;
  }

  /** Anki does not care for the order of tags; one of ours is always there. */
  private static List<String> firstSafe(List<String> tags) {
    return tags.stream().sorted(Comparator.comparing(AnkiText::calculates)).toList();
  }

  /** A field in quotes where it needs them, as in CSV (RFC 4180). */
  private static String field(String text) {
    boolean quoted =
        text.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"')
            || text.startsWith("#");
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
