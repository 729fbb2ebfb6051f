package io.kartei.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.kartei.vectors.Frames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What notes embed: nothing of it runs here, and nobody else is asked before a reader asks. */
@Tag("browser")
@ExtendWith(SharedBrowser.class)
class FrameTest {
  private static final String EVIL =
      """
      <!doctype html>
      <title>Evil</title>
      <script>
      if (window.hit) hit("evil.html");
      try { parent.document.querySelector("main").textContent = "taken"; } catch (error) {}
      </script>
      """;

  private static final String EMBEDS =
      """
      # Rahmen

      <iframe src="https://film.example/embed/1" title="Der Film" name="body" width="640" height="360"></iframe>

      <iframe src="https://eigen.example/notizen/evil.html"></iframe>

      <video controls><source src="https://film.example/a.mp4" type="video/mp4"></video>
      und <audio src="//ton.example/1.mp3"></audio>

      > **❓** Was zeigt der Film?
      >
      > <iframe src="https://film.example/embed/2"></iframe> Alles. ![Netz](https://bild.example/2.png)

      | | A | B |
      | --- | --- | --- |
      | Preis | <video src="https://film.example/3.mp4"></video> hoch | ++ |
      | Tempo | + | ![Netz](https://bild.example/3.png) |
      """;

  /** What shows a page within a page. */
  private static final String FRAMING =
      "iframe, frame, frameset, object, embed, portal, fencedframe, [srcdoc]";

  private final SharedBrowser.Open open;

  FrameTest(SharedBrowser.Open open) {
    this.open = open;
  }

  private static SiteFolder site(Path folder, String config, String note) throws IOException {
    Map<String, String> files = new TreeMap<>();
    files.put("kartei.yaml", "title: Probe\nbaseUrl: https://eigen.example/notizen/\n" + config);
    files.put("content/README.md", "# Start\n");
    files.put("content/rahmen.md", note);
    files.put("content/evil.html", EVIL);
    return SiteFolder.of(folder, files);
  }

  @ParameterizedTest
  @EnumSource
  void aPageBesideTheNotesIsNeverFramed(Way way, @TempDir Path folder) throws IOException {
    String note = "# Rahmen\n\nVorher.\n\n<iframe src=\"evil.html\"></iframe>\n\nNachher.\n";
    try (SiteFolder site = site(folder, "", note)) {
      // wherever it comes from
      Files.writeString(site.root().resolve("evil.html"), EVIL);
      try (Watch watch = Watch.over(open.browser, way, site)) {
        watch.visit("rahmen.html");
        assertThat(watch.events()).isEmpty();
        assertThat(watch.page().locator("iframe").count()).isZero();
        assertThat(watch.page().locator("main").textContent()).contains("Vorher.", "Nachher.");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void noFrameOfANoteDoesAnythingUnasked(Way way, @TempDir Path folder) throws IOException {
    try (SiteFolder site = site(folder, "", Frames.note("eigen.example"))) {
      Files.writeString(site.root().resolve("evil.html"), Frames.EVIL);
      try (Watch watch = Watch.over(open.browser, way, site)) {
        for (String address : site.kinds()) {
          if (address.equals("evil.html")) {
            continue;
          }
          Page page = watch.visit(address);
          page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
          assertThat(watch.events()).as(address).isEmpty();
          assertThat(page.locator(FRAMING).count()).as(address).isZero();
          assertThat(page.locator("main").count()).as(address).isEqualTo(1);
        }
        assertThat(watch.visit("rahmen.html").locator("main").textContent())
            .contains("Vorher.", "Nachher.");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatAFrameTriesWhenItIsOpenedLeavesThePageAlone(Way way, @TempDir Path folder)
      throws IOException {
    try (SiteFolder site = site(folder, "", Frames.note("eigen.example"))) {
      Files.writeString(site.root().resolve("evil.html"), Frames.EVIL);
      // the same origin as the page, as where the site is published
      String root = way == Way.FILE ? "https://eigen.example/" : way.root(site);
      String page = site.text("rahmen.html");
      String origin = root.substring(0, root.indexOf('/', "https://".length()));
      Files.writeString(
          site.root().resolve("rahmen.html"),
          page.replace("https://eigen.example/evil", root + "evil")
              .replace("frame-src", "frame-src " + origin));
      try (Watch watch = Watch.over(open.browser, way, site).answeringWith(Frames.EVIL)) {
        Page shown = watch.visit("rahmen.html");
        String words = shown.locator("main h1").textContent();
        // each of them as a paragraph of its own
        Locator boxes =
            shown.locator(".body > [data-remote=frame], .body > p > [data-remote=frame]");
        assertThat(boxes.count()).isGreaterThanOrEqualTo(Frames.remote());
        int own = 0;
        for (int i = 0; i < boxes.count(); i++) {
          Locator box = boxes.nth(i);
          box.locator("button").click();
          String sandbox = box.locator("iframe").getAttribute("sandbox");
          assertThat(sandbox).contains("allow-scripts").doesNotContain("top-navigation", "modals");
          if (box.getAttribute("data-src").startsWith(origin + "/")) {
            assertThat(sandbox).doesNotContain("allow-same-origin");
            own++;
          }
          // a browser frames no address with a password, nor an unencrypted one on an encrypted
          // page
          String address = box.getAttribute("data-src");
          if (!address.contains("@") && (way != Way.HTTPS || !address.startsWith("http:"))) {
            box.locator("iframe").contentFrame().locator("h1").waitFor();
          }
        }
        assertThat(own).isPositive();
        assertThat(watch.asked()).noneMatch(url -> url.matches(".*/(?:top|parent|a)?$"));
        assertThat(watch.events()).noneMatch(e -> !e.startsWith("request: "));
        assertThat(shown.locator("main h1").textContent()).isEqualTo(words);
        assertThat(shown.locator("main").textContent()).contains("Vorher.", "Nachher.");
        assertThat(shown.evaluate("() => window.kartei && name !== 'taken'")).isEqualTo(true);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobodyElseIsAskedUnasked(Way way, @TempDir Path folder) throws IOException {
    try (SiteFolder site = site(folder, "remoteImages: ask\n", EMBEDS);
        Watch watch = Watch.over(open.browser, way, site)) {
      for (String page : site.kinds()) {
        watch.visit(page);
        assertThat(watch.events()).as(page).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFrameIsLoadedWhenAReaderAsksAndIsKeptApart(Way way, @TempDir Path folder)
      throws IOException {
    try (SiteFolder site = site(folder, "", EMBEDS.replaceAll("!\\[[^)]*\\)", ""));
        Watch watch = Watch.over(open.browser, way, site)) {
      Page page = watch.visit("rahmen.html");
      Locator film = page.locator(".remote.is-frame").first();
      film.locator("button").press("Enter");
      Locator frame = film.locator("iframe");
      // whether the window has the focus, which isFocused asks for, too, is the machine's affair
      page.waitForFunction("() => document.activeElement.localName === 'iframe'");
      assertThat(frame).hasAttribute("title", "Der Film");
      assertThat(frame.getAttribute("sandbox"))
          .contains("allow-scripts", "allow-same-origin")
          .doesNotContain("top-navigation", "modals", "downloads");
      assertThat(frame.contentFrame().locator("h1")).hasText("Another site");
      assertThat(watch.asked()).containsExactly("https://film.example/embed/1");
      // the origin, which hosts of films want to know, and no more; a file has none
      String root = way.root(site);
      assertThat(watch.referrers())
          .containsExactly(
              way == Way.FILE ? "" : root.substring(0, root.indexOf('/', "https://".length()) + 1));
      Locator own = page.locator(".remote.is-frame").nth(1);
      own.locator("button").click();
      assertThat(own.locator("iframe").getAttribute("sandbox"))
          .contains("allow-scripts")
          .doesNotContain("allow-same-origin");
      page.locator(".remote.is-audio button").click();
      assertThat(page.locator(".remote.is-audio .failed")).hasText("Ließ sich nicht laden.");
      assertThat(page.locator(".remote.is-audio button")).isFocused();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPictureIsShownWhenAReaderAsks(Way way, @TempDir Path folder) throws IOException {
    String note = "# Rahmen\n\nEin ![Netz](https://bild.example/2.png) hier.\n";
    try (SiteFolder site = site(folder, "remoteImages: ask\n", note);
        Watch watch = Watch.over(open.browser, way, site)) {
      Page page = watch.visit("rahmen.html");
      assertThat(watch.asked()).isEmpty();
      page.locator(".remote.is-image button").click();
      assertThat(page.locator(".remote.shown img")).hasAttribute("alt", "Netz");
      assertThat(watch.asked()).containsExactly("https://bild.example/2.png");
      assertThat(watch.referrers()).containsExactly("");
    }
  }

  @Test
  void aPolicyNamesNoMoreThanItsPageNeeds(@TempDir Path folder) throws IOException {
    String note =
        "# Rahmen\n\n![Alt](http://alt.example/1.png)\n\n" + EMBEDS.replace("# R", "## R");
    try (SiteFolder site = site(folder, "", note)) {
      String own = site.text("rahmen.html").replace("&#39;", "'");
      assertThat(own)
          .contains(
              "img-src 'self' https: http://alt.example;",
              "; frame-src https://eigen.example https://film.example https://www.eigen.example"
                  + " https://www.film.example;",
              "media-src 'self' https:");
      for (String page : site.kinds()) {
        String text = site.text(page).replace("&#39;", "'");
        assertThat(text).as(page).contains("<meta name=\"referrer\" content=\"no-referrer\">");
        if (!page.equals("rahmen.html")) {
          assertThat(text).as(page).doesNotContain(" http:", "frame-src").doesNotContain("<iframe");
        }
      }
      assertThat(site.text("index.html").replace("&#39;", "'"))
          .contains("img-src 'self'; manifest-src");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFormulaLeadsToTheWebOnly(Way way, @TempDir Path folder) throws IOException {
    String note =
        """
        # Rahmen

        $\\href{https://x.example/}{a}$ und $\\href{javascript:hit(1)}{b}$ und
        $\\includegraphics{https://x.example/1.png}$ und $\\htmlId{k-main}{c}$
        """;
    try (SiteFolder site = site(folder, "", note);
        Watch watch = Watch.over(open.browser, way, site)) {
      Page page = watch.visit("rahmen.html");
      assertThat(page.locator(".formula a[href='https://x.example/']").first()).hasText("a");
      assertThat(page.locator(".formula a[href^='javascript'], .formula #k-main")).hasCount(0);
      assertThat(watch.events()).isEmpty();
    }
  }
}
