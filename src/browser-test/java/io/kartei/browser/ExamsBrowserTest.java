package io.kartei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The matrix of topics and exams, from the file system as over http. */
@Tag("browser")
@ExtendWith(SharedBrowser.class)
class ExamsBrowserTest {
  private static final String PAGE = "exams/index.html";

  /** Of a sheet of A4 on its side, in CSS pixels, without the margins. */
  private static final int PRINTABLE_WIDTH = 1031;

  private final SharedBrowser.Open open;

  ExamsBrowserTest(SharedBrowser.Open open) {
    this.open = open;
  }

  private Page page() {
    Page page = open.browser.newPage();
    page.navigate(open.demo.file(PAGE));
    return page;
  }

  private static List<String> topics(Page page) {
    return page.locator(".heat tbody tr:visible th > a").allTextContents();
  }

  private static List<Integer> counts(Page page) {
    return page.locator(".heat tbody tr:visible .count").allTextContents().stream()
        .map(Integer::valueOf)
        .toList();
  }

  @Test
  void theKeyboardSortsAndChoosesColumns() {
    try (Page page = page()) {
      List<String> frequent = topics(page);
      page.locator("input[value=frequency]").focus();
      page.keyboard().press("ArrowRight");
      List<String> sorted = new ArrayList<>(frequent);
      sorted.sort(String.CASE_INSENSITIVE_ORDER);
      assertThat(topics(page)).isEqualTo(sorted).isNotEqualTo(frequent);
      int columns = page.locator(".sittings th:visible").count();
      page.locator("[data-filter=paper]").focus();
      page.keyboard().press("K");
      PlaywrightAssertions.assertThat(page.locator(".groups th:visible")).hasCount(1);
      assertThat(page.locator(".sittings th:visible").count()).isLessThan(columns);
      PlaywrightAssertions.assertThat(page.locator("output")).not().isEmpty();
      assertThat(rowWidths(page)).containsOnly(page.locator(".sittings th:visible").count());
      page.locator(".segments label").first().click();
      List<Integer> counts = counts(page);
      List<Integer> falling = new ArrayList<>(counts);
      falling.sort(Collections.reverseOrder());
      assertThat(counts).isEqualTo(falling).doesNotContain(0);
      page.reload();
      PlaywrightAssertions.assertThat(page.locator("[data-filter=paper]")).hasValue("Konzeption");
      PlaywrightAssertions.assertThat(page.locator(".groups th:visible")).hasCount(1);
    }
  }

  /** How many columns each row that is shown fills. */
  private static List<Integer> rowWidths(Page page) {
    List<Integer> widths = new ArrayList<>();
    for (Locator row : page.locator(".heat tbody tr:visible").all()) {
      Object width = row.evaluate("r => Array.from(r.cells).reduce((n, c) => n + c.colSpan, 0)");
      widths.add(((Number) width).intValue());
    }
    return widths;
  }

  @Test
  void aCellWithSeveralSectionsUnfoldsAndClosesByKeyboard() {
    try (Page page = page()) {
      page.locator(".heat td > button").first().focus();
      page.keyboard().press("Enter");
      Locator ways = page.locator(".behind:popover-open");
      PlaywrightAssertions.assertThat(ways).isVisible();
      assertThat(ways.locator("li a").count()).isGreaterThan(1);
      page.keyboard().press("Escape");
      PlaywrightAssertions.assertThat(page.locator(".behind:popover-open")).hasCount(0);
      page.keyboard().press("Enter");
      page.locator(".behind:popover-open li a").first().click();
      PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile("^(?!.*/exams/).*[.]html#.+"));
    }
  }

  @Test
  void withoutScriptsItIsSortedByFrequencyAndThereIsNothingToChoose() {
    try (BrowserContext context =
            open.browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        Page page = context.newPage()) {
      page.navigate(open.demo.file(PAGE));
      PlaywrightAssertions.assertThat(page.locator(".choose")).isHidden();
      PlaywrightAssertions.assertThat(page.locator(".heat")).isVisible();
      assertThat(counts(page)).isSortedAccordingTo(Collections.reverseOrder());
    }
  }

  @Test
  void onAPhoneItIsAListOfTopicsThatHidesNothing() {
    try (Page wide = page();
        Page page = open.browser.newPage(new Browser.NewPageOptions().setViewportSize(360, 740))) {
      page.navigate(open.demo.http(PAGE));
      Locator tasks = page.locator(".heat td:visible");
      assertThat(tasks.count()).isEqualTo(wide.locator(".heat td[class]").count());
      assertThat(tasks.first().evaluate("e => getComputedStyle(e, '::before').content"))
          .asString()
          .contains("Konzeption");
      BoundingBox chip = page.locator(".heat td > :is(a, button)").first().boundingBox();
      assertThat(chip.height).isGreaterThanOrEqualTo(40);
      assertThat(chip.width).isGreaterThan(140);
      assertThat(page.locator(".heat td > a").first().innerText()).matches("Aufg[.]\\s\\d.*");
      Locator counts = page.locator(".heat tbody .count");
      assertThat(counts.first().evaluate("e => getComputedStyle(e, '::before').content"))
          .isEqualTo("\"Aufgaben: \"");
      Object outside =
          page.evaluate(
              "Array.from(document.querySelectorAll('.heat td > *, .heat th')).filter(e => {"
                  + " const r = e.getBoundingClientRect(); return r.right > 360; }).length");
      assertThat(outside).isEqualTo(0);
      assertThat(tasks.first().getAttribute("role")).isEqualTo("cell");
    }
  }

  @Test
  void whatTheReaderKnowsShowsWithoutMovingAnything() {
    try (BrowserContext context = open.browser.newContext();
        Page page = context.newPage()) {
      page.navigate(open.demo.http(PAGE));
      assertThat(page.locator("progress").count()).isZero();
      Object before = places(page);
      page.evaluate(
          "() => new Promise(done => { kartei.examCards = data => kartei.openStore().then(store =>"
              + " store.replace([], data.ids.map(id => ({ c: id, state: 2, stability: 30,"
              + " difficulty: 5, last: Date.now() - 864e5, due: Date.now() + 864e5, reps: 2,"
              + " lapses: 0 })), {})).then(done); const s = document.createElement('script');"
              + " s.src = document.querySelector('main').dataset.examCards;"
              + " document.head.appendChild(s); })");
      page.reload();
      page.locator(".heat progress").first().waitFor();
      assertThat(places(page)).isEqualTo(before);
      assertThat(page.locator(".heat progress").first().getAttribute("aria-label"))
          .contains("Vorbereitet");
      page.locator("ul.sittings a").first().click();
      PlaywrightAssertions.assertThat(page.locator(".learn .ready span"))
          .containsText("Vorbereitet");
      page.locator(".learn a").click();
      PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile(".*#sitting=.+"));
      PlaywrightAssertions.assertThat(page.locator("main")).not().isEmpty();
    }
  }

  private static Object places(Page page) {
    return page.evaluate(
        "Array.from(document.querySelectorAll('.heat th, .heat td, ul.sittings li')).map(e => {"
            + " const r = e.getBoundingClientRect(); return [r.left, r.top, r.width, r.height];"
            + " })");
  }

  @Test
  void onPaperTheMatrixLiesAcrossTheSheet() throws IOException {
    try (Page page = page();
        PDDocument paper =
            Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
      PDRectangle sheet = paper.getPage(0).getMediaBox();
      assertThat(sheet.getWidth()).isGreaterThan(sheet.getHeight());
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      Object within =
          page.evaluate("document.querySelector('.heat table').getBoundingClientRect().width");
      assertThat(((Number) within).doubleValue()).isLessThan(1100);
    }
  }

  /** Every kind of exam a column of its own, with two tasks and sections behind each cell. */
  @ParameterizedTest
  @ValueSource(ints = {3, 14, 26, 40})
  void onPaperEverythingIsWithinTheSheet(int kinds, @TempDir Path folder) {
    StringBuilder notes = new StringBuilder("# Viele Prüfungen\n");
    for (String section : List.of("Anfang", "Ende")) {
      notes.append("\n## " + section + "\n");
      for (int kind = 1; kind <= kinds; kind++) {
        String exam = "Klausur Rechnernetze Teil " + kind + " WS 2021 Aufgabe ";
        notes.append("\n> 📝 " + exam + (section.equals("Ende") ? 2 : 1) + "\n");
      }
    }
    ReviewSite site = new ReviewSite(folder).write("content/viele.md", notes.toString()).build();
    try (Page page = open.browser.newPage()) {
      page.navigate(site.output().resolve(PAGE).toUri().toString());
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.setViewportSize(PRINTABLE_WIDTH, 700);
      assertThat(page.locator(".heat td > *:visible").count()).isGreaterThan(kinds);
      Object outside =
          page.evaluate(
              "w => Array.from(document.querySelectorAll('.heat th, .heat td')).filter(e => {"
                  + " const r = e.getBoundingClientRect(); return r.width > 0 && (r.left < 0"
                  + " || r.right > w || e.scrollWidth > e.clientWidth + 1); })"
                  + ".map(e => e.textContent)",
              PRINTABLE_WIDTH);
      assertThat(outside).isEqualTo(List.of());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void axeFindsNothingOnTheGapsNorInAnOpenCell(ColorScheme scheme) {
    try (Page page = open.browser.newPage(new Browser.NewPageOptions().setColorScheme(scheme))) {
      page.navigate(open.demo.http("exams/gaps.html"));
      assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
      page.navigate(open.demo.http(PAGE));
      page.locator(".heat td > button").first().click();
      assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
  }
}
