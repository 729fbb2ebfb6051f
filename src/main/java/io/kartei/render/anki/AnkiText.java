package io.kartei.render.anki;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Notes as tab-separated text with Anki's file headers (Anki manual, "Text Files"). The first two
 * fields match Anki's note type <em>Basic</em>.
 */
final class AnkiText {
  private static final Pattern FIRST_DASH = Pattern.compile("^-");

  /**
   * The signs that start a formula, their full-width forms, and the white space that may come
   * before them.
   */
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
            word(FIRST_DASH.matcher(note.guid()).replaceFirst(".")),
            word(note.deck()),
            String.join(" ", firstSafe(note.tags())),
            html(front),
            html(note.back()),
            html(note.source()),
            html(note.exams()))
        .map(AnkiText::field)
        .collect(Collectors.joining("\t"));
  }

  /** Returns whether a spreadsheet would take a field for a formula (OWASP, "CSV Injection"). */
  private static boolean calculates(String field) {
    return !field.isEmpty() && FORMULA.indexOf(field.charAt(0)) >= 0;
  }

  /**
   * Returns HTML that a spreadsheet takes as text, by writing a risky first character as an entity;
   * Anki sees no difference.
   */
  private static String html(String field) {
    return calculates(field) ? "&#" + (int) field.charAt(0) + ";" + field.substring(1) : field;
  }

  /** Returns plain text with the prefix that marks text in a spreadsheet, if needed. */
  private static String word(String field) {
    return calculates(field) ? "'" + field : field;
  }

  /**
   * Sorts the tags so that a safe one comes first. Anki ignores the order, and one of our own tags
   * is always there.
   */
  private static List<String> firstSafe(List<String> tags) {
    return tags.stream().sorted(Comparator.comparing(AnkiText::calculates)).toList();
  }

  /** Returns a field, quoted if necessary, as in CSV (RFC 4180). */
  private static String field(String text) {
    boolean quoted =
        text.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"')
            || text.startsWith("#");
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
