package io.kartei.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticFormatter;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.diagnostic.TextOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateThemeTest {
  @TempDir Path own;

  private record Book(
      String title, @Nullable String author, List<Chapter> chapters, Map<String, String> t) {}

  private record Chapter(String name, int pages) {}

  private static final Book BOOK =
      new Book(
          "Netze",
          null,
          List.of(new Chapter("DNS", 3), new Chapter("DHCP", 2)),
          Map.of("nav.topics", "Themen", "nav.cards", "Karten"));

  private Theme theme(String name, String text) throws IOException {
    Path file = own.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return TemplateTheme.read(own);
  }

  private String render(String template) throws IOException {
    return theme("t.mustache", template).render("t", BOOK);
  }

  private Diagnostic failure(String template) throws IOException {
    Theme theme = theme("t.mustache", template);
    TemplateException e =
        catchThrowableOfType(TemplateException.class, () -> theme.render("t", BOOK));
    assertThat(e).as("rendering fails").isNotNull();
    return e.diagnostic();
  }

  @Test
  void aFileThatNothingUsesIsReported() throws IOException {
    theme("notee.mustache", "");
    theme("note.mustache", "{{>own}}");
    theme("own.mustache", "{{> deep/er }}");
    theme("deep/er.mustache", "");
    theme("own.css", "");
    theme("css/zz-own.css", "");
    theme("README.md", "");
    Diagnostics told = new Diagnostics();
    TemplateTheme.read(own, told);
    assertThat(DiagnosticFormatter.text(told.sorted(), path -> null, TextOptions.PLAIN))
        .isEqualTo(
            """
            warning[unused-template] templates/notee.mustache: nothing uses this file
              hint: did you mean "note.mustache"?

            warning[unused-template] templates/own.css: nothing uses this file
              hint: put style sheets in css/

            """);
  }

  @Test
  void fillsRecordsListsAndMaps() throws IOException {
    assertThat(
            render(
                "{{title}}:{{#chapters}} {{name}} {{pages}} in {{title}};{{/chapters}}"
                    + " {{t.nav.topics}}"))
        .isEqualTo("Netze: DNS 3 in Netze; DHCP 2 in Netze; Themen");
  }

  private record Shelf(Books books, Place place) {}

  private record Books(List<String> titles, String note, boolean hasNote) implements ViewPart {}

  private record Place(String room, List<String> guests) implements ViewPart {}

  @Test
  void whatAPartHoldsIsTheViewsOwn() throws IOException {
    Theme theme =
        theme(
            "t.mustache",
            "{{room}}:{{#hasTitles}}{{#titles}} {{.}}{{/titles}}{{/hasTitles}}"
                + "{{^hasGuests}} alone{{/hasGuests}}{{^hasNote}}, {{note}}{{/hasNote}}");
    Shelf shelf =
        new Shelf(new Books(List.of("DNS"), "own", false), new Place("Keller", List.of()));
    assertThat(theme.render("t", shelf)).isEqualTo("Keller: DNS alone, own");
    assertThat(failure("{{hasPages}}{{books}}").message()).contains("\"hasPages\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"books", "hasBooks", "hasRooms", "hasnote"})
  void aPartItselfHasNoNameForTemplates(String name) throws IOException {
    Theme theme = theme("t.mustache", "{{" + name + "}}");
    Shelf shelf = new Shelf(new Books(List.of(), "", true), new Place("", List.of()));
    TemplateException e =
        catchThrowableOfType(TemplateException.class, () -> theme.render("t", shelf));
    assertThat(e.diagnostic().hint())
        .isIn(
            "choose from guests, hasNote, note, room, titles",
            "choose from hasNote, guests, note, room, titles",
            "did you mean \"hasNote\"?");
  }

  @Test
  void aValueThatIsNullIsNothing() throws IOException {
    assertThat(render("[{{author}}]{{#author}}by {{.}}{{/author}}{{^author}}anonymous{{/author}}"))
        .isEqualTo("[]anonymous");
  }

  @Test
  void escapesForTextAndAttributes() throws IOException {
    Theme theme = theme("t.mustache", "<a title=\"{{title}}\" id='{{title}}'>{{{title}}}</a>");
    String html = "<b> & \"x\" 'y' `=\näöü😀";
    assertThat(theme.render("t", new Book(html, null, List.of(), Map.of())))
        .isEqualTo(
            "<a title=\"&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39; `=\näöü😀\""
                + " id='&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39; `=\näöü😀'>"
                + html
                + "</a>");
  }

  @ParameterizedTest
  @CsvSource({
    "a {{titel}} b, titel",
    "{{{titel}}}, titel",
    "{{#titel}}x{{/titel}}, titel",
    "{{^titel}}x{{/titel}}, titel",
    "{{#chapters}}{{page}}{{/chapters}}, page",
    "{{title.length}}, title.length",
    "{{t.nav.topic}}, t.nav.topic",
    "{{class}}, class",
    "{{toString}}, toString"
  })
  void aNameThatIsNotThereFails(String template, String name) throws IOException {
    Diagnostic said = failure("first\n" + template);
    assertThat(said.code()).isEqualTo("template-error");
    assertThat(said.path()).isEqualTo("templates/t.mustache");
    assertThat(said.message()).isEqualTo("\"" + name + "\" isn't available here");
  }

  @Test
  void theHintNamesWhatWasMeantOrListsTheNamesThatExist() throws IOException {
    assertThat(failure("{{titel}}").hint()).isEqualTo("did you mean \"title\"?");
    assertThat(failure("{{thing}}").hint()).isEqualTo("choose from t, title, author, chapters");
    assertThat(failure("{{#chapters}}{{nickname}}{{/chapters}}").hint())
        .startsWith("choose from name, ");
    assertThat(failure("{{t.nav.x}}").hint()).isEqualTo("choose from t.nav.cards, t.nav.topics");
  }

  @Test
  void thePlaceIsTheName() throws IOException {
    Theme theme = theme("t.mustache", "one\ntwo {{titel}}");
    TemplateException e =
        catchThrowableOfType(TemplateException.class, () -> theme.render("t", BOOK));
    assertThat(e.diagnostic().span()).isNotNull();
    assertThat(e.source().text(java.util.Objects.requireNonNull(e.diagnostic().span())))
        .isEqualTo("titel");
  }

  @Test
  void aMissingNameInAPartialIsSaidThere() throws IOException {
    theme("inner.mustache", "\n\n{{#chapters}}{{nothing}}{{/chapters}}");
    Diagnostic said = failure("{{>inner}}");
    assertThat(said.path()).isEqualTo("templates/inner.mustache");
    assertThat(said.message()).isEqualTo("\"nothing\" isn't available here");
  }

  @Test
  void aMissingPartialFails() throws IOException {
    Diagnostic said = failure("x\n{{>nothing}}");
    assertThat(said.message()).isEqualTo("there is no template \"nothing\"");
    assertThat(said.hint()).startsWith("choose from ").contains("layout, ");
  }

  @ParameterizedTest
  @CsvSource({"{{#title}} never closed, 2", "{{/title}}, 2", "{{#a}}{{/b}}, 2", "{{title, 2"})
  void aTemplateThatDoesNotParseFails(String template, int line) throws IOException {
    Diagnostic said = failure("first\n" + template);
    assertThat(said.code()).isEqualTo("template-error");
    assertThat(said.path()).isEqualTo("templates/t.mustache");
    assertThat(said.message()).startsWith("this can't be read: ");
  }

  @Test
  void theSitesOwnFileShadowsTheBundledOne() throws IOException {
    theme("css/1-tokens.css", "/*! mine */");
    theme("css/9-own.css", "/*! at the end */");
    theme("css/cards/own.css", "/*! on the review */");
    theme("assets/logo.svg", "<svg/>");
    theme(".hidden/file.css", "x");
    SortedMap<String, byte[]> assets = TemplateTheme.read(own).assets();
    assertThat(new String(assets.get("assets/kartei.css"), StandardCharsets.UTF_8))
        .startsWith("/*! mine */")
        .contains(".callout")
        .doesNotContain("at the end", ".card", ".turn");
    assertThat(new String(assets.get("assets/own.css"), StandardCharsets.UTF_8))
        .isEqualTo("/*! at the end */\n");
    assertThat(new String(assets.get("assets/cards.css"), StandardCharsets.UTF_8))
        .contains(".card")
        .endsWith("/*! on the review */\n");
    assertThat(assets).containsKeys("assets/logo.svg", "assets/kartei.js", "assets/first.js");
    assertThat(assets.keySet()).noneMatch(name -> name.contains("hidden"));
  }

  @Test
  void theListOfBundledFilesIsTheFolder() throws IOException {
    Path folder = Path.of("templates");
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(f -> folder.relativize(f).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(BundledTheme.FILES);
    }
  }
}
