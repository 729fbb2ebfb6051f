package io.kartei.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A reader of one site who sees everything that happens: dialogs, scripts of others, and requests
 * to anybody but the site, and pages that nobody asked for. Nothing leaves the machine: what is
 * asked of others is answered here.
 *
 * <pre>{@code
 * try (Watch watch = Watch.over(open.browser, Way.HTTPS, site)) {
 *   watch.visit("netz/dns.html");
 *   assertThat(watch.events()).isEmpty();
 * }
 * }</pre>
 */
final class Watch implements AutoCloseable {
  /**
   * What a note's script calls to show that it ran: {@code hit('where')}; on a page of the site and
   * in frames.
   */
  static final String HIT = "hit";

  /**
   * What would be asked of a reader, or was held back by the page's policy, is a hit, too; what
   * drives the browser evaluates, and nothing here makes a page do so.
   */
  private static final String MARKERS =
      "for (const name of ['alert', 'confirm', 'prompt', 'open', 'print']) window[name] = (...said)"
          + " => { hit(name, ...said.map(String)); };"
          + "document.addEventListener('securitypolicyviolation', e => e.blockedURI === 'eval' ||"
          + " hit('policy', e.effectiveDirective, e.blockedURI, e.sample));";

  /** How long a page may take, in milliseconds: that with all notes of the vectors is huge. */
  private static final int PATIENCE = 120_000;

  private static final String FRAME =
      "<!doctype html><html lang=\"en\"><title>Another site</title><main><h1>Another site</h1>";

  private static final String IMAGE =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"/>";

  private final SiteFolder site;
  private final Way way;
  private final BrowserContext context;
  private final Page page;
  private final List<String> events = Collections.synchronizedList(new ArrayList<>());
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  private String expected = "";
  private String framed = FRAME;

  private final List<String> referrers = Collections.synchronizedList(new ArrayList<>());

  private Watch(SiteFolder site, Way way, BrowserContext context) {
    this.site = site;
    this.way = way;
    this.context = context;
    context.exposeFunction(HIT, arguments -> events.add("script: " + List.of(arguments)));
    context.route(url -> !isOwn(url), this::elsewhere);
    context.addInitScript(MARKERS);
    this.page = context.newPage();
    page.setDefaultNavigationTimeout(PATIENCE);
    page.onFrameNavigated(this::navigated);
    page.onDialog(
        dialog -> {
          events.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onPopup(popup -> events.add("popup: " + popup.url()));
  }

  /** Begins to watch. */
  static Watch over(Browser browser, Way way, SiteFolder site) {
    return over(browser, way, site, new Browser.NewContextOptions());
  }

  /** The same with a browser set up in a certain way: a phone, dark, ... */
  static Watch over(Browser browser, Way way, SiteFolder site, Browser.NewContextOptions options) {
    return new Watch(site, way, browser.newContext(options.setIgnoreHTTPSErrors(true)));
  }

  /** Answers with a page when one is asked of others, which may do what it likes. */
  Watch answeringWith(String html) {
    framed = html;
    return this;
  }

  /** Whether a request stays on the server, or on the disk. */
  private boolean isOwn(String url) {
    String root = way.root(site);
    String origin =
        way == Way.FILE
            ? "file:///"
            : root.substring(0, root.indexOf('/', "https://".length()) + 1);
    return url.startsWith(origin) || url.startsWith("data:") || url.startsWith("blob:");
  }

  private void navigated(Frame frame) {
    if (frame.parentFrame() == null && !bare(frame.url()).equals(bare(expected))) {
      events.add("navigation: " + frame.url());
    }
  }

  private static String bare(String url) {
    return url.replaceFirst("#.*", "");
  }

  private void elsewhere(Route route) {
    String url = route.request().url();
    asked.add(url);
    referrers.add(route.request().headers().getOrDefault("referer", ""));
    events.add("request: " + url);
    switch (route.request().resourceType()) {
      case "document" ->
          route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(framed));
      case "image" ->
          route.fulfill(new Route.FulfillOptions().setContentType("image/svg+xml").setBody(IMAGE));
      default -> route.abort();
    }
  }

  /** Goes to a page of the site and waits until it and its diagrams are there. */
  Page visit(String address) {
    expected = way.address(site, address);
    page.navigate(expected);
    page.waitForLoadState();
    page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)");
    return page;
  }

  /** The page that is looked at. */
  Page page() {
    return page;
  }

  /** Everything that should not have happened so far. */
  List<String> events() {
    // a round trip: what the page did before this is known afterwards
    page.evaluate("() => new Promise(done => setTimeout(() => setTimeout(done)))");
    return List.copyOf(events);
  }

  /** The addresses that were asked of others so far, in order. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  /** What each of them was told about the page that asks; empty for nothing. */
  List<String> referrers() {
    return List.copyOf(referrers);
  }

  @Override
  public void close() {
    context.close();
  }
}
