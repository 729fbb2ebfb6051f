package io.kartei.render.anki;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Notes as tab-separated text with Anki's file headers (Anki manual, "Text Files"). The first two
 * fields are those of its note type <em>Basic</em>.
 */
final class AnkiText {
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
    return List.of(
            note.guid(),
            note.deck(),
            String.join(" ", note.tags()),
            front,
            note.back(),
            note.source(),
            note.exams())
        .stream()
        .map(AnkiText::field)
        .collect(Collectors.joining("\t"));
  }

  /** A field in quotes where it needs them, as in CSV (RFC 4180). */
  private static String field(String text) {
    boolean quoted =
        text.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"')
            || text.startsWith("#");
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
