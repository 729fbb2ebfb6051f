package io.kartei.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.model.ParsedNote;
import io.kartei.model.ParsedNote.Directive;
import io.kartei.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comments tell Kartei, in which words, and what it is about. */
class DirectiveReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kartei: ignore broken-link: still to come | IGNORE broken-link still to come",
        "kartei: ignore broken-link, near-miss     | IGNORE broken-link near-miss",
        "kartei: ignoriere broken-link: kommt noch | IGNORE broken-link kommt noch",
        "Kartei: Ignore broken-link                | IGNORE broken-link",
        "kartei: card                              | CARD",
        "kartei: no card: too easy                 | NO_CARD too easy",
        "kartei: keine Karte                       | NO_CARD",
        "kartei: cheatsheet                        | CHEATSHEET",
        "kartei: kein Spickzettel                  | NO_CHEATSHEET",
      })
  void isRead(String comment, String directive) {
    ParsedNote note = note("# A\n\n<!-- " + comment + " -->\n\nText\n", HtmlMode.FILTERED);
    Directive found = note.facts().directives().get(0);
    String reason = found.reason() == null ? "" : " " + found.reason();
    String codes = found.codes().isEmpty() ? "" : " " + String.join(" ", found.codes());
    assertThat(found.kind() + codes + reason).isEqualTo(directive);
    assertThat(note.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ignroe broken-link | unknown instruction \"ignroe broken-link\" | \"ignore\"?",
        "ignore             | this doesn't say what to ignore | write the code",
        "ignore brokn-link  | there is no code \"brokn-link\" | \"broken-link\"?",
        "no ignore          | unknown instruction | write ignore CODE",
        "card now           | unknown instruction | write ignore CODE",
      })
  void aMisspeltOneIsTold(String order, String message, String hint) {
    ParsedNote note = note("# A\n\nText <!-- kartei: " + order + " --> Text\n", HtmlMode.FILTERED);
    assertThat(note.diagnostics()).hasSize(1);
    Diagnostic told = note.diagnostics().get(0);
    assertThat(told.code()).isEqualTo("directive");
    assertThat(told.message()).startsWith(message);
    assertThat(told.hint()).contains(hint);
  }

  @ParameterizedTest
  @EnumSource(HtmlMode.class)
  void isAboutTheNextBlockItsLineOrTheNote(HtmlMode html) {
    assertThat(about("<!-- kartei: card -->\n\n# A\n\nText\n", html)).isEqualTo("note");
    assertThat(about("---\ntitle: A\n---\n<!-- kartei: card -->\nText\n", html)).isEqualTo("note");
    assertThat(about("# A\n\n<!-- kartei: card -->\n- a\n- b\n\nText\n", html))
        .isEqualTo("- a\n- b");
    assertThat(about("# A\n\n> Zitat\n>\n> <!-- kartei: card -->\n>\n> innen\n\naußen", html))
        .isEqualTo("innen");
    assertThat(about("# A\n\neins\nzwei <!-- kartei: card --> zwei\ndrei\n", html))
        .isEqualTo("zwei <!-- kartei: card --> zwei");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`<!-- kartei: card -->`",
        "```\n<!-- kartei: card -->\n```",
        "<!-- für kartei: card -->",
        "kartei: card"
      })
  void othersAreNone(String text) {
    assertThat(note("# A\n\n" + text + "\n", HtmlMode.FILTERED).facts().directives()).isEmpty();
  }

  @Test
  void commentsStayHidden() {
    ParsedNote note = note("# A\n\n<!-- kartei: card -->\nText\n", HtmlMode.FILTERED);
    assertThat(note.text().body()).hasSize(2);
  }

  private static String about(String text, HtmlMode html) {
    List<Directive> found = note(text, html).facts().directives();
    assertThat(found).hasSize(1);
    return found.get(0).applies() == null
        ? "note"
        : SourceText.of("a.md", text).text(found.get(0).applies()).strip();
  }

  private static ParsedNote note(String text, HtmlMode html) {
    return new NoteReader(html).read(SourceText.of("a.md", text));
  }
}
