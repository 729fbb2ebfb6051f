package io.kartei.lossless;

import static io.kartei.lossless.NoteWriter.prefixed;

import java.util.function.BiFunction;

/** Every kind of block that a note can hold. */
enum BlockKind {
  PARAGRAPH((note, part) -> note.line(part.line())),
  HEADING((note, part) -> "## " + note.oneLine(() -> note.line(part.line()))),
  UNDERLINED_HEADING((note, part) -> note.oneLine(() -> note.line(part.line())) + "\n---"),
  QUOTE((note, part) -> prefixed("> ", "> ", note.content(part))),
  LIST(
      (note, part) ->
          prefixed("- ", "  ", note.content(part)) + "\n- " + note.word() + "\n  - " + note.word()),
  NUMBERED_LIST((note, part) -> prefixed("3. ", "   ", note.content(part)) + "\n4. " + note.word()),
  LOOSE_LIST((note, part) -> prefixed("* ", "  ", note.content(part)) + "\n\n* " + note.word()),
  TASKS((note, part) -> prefixed("- [x] ", "  ", note.content(part)) + "\n- [ ] " + note.word()),
  FENCE((note, part) -> "```java\nint " + note.word() + "; // " + note.word() + "\n```"),
  PLAIN_FENCE((note, part) -> "~~~\n" + note.word() + " <b> & *x*\n~~~"),
  UNKNOWN_FENCE((note, part) -> "```nirgends {title=\"x\"}\n" + note.word() + "\n```"),
  TITLED_FENCE(
      (note, part) -> "```js title=\"" + note.word() + "\" {1,3}\n" + note.word() + "();\n```"),
  FENCE_WITH_FILE((note, part) -> "```js:" + note.word() + ".js\n" + note.word() + "();\n```"),
  INDENTED_CODE((note, part) -> "    " + note.word() + "\n\n    " + note.word()),
  DIAGRAM(
      (note, part) ->
          "```mermaid\nflowchart TB\n  a[" + note.word() + "] -->|" + note.word() + "| b\n```"),
  BROKEN_DIAGRAM((note, part) -> "```mermaid\nflowchart TB\n  a[" + note.word() + " -->\n```"),
  RULE((note, part) -> "***"),
  TABLE(BlockKind::table),
  RAGGED_TABLE(BlockKind::raggedTable),
  COMPARISON(BlockKind::comparison),
  ELEMENT((note, part) -> "<div class=\"kasten\">\n\n" + note.content(part) + "\n\n</div>"),
  TIGHT_ELEMENT((note, part) -> "<div>" + note.word() + "\n<b>" + note.word() + "</b></div>"),
  UNCLOSED_ELEMENT((note, part) -> "<section>\n\n" + note.content(part)),
  COMPONENT((note, part) -> "<Karte titel=\"x\">\n\n" + note.content(part) + "\n\n</Karte>"),
  DETAILS(
      (note, part) ->
          "<details>\n<summary>"
              + note.word()
              + "</summary>\n\n"
              + note.content(part)
              + "\n\n</details>"),
  HTML_TABLE(
      (note, part) ->
          "<table>\n<tr><th>" + note.word() + "</th><td>" + note.word() + "</td></tr>\n</table>"),
  HTML_DEFINITIONS(
      (note, part) -> "<dl><dt>" + note.word() + "</dt><dd>" + note.word() + "</dd></dl>"),
  TABLE_PARTS_ALONE(
      (note, part) -> "<tr><th>" + note.word() + "</th><td>" + note.word() + "</td></tr>"),
  BODY_OF_TABLE_ALONE((note, part) -> "<tbody>\n\n" + note.content(part) + "\n\n</tbody>"),
  TABLE_WITHOUT_CELLS((note, part) -> "<table>\n\n" + note.content(part) + "\n\n</table>"),
  UNCLOSED_CELLS(
      (note, part) ->
          "<table><td>"
              + note.word()
              + "<th>"
              + note.word()
              + "<tr><td>"
              + note.word()
              + "\n\n"
              + note.content(part)
              + "\n\n</table>"),
  PARAGRAPH_ELEMENT((note, part) -> "<p align=\"center\">\n\n" + note.content(part) + "\n\n</p>"),
  HEADING_ELEMENT((note, part) -> "<h3>\n\n" + note.content(part) + "\n\n</h3>"),
  LIST_ELEMENT(
      (note, part) ->
          "<ul>\n<li><div>" + note.word() + "\n<li>\n\n" + note.content(part) + "\n\n</ul>"),
  FIGURE(
      (note, part) ->
          "<figure><img src=\"bild.png\" alt=\""
              + note.word()
              + "\"><figcaption>"
              + note.word()
              + "</figcaption></figure>"),
  CONTENTS((note, part) -> "<!-- toc -->"),
  COMMENT((note, part) -> "<!--\n" + note.secret() + "\n\n" + note.secret() + "\n-->"),
  PERCENT_COMMENT((note, part) -> "%%\n" + note.secret() + "\n%%"),
  PERCENT_COMMENT_OVER_BLOCKS(
      (note, part) -> "%%\n" + note.secret() + "\n\n- " + note.secret() + "\n\n%%"),
  FORMULA((note, part) -> "$$\n" + note.word() + "^2\n$$"),
  QUESTION(
      (note, part) -> "> **❓** Was ist " + note.word() + "?\n>\n" + quoted(note.content(part))),
  QUESTION_WITH_LIST(
      (note, part) ->
          "> **❓** Welche "
              + note.word()
              + " gibt es?\n>\n"
              + quoted(note.line(part.line()) + ":\n\n- " + note.word() + "\n- " + note.word())),
  QUESTION_WITH_TITLE(BlockKind::questionWithTitle),
  QUESTION_ABOVE((note, part) -> "> **❓** Was ist " + note.word() + "?\n\n" + note.content(part)),
  QUESTION_OF_ANYTHING(
      (note, part) ->
          "> **❓** Was ist "
              + note.oneLine(() -> note.line(part.line()))
              + "?\n>\n> "
              + note.word()),
  DISCUSSION((note, part) -> quoted("**💬** " + note.content(part))),
  EXERCISE((note, part) -> quoted("**💻** " + note.content(part))),
  TIP((note, part) -> quoted("**💡** " + note.content(part))),
  QUESTION_IN_BOLD((note, part) -> "**Was ist " + note.word() + "?**\n" + note.line(part.line())),
  LABELLED_QUESTION(
      (note, part) ->
          "**Frage:** Was ist " + note.word() + "?\n\n**Antwort:** " + note.content(part)),
  FOLDED_QUESTION(
      (note, part) ->
          "<details>\n<summary>Was ist "
              + note.word()
              + "?</summary>\n\n"
              + note.content(part)
              + "\n\n</details>"),
  SOLUTION(
      (note, part) ->
          "### Was ist "
              + note.word()
              + "?\n\n<details><summary>Lösung</summary>\n\n"
              + note.content(part)
              + "\n\n</details>"),
  CHOICES(
      (note, part) ->
          "**Was ist "
              + note.word()
              + "?**\n\n- [x] "
              + note.line(part.line())
              + "\n- [ ] "
              + note.word()),
  LETTERED_CHOICES(
      (note, part) ->
          "**Was ist "
              + note.word()
              + "?**\n\nA) "
              + note.oneLine(() -> note.line(part.line()))
              + "\nB) "
              + note.word()
              + "\n\nRichtige Antwort: B"),
  QUESTION_CALLOUT(
      (note, part) -> "> [!question] Was ist " + note.word() + "?\n" + quoted(note.content(part))),
  HEADING_QUESTION((note, part) -> "## Was ist " + note.word() + "?\n\n" + note.content(part)),
  EXAM_REFERENCE(
      (note, part) -> "> **📝❗** FiSi AP2 Analyse Sommer 2022 Aufgabe 1a „" + note.name() + "“"),
  CALLOUT(
      (note, part) ->
          "> [!tip] "
              + note.oneLine(() -> note.line(part.line()))
              + "\n"
              + quoted(note.content(part))),
  FOLDED_CALLOUT(
      (note, part) -> "> [!warning]- " + note.word() + "\n" + quoted(note.content(part))),
  UNKNOWN_CALLOUT((note, part) -> "> [!nirgends]\n" + quoted(note.content(part))),
  COLON_CALLOUT((note, part) -> ":::tip " + note.word() + "\n\n" + note.content(part) + "\n\n:::"),
  ADMONITION(
      (note, part) ->
          "!!! tip \"" + note.word() + "\"\n\n" + prefixed("    ", "    ", note.content(part))),
  FOLDED_ADMONITION(
      (note, part) ->
          "??? note \"" + note.word() + "\"\n\n" + prefixed("    ", "    ", note.content(part))),
  TAB(
      (note, part) ->
          "=== \"" + note.word() + "\"\n\n" + prefixed("    ", "    ", note.content(part))),
  DEFINITION(
      (note, part) ->
          note.oneLine(() -> note.line(part.line()))
              + "\n"
              + prefixed(": ", "    ", note.content(part))),
  GLOSSARY_TABLE(
      (note, part) ->
          "| Begriff | Bedeutung |\n| --- | --- |\n| "
              + note.cell(note::word)
              + " | "
              + note.cell(() -> note.line(part.line()))
              + " |"),
  CARD_LINE(
      (note, part) ->
          note.oneLine(() -> note.line(part.line()))
              + " :: "
              + note.oneLine(() -> note.line(part.line()))),
  CARD_OVER_LINES(
      (note, part) -> note.word() + "\n?\n" + note.line(part.line()) + "\n" + note.word()),
  SENTENCE_WITH_GAP(
      (note, part) ->
          note.oneLine(() -> note.line(part.line())) + " ==" + note.word() + "== " + note.word()),
  ACRONYM((note, part) -> "Das **Q**uasi**X**y " + note.line(part.line())),
  WRITTEN_OUT((note, part) -> note.line(part.line()) + " im SLA (Service Level Agreement)"),
  DEFINING_SENTENCE(
      (note, part) -> "Ein **Proxy** ist ein " + note.line(part.line()) + " Vermittler."),
  LIST_OF_SET(
      (note, part) ->
          "Vorteile von "
              + note.word()
              + ":\n\n- "
              + note.line(part.line()).replace("\n", "\n  ")
              + "\n- "
              + note.word()
              + "\n- "
              + note.word()),
  FOOTNOTE_NOBODY_NEEDS((note, part) -> "[^" + note.name() + "]: " + note.refusable()),
  LINK_DEFINITION((note, part) -> "[" + note.name() + "]: https://example.org/"),
  EMBEDDED_NOTE((note, part) -> "![[" + note.word() + "]]"),
  BLOCK_ID((note, part) -> note.line(part.line()) + " ^" + note.name()),
  ;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final BiFunction<NoteWriter, Part, String> form;

  BlockKind(BiFunction<NoteWriter, Part, String> form) {
    this.form = form;
  }

  /** Its source, without an empty line behind it. */
  String write(NoteWriter note, Part part) {
    return form.apply(note, part);
  }

  private static String quoted(String text) {
    return prefixed("> ", "> ", text);
  }

  private static String questionWithTitle(NoteWriter note, Part part) {
    String asked = note.word();
    return "> [**❓**](# \"" + note.word() + "\") Was ist " + asked + "?";
  }

  private static String table(NoteWriter note, Part part) {
    return "| "
        + note.cell(() -> note.line(part.line()))
        + " | "
        + note.cell(note::word)
        + " |\n|---|:--:|\n| "
        + note.cell(note::word)
        + " | "
        + note.cell(() -> note.line(part.line()))
        + " |";
  }

  private static String raggedTable(NoteWriter note, Part part) {
    return "| "
        + note.word()
        + " | x |\n|---|---|\n| "
        + note.word()
        + "\n| "
        + note.word()
        + " | "
        + note.cell(() -> note.line(part.line()))
        + " | "
        + note.refusable();
  }

  private static String comparison(NoteWriter note, Part part) {
    return "| | "
        + note.word()
        + " | "
        + note.word()
        + " |\n|---|---|---|\n| Kosten | "
        + note.cell(() -> note.line(part.line()))
        + " | "
        + note.word()
        + " |\n| Tempo | "
        + note.word()
        + " | "
        + note.word()
        + " |";
  }
}
