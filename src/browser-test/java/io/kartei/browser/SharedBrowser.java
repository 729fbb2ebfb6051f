package io.kartei.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser and the sites to look at, for all tests; a test's constructor asks for it. */
final class SharedBrowser implements ParameterResolver {

  /** How long a test waits for what must come, in milliseconds: a busy machine is no fault. */
  private static final int PATIENCE = 20_000;

  /** What is open until the last test has run. */
  static final class Open implements AutoCloseable {
    private final Playwright playwright;
    private final Path temporary;
    final Browser browser;

    /** The demo site, or the one that {@code -Dkartei.site} names. */
    final SiteFolder demo;

    /** Notes with everything that could burst a page. */
    final SiteFolder unwieldy;

    Open() throws IOException {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
      temporary = Files.createTempDirectory("kartei-browser");
      String built = System.getProperty("kartei.site");
      demo =
          built == null
              ? SiteFolder.build(Path.of(""), temporary.resolve("demo"))
              : SiteFolder.open(Path.of(built));
      unwieldy = SiteFolder.build(Path.of("src/browser-test/notes"), temporary.resolve("unwieldy"));
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(Path.of("/usr/bin/chromium"))
                      .setArgs(List.of("--no-sandbox")));
    }

    SiteFolder site(Notes notes) {
      return notes == Notes.DEMO ? demo : unwieldy;
    }

    @Override
    public void close() throws IOException {
      playwright.close();
      demo.close();
      unwieldy.close();
      try (Stream<Path> files = Files.walk(temporary)) {
        files.sorted(Comparator.reverseOrder()).forEach(Open::delete);
      }
    }

    private static void delete(Path file) {
      try {
        Files.delete(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Which of the sites. */
  enum Notes {
    DEMO,
    UNWIELDY
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Open.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(SharedBrowser.class))
        .getOrComputeIfAbsent(Open.class, type -> open(), Open.class);
  }

  private static Open open() {
    try {
      return new Open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
