package io.kartei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.kartei.build.BuildRequest;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import io.kartei.vectors.VectorProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of page and every card of notes that try to be more, in a browser that watches. */
@Tag("browser")
@ExtendWith(SharedBrowser.class)
class VectorsBrowserTest {
  /** Shows every card and turns it, as the review does; nothing is waited for longer than 20 s. */
  private static final String TURN =
      """
      async root => {
        const soon = (promise, what) => Promise.race([promise, new Promise((done, fail) =>
          setTimeout(() => fail(new Error('no answer: ' + what)), 20000))]);
        const load = src => new Promise((done, fail) => {
          const script = document.createElement('script');
          script.onload = done;
          script.onerror = () => fail(new Error(src));
          script.src = src;
          document.head.append(script);
        });
        let index;
        kartei.cardIndex = found => { index = found; };
        await soon(load(root + 'cards/data/index.js'), 'index');
        const faces = kartei.faces(root + 'cards/data/', index);
        const view = kartei.cardView(document.querySelector('[data-review]'), word => word);
        for (let n = 0; n < index.cards.length; n++) {
          const place = {shard: Math.floor(n / index.shard) + 1, at: n % index.shard};
          view.show(await soon(faces.of(place), 'card ' + n));
          view.turn();
          if (n % 10 === 0) await new Promise(done => setTimeout(done));
        }
        return index.cards.length;
      }
      """;

  /** Whether a page's scripts still find what they rely on. */
  private static final String UNHARMED =
      """
      () => [...document.querySelectorAll('details')].every(box => box.open = true)
        && document.body instanceof HTMLBodyElement
        && document.head instanceof HTMLHeadElement
        && document.documentElement instanceof HTMLHtmlElement
        && ['getElementById', 'querySelector', 'createElement', 'addEventListener']
            .every(name => typeof document[name] === 'function')
        && !(window.kartei instanceof Element || window.kartei instanceof HTMLCollection)
        && [...document.scripts].every(script => script.parentNode === document.head || script.src)
        && document.querySelectorAll('main').length === 1
        && [...document.querySelectorAll('*')]
            .every(e => e.getAttributeNames().every(name => !/^(on|srcdoc)/i.test(name)))
        && document.querySelector('iframe, object, embed, base, form[action]') === null
      """;

  @TempDir static Path folder;
  private static SiteFolder site;

  private final SharedBrowser.Open open;

  VectorsBrowserTest(SharedBrowser.Open open) {
    this.open = open;
  }

  @BeforeAll
  static void build() throws IOException {
    Path project = folder.resolve("project");
    VectorProject.together(project);
    Path output = folder.resolve("site");
    new SiteBuilder()
        .build(
            new BuildRequest(project, output, List.of("html"), List.of(), false, true, 2),
            Progress.SILENT);
    site = SiteFolder.open(output);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @ParameterizedTest
  @EnumSource
  void nothingOnAnyPageRunsOrCallsHome(Way way) throws IOException {
    try (Watch watch = Watch.over(open.browser, way, site)) {
      for (String address : pages(way)) {
        Page page = watch.visit(address);
        assertThat(page.evaluate(UNHARMED)).as(address).isEqualTo(true);
        assertThat(watch.events()).as(address).isEmpty();
      }
    }
  }

  /** One of each kind, and of the notes every third: each is seen in one of the ways. */
  private static List<String> pages(Way way) throws IOException {
    List<String> pages = new ArrayList<>(site.kinds());
    List<String> kinds = List.copyOf(VectorProject.kinds().keySet());
    for (int i = List.of(Way.values()).indexOf(way); i < kinds.size(); i += Way.values().length) {
      pages.add(VectorProject.TOGETHER + kinds.get(i) + ".html");
    }
    return pages;
  }

  @ParameterizedTest
  @EnumSource
  void noPictureRunsAnythingWhenItIsOpened(Way way) throws IOException {
    try (Watch watch = Watch.over(open.browser, way, site)) {
      List<String> pictures = site.files(VectorProject.TOGETHER, ".svg");
      assertThat(pictures).hasSizeGreaterThan(10);
      for (String picture : pictures) {
        watch.visit(picture);
        assertThat(watch.events()).as(picture).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingOnAnyCardRunsOrCallsHome(Way way) {
    try (Watch watch = Watch.over(open.browser, way, site)) {
      Page page = watch.visit("cards/index.html");
      Object turned = page.evaluate(TURN, way.root(site));
      assertThat(((Number) turned).intValue()).isGreaterThan(500);
      assertThat(watch.events()).isEmpty();
    }
  }
}
