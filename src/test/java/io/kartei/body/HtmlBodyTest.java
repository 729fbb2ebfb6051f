package io.kartei.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.body.BodyLinks.Chip;
import io.kartei.body.BodyLinks.Href;
import io.kartei.body.BodyLinks.Kind;
import io.kartei.model.Attribute;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.Question;
import io.kartei.source.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HtmlBodyTest {
  private static final SourceSpan AT = new SourceSpan(0, 0);
  private static final HtmlOptions PAGE = HtmlOptions.page(BundledQuestions.GERMAN, Loading.STILL);

  private static final BodyLinks LINKS =
      new BodyLinks() {
        @Override
        public Href link(String destination) {
          if (destination.endsWith("fort.md")) {
            return new Href("", Kind.BROKEN);
          }
          Kind kind = destination.startsWith("https:") ? Kind.EXTERNAL : Kind.INTERNAL;
          return new Href(destination, kind);
        }

        @Override
        public Href named(String name) {
          return link(name);
        }

        @Override
        public @Nullable Embedded embedded(String name) {
          return null;
        }

        @Override
        public Href image(String destination) {
          return link(destination);
        }

        @Override
        public Chip examReference(String id) {
          return new Chip("Winter & " + id, "../exams/" + id + ".html");
        }

        @Override
        public Question question(String id) {
          return new Question(
              id,
              null,
              AT,
              Question.anchorOf(id),
              List.of("❓", "❗"),
              Question.Kind.QUESTION,
              true,
              "",
              List.of(),
              null,
              List.of(),
              List.of(),
              Question.AnswerSource.IN_QUOTE);
        }
      };

  @Test
  void headingsHaveAnIdAndALinkToThemselves() {
    assertThat(html(new Block.Heading(AT, 2, "größe", List.of(text("Größe")))))
        .isEqualTo(
            "<h2 id=\"größe\">Größe <a class=\"anchor\" href=\"#gr%C3%B6%C3%9Fe\""
                + " aria-hidden=\"true\" tabindex=\"-1\">#</a></h2>\n");
  }

  @Test
  void headingsHaveTheLevelsOfThePageAndIdsStayApart() {
    Block first = new Block.Heading(AT, 1, "a", List.of(text("A")));
    HtmlOptions options =
        HtmlOptions.fragment(BundledQuestions.GERMAN, "k1-", Loading.STILL)
            .of(HtmlOptions.Structure.levels(Map.of("a", 3)));
    assertThat(HtmlBody.of(List.of(first), LINKS, options)).isEqualTo("<h3 id=\"k1-a\">A</h3>\n");
  }

  @Test
  void anAnsweredQuestionOpensInPlaceAndNeedsNoQuote() {
    Block question =
        new Block.MarkedQuestion(AT, "netz/dhcp#1", List.of(p("Was?")), List.of(p("Das.")));
    assertThat(html(new Block.Quote(AT, List.of(question))))
        .isEqualTo(
            "<details class=\"question exam\" id=\"netz-dhcp-1\"><summary>Was?\n"
                + "<span class=\"marks\"><span class=\"turn\">Antwort</span> <span"
                + " class=\"kinds\"><small"
                + " class=\"relevant\">prüfungsrelevant</small></span></span></summary>\n"
                + "<div class=\"answer\">\n"
                + "<p>Das.</p>\n"
                + "</div>\n"
                + "</details>\n");
  }

  @Test
  void aQuestionWithoutAnswerHasNothingToOpen() {
    assertThat(html(new Block.MarkedQuestion(AT, "q", List.of(p("Was?")), List.of())))
        .isEqualTo(
            "<div class=\"question plain exam\" id=\"q\"><div class=\"prompt\">Was?</div>\n"
                + "<p class=\"marks\"><span class=\"kinds\"><small"
                + " class=\"relevant\">prüfungsrelevant</small></span></p>\n"
                + "</div>\n");
  }

  @Test
  void aPromptThatHoldsAListStaysVisibleAndValid() {
    Block choices =
        new Block.ItemList(
            AT, false, 1, List.of(new Block.Item(AT, null, List.of(plain(text("RAID 5"))))));
    Block question =
        new Block.MarkedQuestion(AT, "q", List.of(p("Welches?"), choices), List.of(p("5")));
    assertThat(html(question))
        .contains("<div class=\"prompt\">Welches?")
        .contains("<ul>\n<li>RAID 5</li>\n</ul>")
        .contains("<details><summary class=\"marks\"><span class=\"turn\">Antwort</span>")
        .contains("</summary>\n<div class=\"answer\">\n<p>5</p>");
  }

  @Test
  void aPromptWithALinkIsNoButtonAroundIt() {
    Inline link = new Inline.Link(AT, "https://restic.net", null, List.of(text("restic")));
    Block prompt = new Block.Paragraph(AT, List.of(text("Sichere mit "), link));
    assertThat(html(new Block.MarkedQuestion(AT, "q", List.of(prompt), List.of(p("So.")))))
        .contains("<div class=\"prompt\">Sichere mit <a ")
        .contains("<details><summary class=\"marks\"><span class=\"turn\">Antwort</span>");
  }

  @Test
  void examReferencesBecomeChips() {
    assertThat(html(new Block.Quote(AT, List.of(new Block.ExamReferences(AT, List.of("w23"))))))
        .isEqualTo(
            "<ul class=\"chips\" aria-label=\"Prüfungsaufgaben\">"
                + "<li><a href=\"../exams/w23.html\">Winter &amp; w23</a></li></ul>\n");
  }

  @Test
  void aTableWithAnEmptyCornerHasHeadersOnBothSides() {
    Block.Table table =
        table(List.of(cell(), cell(text("VM"))), List.of(cell(text("Kernel")), cell()));
    assertThat(html(new Block.Heading(AT, 2, "v", List.of(text("Vergleich"))), table))
        .contains(
            "<div class=\"table\" tabindex=\"0\" role=\"region\""
                + " aria-label=\"Tabelle 1: Vergleich\">\n<table>")
        .contains("<tr>\n<td></td>\n<th scope=\"col\" class=\"right\">VM</th>\n</tr>")
        .contains("<tr>\n<th scope=\"row\">Kernel</th>\n<td class=\"right\"></td>\n</tr>");
  }

  @Test
  void externalAndBrokenLinksSayWhatTheyAre() {
    assertThat(html(plain(link("https://a.de/ü", text("a")))))
        .isEqualTo("<a href=\"https://a.de/%C3%BC\" class=\"external\" rel=\"noopener\">a</a>\n");
    assertThat(html(plain(link("fort.md", text("a")))))
        .isEqualTo(
            "<a class=\"broken\" role=\"link\" aria-disabled=\"true\""
                + " title=\"führt ins Leere: fort.md\">a</a>\n");
    assertThat(html(plain(link("JavaScript:alert(1)", text("a"))))).doesNotContain("href");
    assertThat(html(plain(link("b.md")))).isEqualTo("<a href=\"b.md\">b.md</a>\n");
  }

  @Test
  void imagesLoadLateAndMissingOnesAreNamed() {
    Inline image = new Inline.Image(AT, "a b.png", "T", List.of(text("Ein "), strong("Netz")));
    assertThat(html(plain(image)))
        .isEqualTo(
            "<img src=\"a%20b.png\" alt=\"Ein Netz\" title=\"T\" loading=\"lazy\""
                + " decoding=\"async\" />\n");
    assertThat(html(plain(new Inline.Image(AT, "fort.md", null, List.of()))))
        .isEqualTo("<span class=\"missing\" title=\"Bild fehlt: fort.md\">fort.md</span>\n");
  }

  @Test
  void tasksSayWhetherTheyAreDone() {
    Block list =
        new Block.ItemList(
            AT,
            false,
            1,
            List.of(
                new Block.Item(AT, true, List.of(p("a"))),
                new Block.Item(AT, false, List.of(plain(text("b"))))));
    assertThat(html(list))
        .isEqualTo(
            "<ul>\n<li class=\"task\">\n<p><input type=\"checkbox\" disabled=\"\" checked=\"\""
                + " aria-label=\"erledigt\" /> a</p>\n</li>\n"
                + "<li class=\"task\"><input type=\"checkbox\" disabled=\"\""
                + " aria-label=\"offen\" /> b</li>\n</ul>\n");
  }

  @Test
  void authorsElementsKeepTheirAttributesAndGetTheirAddresses() {
    Inline element =
        new Inline.Element(
            AT,
            "a",
            List.of(new Attribute("id", "x"), new Attribute("href", "https://b.de")),
            List.of(text("b"), new Inline.Element(AT, "br", List.of(), List.of())));
    assertThat(
            HtmlBody.inline(
                List.of(element),
                LINKS,
                HtmlOptions.fragment(BundledQuestions.GERMAN, "f-", Loading.STILL)))
        .isEqualTo(
            "<a id=\"f-x\" href=\"https://b.de\" class=\"external\" rel=\"noopener\">b<br /></a>");
  }

  @Test
  void authorsImagesAreNamedForThoseWhoDoNotSeeThem() {
    assertThat(html(plain(authored("img", "src", "a.png"))))
        .isEqualTo("<img src=\"a.png\" alt=\"\" loading=\"lazy\" />\n");
    assertThat(html(plain(authored("img", "alt", "Netz")))).contains("alt=\"Netz\"");
  }

  @Test
  void aLinkAroundAPictureWithoutWordsIsNamedByWhereItLeads() {
    Inline picture = new Inline.Image(AT, "a.png", null, List.of());
    assertThat(html(plain(link("https://www.film.de/x", picture))))
        .contains("aria-label=\"film.de\"");
    Inline raw =
        new Inline.Element(
            AT, "a", List.of(new Attribute("href", "https://film.de")), List.of(picture));
    assertThat(html(plain(raw))).contains("aria-label=\"film.de\"");
    assertThat(html(plain(link("https://film.de", text("Film"))))).doesNotContain("aria-label");
  }

  @Test
  void aLinkThatIsItsAddressSaysSo() {
    assertThat(html(plain(link("https://a.de", text("https://a.de")))))
        .contains("class=\"external address\"");
  }

  @Test
  void authorsElementsTakeNoPartOfThePageThatItHasItself() {
    Block main = new Block.Element(AT, "main", List.of(), List.of(p("a")));
    assertThat(html(main)).startsWith("<div>").endsWith("</div>\n");
    Block title = new Block.Element(AT, "h1", List.of(), List.of(plain(text("b"))));
    assertThat(html(title)).startsWith("<h2>").endsWith("</h2>\n");
  }

  @Test
  void footnotesLeadThereAndBack() {
    Block text =
        p("a", new Inline.FootnoteReference(AT, 1, 1), new Inline.FootnoteReference(AT, 1, 2));
    Block notes = new Block.Footnotes(AT, List.of(new Block.Footnote(AT, 1, 2, List.of(p("b")))));
    assertThat(html(text, notes))
        .contains("<sup class=\"footnote\"><a id=\"fnref-1\" href=\"#fn-1\">1</a></sup>")
        .contains("<section class=\"footnotes\" aria-label=\"Fußnoten\">\n<ol>\n<li id=\"fn-1\">")
        .contains("<p>b <a class=\"back\" href=\"#fnref-1\"")
        .contains("href=\"#fnref-1-2\" aria-label=\"zurück zur Fußnote 1 im Text\"");
  }

  @Test
  void calloutsSayTheirKindAndFoldIfTheyShould() {
    assertThat(html(new Block.Callout(AT, "tip", List.of(), null, List.of(p("a")))))
        .isEqualTo(
            "<div class=\"callout is-tip\" role=\"note\">\n<p class=\"title\">Tipp</p>\n"
                + "<p>a</p>\n</div>\n");
    assertThat(html(new Block.Callout(AT, "recap", List.of(), false, List.of(p("a")))))
        .startsWith(
            "<details class=\"callout is-note\">\n<summary class=\"title\">Recap</summary>");
    assertThat(html(new Block.Callout(AT, "note", List.of(text("Eigen")), true, List.of())))
        .contains("<details class=\"callout is-note\" open=\"\">")
        .contains(">Eigen</summary>");
  }

  @Test
  void whatAQuestionIsStandsBelowItsWholePrompt() {
    Block list =
        new Block.ItemList(AT, false, 1, List.of(new Block.Item(AT, null, List.of(p("a")))));
    assertThat(html(new Block.MarkedQuestion(AT, "q", List.of(p("Was?"), list), List.of())))
        .containsSubsequence("Was?", "<ul>", "</ul>", "<p class=\"marks\">", "prüfungsrelevant");
  }

  @Test
  void theTableOfContentsStandsWhereTheAuthorWantsIt() {
    assertThat(
            HtmlBody.of(
                List.of(new Block.Contents(AT), p("a")),
                LINKS,
                PAGE.of(new HtmlOptions.Structure(Map.of(), "<nav>1</nav>", Set.of()))))
        .isEqualTo("<nav>1</nav>\n<p>a</p>\n");
  }

  @Test
  void aThousandQuotesInEachOtherAreNoProblem() {
    Block block = p("tief");
    for (int i = 0; i < 1000; i++) {
      block = new Block.Quote(AT, List.of(block));
    }
    assertThat(html(block)).contains("<p>tief</p>");
    assertThat(TextBody.of(List.of(block))).isEqualTo("tief");
  }

  @Test
  void plainTextIsWhatAReaderWouldHear() {
    Block.Table table = table(List.of(cell(text("a")), cell(text("b"))), List.of(cell(), cell()));
    Inline image = new Inline.Image(AT, "i.png", null, List.of(text("Bild")));
    assertThat(
            TextBody.of(
                List.of(
                    new Block.Paragraph(AT, List.of(strong("x"), new Inline.SoftBreak(AT), image)),
                    new Block.Code(AT, "sh", "ls\n"),
                    new Block.Rule(AT),
                    table)))
        .isEqualTo("x Bild\nls\na\tb");
  }

  @Test
  void waysBetweenPagesAreRelative() {
    assertThat(Urls.relative("a/b/c.html", "a/d.html")).isEqualTo("../d.html");
    assertThat(Urls.relative("index.html", "a/Größe 50%.html"))
        .isEqualTo("a/Gr%C3%B6%C3%9Fe%2050%25.html");
    assertThat(Urls.relative("a/b.html", "a/c#d?.html")).isEqualTo("c%23d%3F.html");
    assertThat(Urls.relative("", "x:y.html")).isEqualTo("./x:y.html");
  }

  private static String html(Block... blocks) {
    return HtmlBody.of(List.of(blocks), LINKS, PAGE);
  }

  private static Inline text(String text) {
    return new Inline.Text(AT, text);
  }

  private static Inline authored(String tag, String name, String value) {
    return new Inline.Element(AT, tag, List.of(new Attribute(name, value)), List.of());
  }

  private static Inline strong(String text) {
    return new Inline.Strong(AT, List.of(text(text)));
  }

  private static Inline link(String destination, Inline... content) {
    return new Inline.Link(AT, destination, null, List.of(content));
  }

  private static Block p(String text, Inline... more) {
    List<Inline> content = new java.util.ArrayList<>(List.of(text(text)));
    content.addAll(List.of(more));
    return new Block.Paragraph(AT, content);
  }

  private static Block plain(Inline... content) {
    return new Block.Plain(AT, List.of(content));
  }

  private static Block.Cell cell(Inline... content) {
    return new Block.Cell(AT, List.of(content));
  }

  @Test
  void theCellsOfAWideTableRepeatTheNamesOfTheirColumns() {
    List<Block.Cell> head =
        List.of(
            cell(),
            cell(text("Anwendungscontainer")),
            cell(text("Systemcontainer")),
            cell(text("Hypervisor")));
    List<Block.Cell> row =
        List.of(cell(text("Kernel")), cell(text("geteilt")), cell(), cell(text("eigener")));
    assertThat(html(table(head, row)))
        .contains("<div class=\"table by-row\"")
        .contains("<td class=\"right\" data-label=\"Anwendungscontainer\">geteilt</td>\n<td></td>")
        .doesNotContain("<th scope=\"col\" data-label");
    List<Block.Cell> narrow = List.of(cell(text("a")), cell(text("b")), cell(text("c")), cell());
    assertThat(html(table(narrow, narrow))).doesNotContain("by-row").doesNotContain("data-label");
  }

  private static Block.Table table(List<Block.Cell> head, List<Block.Cell> row) {
    return new Block.Table(
        AT,
        "table-1",
        List.of(
            Block.Alignment.NONE,
            Block.Alignment.RIGHT,
            Block.Alignment.NONE,
            Block.Alignment.NONE),
        new Block.Row(AT, head),
        List.of(new Block.Row(AT, row)));
  }
}
