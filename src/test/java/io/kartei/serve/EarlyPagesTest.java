package io.kartei.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.output.MemorySite;
import io.kartei.output.SiteSink;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a changed note is shown before everything is built anew. */
@Timeout(60)
class EarlyPagesTest {
  private static final String RAID =
      "# RAID\n\nRAID verteilt Daten auf mehrere Platten, siehe [Backup](backup.md).\n\n"
          + "## Level\n\n| Level | Platten |\n| --- | --- |\n| RAID 1 | 2 |\n| RAID 5 | 3 |\n\n"
          + "> **📝❗** FiSi AP2 Analyse Winter 2023 Aufgabe 1b\n\n"
          + "> ❓ Warum ersetzt RAID kein Backup?\n\n## Zum Schluss\n\nDas war alles.\n";

  private final SiteBuilder builder = new SiteBuilder();

  @TempDir Path project;

  @BeforeEach
  void lay() throws IOException {
    write("kartei.yaml", "language: de\noutputs: [html]\n");
    write("content/README.md", "# Notizen\n\nZur Prüfung.\n");
    write("content/raid.md", RAID);
    write("content/backup.md", "# Backup\n\nEine Kopie der Daten, anders als [RAID](raid.md).\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ein Satz mehr.",
        "Mehr zum [Backup](backup.md).",
        "Ein `Wort` in Code.",
        "> Ein Zitat.",
        "- eins\n- zwei",
        "Formel: $n - 1$",
      })
  void itIsWhatTheNextBuildMakes(String more) throws Exception {
    site();
    Path note = write("content/raid.md", RAID + "\n" + more + "\n");
    Map<String, byte[]> early = builder.early(Set.of(note));
    assertThat(early).containsOnlyKeys("raid.html");
    assertThat(text(early, "raid.html")).isEqualTo(text(site(), "raid.html"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"in der Mitte", "und ein ==Wort==", "**fett**: ein Begriff"})
  void itShowsWhatWasWrittenAmongWhatWasThere(String more) throws Exception {
    site();
    String changed = RAID.replace("Platten, siehe", "Platten " + more + ", siehe");
    Map<String, byte[]> early = builder.early(Set.of(write("content/raid.md", changed)));
    assertThat(text(early, "raid.html")).isEqualTo(text(site(), "raid.html"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Festplatten\n\nEin anderer Titel.\n",
        "---\ntags: [speicher]\n---\n" + RAID,
        "---\ndraft: true\n---\n" + RAID,
        RAID + "\nSiehe auch [die Übersicht](README.md).\n",
        RAID + "\n{{#include backup.md}}\n",
        RAID + "\n{% raw %}x{% endraw %}\n",
      })
  void whatOnlyABuildKnowsIsLeftToIt(String text) throws Exception {
    write("book.toml", "[book]\ntitle = \"Notizen\"\nsrc = \"content\"\n");
    site();
    assertThat(builder.early(Set.of(write("content/raid.md", text)))).isEmpty();
  }

  @Test
  void thereIsNoneOfWhatIsNoNote() throws Exception {
    site();
    Path gone = project.resolve("content/backup.md");
    Files.delete(gone);
    Path config = write("kartei.yaml", "language: en\n");
    assertThat(builder.early(Set.of(gone, config, project, write("content/neu.md", "# Neu\n"))))
        .isEmpty();
  }

  @Test
  void thereIsNoneAfterABuildThatFailed() throws Exception {
    site();
    write("kartei.yaml", "language: [\n");
    site();
    assertThat(builder.early(Set.of(write("content/raid.md", RAID + "\nMehr.\n")))).isEmpty();
  }

  @Test
  void aReaderSeesItWhileTheBuildIsStillAtWork() throws Exception {
    Held build = new Held();
    try (Preview preview = Preview.start(project, 0, "de", build, build);
        BufferedReader news = news(preview)) {
      String before = next(news);
      write("content/raid.md", RAID + "\nNoch beim Bauen.\n");
      assertThat(next(news)).isNotEqualTo(before);
      assertThat(page(preview)).contains("Noch beim Bauen.");
      build.goOn.countDown();
    }
  }

  @Test
  void whatIsWrittenDuringABuildIsShownAtOnceAndStays() throws Exception {
    Held build = new Held();
    try (Preview preview = Preview.start(project, 0, "de", build, build);
        BufferedReader news = news(preview)) {
      write("content/raid.md", RAID + "\nZuerst dies.\n");
      assertThat(build.held.await(20, TimeUnit.SECONDS)).isTrue();
      write("content/raid.md", RAID + "\nZuerst dies, dann das.\n");
      while (!page(preview).contains("Zuerst dies, dann das.")) {
        next(news);
      }
      build.goOn.countDown();
      assertThat(build.ended.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(page(preview)).contains("Zuerst dies, dann das.");
    }
  }

  private static BufferedReader news(Preview preview) throws Exception {
    URI events = URI.create(preview.address() + "-kartei/events?page=raid.html");
    HttpRequest request = HttpRequest.newBuilder(events).build();
    InputStream body =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body();
    return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
  }

  private static String page(Preview preview) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(preview.address() + "raid.html")).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  private static String next(BufferedReader news) throws IOException {
    String line = news.readLine();
    while (!line.startsWith("data: ")) {
      line = news.readLine();
    }
    return line;
  }

  private Map<String, byte[]> site() {
    MemorySite site = new MemorySite();
    BuildResult unused = builder.buildInto(BuildRequest.of(project), site, Progress.SILENT);
    return site.files();
  }

  private static String text(Map<String, byte[]> pages, String path) {
    return new String(pages.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
  }

  private Path write(String path, String text) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Builds the site; every build but the first has read all, and doesn't end until it may. */
  private final class Held implements Preview.Build, Preview.Listener {
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(2);
    private boolean begun;

    @Override
    public BuildResult into(SiteSink sink, DiagnosticSink late) {
      BuildResult built = builder.buildInto(BuildRequest.of(project), sink, Progress.SILENT, late);
      if (begun) {
        held.countDown();
        try {
          boolean unused = goOn.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      begun = true;
      return built;
    }

    @Override
    public Map<String, byte[]> early(Set<Path> changed) {
      return builder.early(changed);
    }

    @Override
    public void built(BuildResult result, double seconds) {
      ended.countDown();
    }

    @Override
    public void found(BuildResult late) {}

    @Override
    public void broke(RuntimeException cause) {}
  }
}
