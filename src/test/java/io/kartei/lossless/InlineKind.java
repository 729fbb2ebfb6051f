package io.kartei.lossless;

import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Every kind of thing that can stand within a line of a note. */
enum InlineKind {
  WORD((note, inside) -> note.word()),
  CODE((note, inside) -> "`" + note.word() + "`"),
  CODE_WITH_TICK((note, inside) -> "`` " + note.word() + "`x ``"),
  CODE_WITH_TYPE((note, inside) -> "`Map<" + note.word() + ">`"),
  EMPHASIS((note, inside) -> "*" + inside.get() + "*"),
  EMPHASIS_WITH_UNDERSCORES((note, inside) -> "_" + inside.get() + "_"),
  STRONG((note, inside) -> "**" + inside.get() + "**"),
  STRONG_EMPHASIS((note, inside) -> "***" + inside.get() + "***"),
  UNCLOSED_EMPHASIS((note, inside) -> "**" + inside.get()),
  STRIKETHROUGH((note, inside) -> "~~" + inside.get() + "~~"),
  HIGHLIGHT((note, inside) -> "==" + inside.get() + "=="),
  SUBSCRIPT((note, inside) -> "H~" + note.word() + "~O"),
  SUPERSCRIPT((note, inside) -> "<sup>" + inside.get() + "</sup>"),
  LINK((note, inside) -> "[" + inside.get() + "](https://example.org/)"),
  LINK_WITH_TITLE((note, inside) -> "[" + inside.get() + "](https://example.org/ \"Titel\")"),
  LINK_TO_NOTE((note, inside) -> "[" + inside.get() + "](notiz.md)"),
  BROKEN_LINK((note, inside) -> "[" + inside.get() + "](fort.md)"),
  SCRIPT_LINK((note, inside) -> "[" + inside.get() + "](javascript:x)"),
  REFERENCE_LINK(InlineKind::reference),
  UNDEFINED_REFERENCE((note, inside) -> "[" + inside.get() + "][nirgends]"),
  BRACKETS((note, inside) -> "[" + inside.get() + "]"),
  UNCLOSED_LINK((note, inside) -> "[" + inside.get() + "](https://example.org/"),
  ADDRESS((note, inside) -> "<https://example.org/" + note.word() + ">"),
  BARE_ADDRESS((note, inside) -> "https://example.org/" + note.word()),
  MAIL_ADDRESS((note, inside) -> "<" + note.word() + "@example.org>"),
  IMAGE((note, inside) -> "![" + inside.get() + "](bild.png)"),
  IMAGE_FROM_ELSEWHERE((note, inside) -> "![" + note.word() + "](https://example.org/b.png)"),
  LINKED_IMAGE((note, inside) -> "[![" + note.word() + "](bild.png)](https://example.org/)"),
  REFERENCE_BADGE(InlineKind::badge),
  HARD_BREAK((note, inside) -> note.word() + note.lineEnd("  \n", "<br>") + note.word()),
  HARD_BREAK_WITH_BACKSLASH(
      (note, inside) -> note.word() + note.lineEnd("\\\n", "<br />") + note.word()),
  SOFT_BREAK((note, inside) -> note.word() + note.lineEnd("\n", " ") + note.word()),
  HTML_BREAK((note, inside) -> note.word() + "<br/>" + note.word() + "</br>" + note.word()),
  ESCAPES((note, inside) -> "\\*" + note.word() + "\\* \\<" + note.word() + "\\> \\[x\\]"),
  ENTITIES((note, inside) -> "&lt;" + note.word() + "&gt; &amp;" + note.word() + "&nbsp;"),
  ELEMENT((note, inside) -> "<kbd>" + inside.get() + "</kbd>"),
  ELEMENT_WITH_ATTRIBUTES(
      (note, inside) ->
          "<span class=\"rot\" title=\"T\" onclick=\"x\">" + inside.get() + "</span>"),
  HTML_LINK((note, inside) -> "<a href=\"https://example.org/\">" + inside.get() + "</a>"),
  PLACE((note, inside) -> "<a id=\"" + note.name() + "\">" + inside.get() + "</a>"),
  UNCLOSED_PLACE((note, inside) -> "<a name=\"" + note.name() + "\"> " + inside.get()),
  UNCLOSED_HTML_LINK((note, inside) -> "<a href=\"https://example.org/\">" + inside.get()),
  CELL_IN_LINE((note, inside) -> "<td>" + inside.get() + "</td>"),
  ROW_IN_LINE((note, inside) -> "<tr><td>" + inside.get() + " <td>" + note.word()),
  HTML_IMAGE((note, inside) -> "<img src=\"bild.png\" alt=\"" + note.word() + "\">"),
  UNCLOSED_ELEMENT((note, inside) -> "<b>" + inside.get()),
  STRAY_END((note, inside) -> inside.get() + "</i>"),
  CROSSED_ELEMENTS((note, inside) -> "<b>" + note.word() + "<i>" + inside.get() + "</b></i>"),
  BOX((note, inside) -> "<div>" + inside.get() + "</div>"),
  PARAGRAPH_TAG((note, inside) -> "<p>" + inside.get() + "</p>"),
  LIST_IN_LINE(
      (note, inside) -> "<ul><li>" + inside.get() + "</li><li>" + note.word() + "</li></ul>"),
  NUMBERS_IN_LINE((note, inside) -> "<ol><li>" + inside.get() + "</li></ol>"),
  TABLE_IN_LINE((note, inside) -> "<table><tr><td>" + inside.get() + "</td></tr></table>"),
  DETAILS_IN_LINE(
      (note, inside) ->
          "<details><summary>" + note.word() + "</summary>" + inside.get() + "</details>"),
  TYPE_PARAMETER((note, inside) -> "Liste<" + note.word() + "> und " + inside.get()),
  PLACEHOLDER((note, inside) -> "cd <" + note.word() + "> " + inside.get()),
  END_OF_NOTHING((note, inside) -> "</" + note.word() + "> " + inside.get()),
  NOUN_IN_BRACKETS((note, inside) -> "<section> " + inside.get() + " List<Object>"),
  INSTRUCTION((note, inside) -> "<?php echo " + note.word() + "; ?>"),
  CHARACTER_DATA((note, inside) -> "<![CDATA[" + note.word() + "]]>"),
  IMAGE_WITHOUT_ADDRESS((note, inside) -> "<img alt=\"" + note.word() + "\">"),
  FILM_WITHOUT_ADDRESS((note, inside) -> "<video>" + inside.get() + "</video>"),
  UNCLOSED_FRAME((note, inside) -> "<iframe src=\"https://example.org/\"> " + inside.get()),
  CHOICE((note, inside) -> "<select><option>" + note.word() + "</option></select>" + inside.get()),
  FIELD(
      (note, inside) ->
          "<input value=\""
              + note.word()
              + "\" placeholder=\""
              + note.word()
              + "\"> "
              + inside.get()),
  COMPARED((note, inside) -> note.word() + " < " + note.word() + " > " + note.word()),
  COMPONENT(
      (note, inside) -> "<TabItem label=\"" + note.word() + "\">" + inside.get() + "</TabItem>"),
  SCRIPT((note, inside) -> "<script>" + note.refusable() + "</script>"),
  FORM((note, inside) -> "<form><button>" + inside.get() + "</button></form>"),
  FORMULA((note, inside) -> "$" + note.word() + "^2$"),
  FORMULA_ON_ITS_OWN((note, inside) -> "$$" + note.word() + "^2$$"),
  MONEY((note, inside) -> "5 $ für " + inside.get() + " und 6 $"),
  FOOTNOTE(InlineKind::footnote),
  FOOTNOTE_TWICE(InlineKind::footnoteTwice),
  FOOTNOTE_DEFINED_TWICE(InlineKind::footnoteDefinedTwice),
  FOOTNOTE_WITHOUT_TEXT((note, inside) -> note.word() + "[^fehlt]"),
  FOOTNOTE_WITH_COLON(InlineKind::footnoteWithColon),
  INLINE_FOOTNOTE((note, inside) -> note.word() + "^[" + note.word() + "]"),
  WIKI_LINK((note, inside) -> "[[" + note.word() + "]]"),
  WIKI_LINK_WITH_TEXT((note, inside) -> "[[notiz" + note.bar() + note.word() + "]]"),
  EMBEDDED_PICTURE((note, inside) -> "![[bild.png" + note.bar() + note.word() + "]]"),
  EMBEDDED_NOTE((note, inside) -> "![[" + note.word() + "]]"),
  TAG((note, inside) -> "#" + note.word()),
  COMMENT((note, inside) -> "<!-- " + note.secret() + " -->"),
  PERCENT_COMMENT((note, inside) -> "%%" + note.secret() + "%%"),
  EXAM_REFERENCE((note, inside) -> "📝 FiSi AP2 Analyse Sommer 2022 Aufgabe 2"),
  REMARK((note, inside) -> inside.get() + " (*💬)"),
  BRACES((note, inside) -> "{{" + note.word() + "}}"),
  ARROWS((note, inside) -> note.word() + " -> " + note.word() + " => " + note.word()),
  ;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final BiFunction<NoteWriter, Supplier<String>, String> form;

  InlineKind(BiFunction<NoteWriter, Supplier<String>, String> form) {
    this.form = form;
  }

  /**
   * Its source.
   *
   * @param inside writes what it holds
   */
  String write(NoteWriter note, Supplier<String> inside) {
    return form.apply(note, inside);
  }

  private static String reference(NoteWriter note, Supplier<String> inside) {
    String name = note.name();
    note.define("[" + name + "]: https://example.org/ \"Titel\"");
    return "[" + inside.get() + "][" + name + "]";
  }

  private static String badge(NoteWriter note, Supplier<String> inside) {
    String image = note.name();
    String page = note.name();
    note.define("[" + image + "]: https://example.org/b.svg\n[" + page + "]: https://example.org/");
    return "[![" + note.word() + "][" + image + "]][" + page + "]";
  }

  private static String footnote(NoteWriter note, Supplier<String> inside) {
    String name = note.name();
    note.define("[^" + name + "]: " + note.oneLine(inside));
    return note.word() + "[^" + name + "]";
  }

  private static String footnoteTwice(NoteWriter note, Supplier<String> inside) {
    String name = note.name();
    note.define(
        NoteWriter.prefixed("[^" + name + "]: ", "    ", note.word() + "\n\n" + note.word()));
    return note.word() + "[^" + name + "] " + note.word() + "[^" + name + "]";
  }

  private static String footnoteDefinedTwice(NoteWriter note, Supplier<String> inside) {
    String name = note.name();
    note.define("[^" + name + "]: " + note.word());
    note.define("[^" + name + "]: " + note.refusable());
    return note.word() + "[^" + name + "]";
  }

  private static String footnoteWithColon(NoteWriter note, Supplier<String> inside) {
    String name = note.name();
    note.define("[^" + name + "]: [[" + note.word() + "]]: Seite 3");
    return note.word() + "[^" + name + "]";
  }
}
