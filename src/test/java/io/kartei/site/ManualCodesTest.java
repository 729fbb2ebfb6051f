package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code of the manual has a site that provokes it. */
class ManualCodesTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (?<codes>`[a-z0-9`, -]+) \\|.*\\|.*\\|$");
  private static final Pattern CODE = Pattern.compile("`(?<code>[a-z0-9-]+)`");
  private static final Pattern TOLD =
      Pattern.compile("(?m)^(?:error|warning|info)\\[(?<code>[a-z0-9-]+)]");

  private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\">";

  /** What cannot be kept as files, because a checkout or another system would not let it be. */
  private static final Map<String, Supplier<SiteTest>> SITES =
      Map.ofEntries(
          Map.entry(
              "case-collision", () -> empty().note("Netze.md", "# A").note("netze.md", "# B")),
          Map.entry("same-name", () -> empty().note("\u00FC.md", "# A").note("u\u0308.md", "# B")),
          Map.entry(
              "not-utf8",
              () -> empty().file("a.md", "# \u00DCbung".getBytes(StandardCharsets.ISO_8859_1))),
          Map.entry(
              "note-too-large",
              () -> empty().file("a.md", "x".repeat(4_000_001).getBytes(StandardCharsets.UTF_8))),
          Map.entry("config-too-large", () -> empty().config("title: " + "x".repeat(1_000_000))),
          Map.entry("left-out-syntax", () -> empty().note("a.md", "{{< unbekannt >}}")),
          Map.entry("refused-attachment", () -> empty().note("a.md", "[x](x.js)").note("x.js", "")),
          Map.entry(
              "unexported-drawing",
              () ->
                  empty()
                      .note("a.md", "![[Plan.excalidraw]]")
                      .note("Plan.excalidraw.md", "---\nexcalidraw-plugin: parsed\n---\n")),
          Map.entry("link-outside", () -> empty().link("netze", "/home")),
          Map.entry("link-loop", () -> empty().link("netze/oben", "..")),
          Map.entry("link-broken", () -> empty().link("a.md", "weg.md")),
          Map.entry(
              "output-in-input",
              () -> empty().note("content/a.md", "# A").config("output: content")),
          Map.entry("near-miss", () -> empty().note("a.md", "[x](b c.md)")),
          Map.entry("directive", () -> empty().note("a.md", "<!-- kartei: hello -->")),
          Map.entry("unclosed", () -> empty().note("a.md", "```")),
          Map.entry("unknown-language", () -> empty().config("language: deutsch")),
          Map.entry("too-deep", () -> empty().note("a.md", "> ".repeat(200) + "tief")),
          Map.entry("output-path", () -> empty().note("a\\b.md", "# A")),
          Map.entry("cheat-sheet", () -> empty().config("cheatSheets: [{notes: [weg.md]}]")),
          Map.entry(
              "cheat-sheet-too-long",
              () ->
                  empty().note("a.md", "---\ncheatSheet: 1\n---\n" + "Ein Satz.\n\n".repeat(900))),
          Map.entry(
              "cheat-sheet-cut",
              () -> empty().note("a.md", "---\ncheatSheet: 1\n---\n" + "    Code\n".repeat(900))),
          Map.entry("broken-svg", () -> picture("<svg")),
          Map.entry("dropped-svg", () -> picture(SVG + "<script/></svg>")),
          Map.entry(
              "picture-on-paper",
              () -> picture(SVG + "<g>".repeat(300) + "</g>".repeat(300) + "</svg>")),
          Map.entry("paper-font", () -> empty().note("a.md", "# A").config("paper: {font: a.ttf}")),
          Map.entry(
              "script-on-paper", () -> empty().note("a.md", "# A\n\n\u05e9\u05dc\u05d5\u05dd\n")),
          Map.entry("formula-on-paper", () -> empty().note("a.md", "$$\n\\nobody\n$$\n")));

  /** What no file of an author's provokes, and where it is tested instead. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("no-project", "needs a folder that is not there: ConfigMistakesTest"),
          Map.entry(
              "unreadable-folder",
              "needs permissions that a test as root has anyway: SourceReaderTest"),
          Map.entry("unreadable-file", "needs a disk that refuses: ReadFaultTest"),
          Map.entry("no-file", "needs a socket among the notes: SourceReaderTest"),
          Map.entry("many-topics", "needs 41 notes: PaperDetailsTest"),
          Map.entry("disk-failed", "needs a disk that fails: DiskErrorsTest"),
          Map.entry("output-lost", "needs a full standard output: DiskErrorsTest"),
          Map.entry("output-no-folder", "needs a folder to write to: StagedSiteTest"),
          Map.entry("output-foreign-file", "the same"),
          Map.entry("output-not-ours", "the same"),
          Map.entry("output-not-a-folder", "the same"),
          Map.entry("output-busy", "needs another build at the same time: KillTest"),
          Map.entry("output-in-use", "needs a disk that refuses: StagedSiteTest"),
          Map.entry("output-unfinished", "needs an interrupted build: SiteJournalTest"),
          Map.entry("output-full", "needs a disk that refuses: DiskFaultTest"),
          Map.entry("output-read-only", "the same"),
          Map.entry("output-name-too-long", "the same"),
          Map.entry("output-gone", "the same"),
          Map.entry("output-failed", "the same"),
          Map.entry("output-unwritable", "needs a command line: KarteiTest"),
          Map.entry("external-link", "needs a web: OuterLinksTest"),
          Map.entry("picture-not-fetched", "needs a web: PictureFetcherTest"),
          Map.entry("unread-format", "needs several files of a kind: SitesTest"),
          Map.entry("no-notes", "needs a folder without notes: KarteiTest"),
          Map.entry("no-outputs", "needs a command line: KarteiTest"),
          Map.entry("nothing-to-print", "is an error of a command: PrintCommandTest"),
          Map.entry("book-too-long", "needs a book of some thousand pages: BookRendererTest"),
          Map.entry(
              "no-sqlite", "needs a folder that SQLite cannot be unpacked into: DiskErrorsTest"),
          Map.entry(
              "too-complex", "needs a note that no stack is deep enough for: FailingNoteTest"),
          Map.entry("out-of-memory", "needs a machine that has too little: WorkUnitTest"),
          Map.entry("internal-error", "needs a bug in Kartei: WorkUnitTest"),
          Map.entry("broken-build", "needs a bug in Kartei: PreviewTest"));

  static Set<String> sites() {
    return new TreeSet<>(SITES.keySet());
  }

  @ParameterizedTest
  @MethodSource("sites")
  void aSiteProvokes(String code) {
    Supplier<SiteTest> site = SITES.get(code);
    assertThat(site).isNotNull();
    if (site != null) {
      assertThat(codes(TOLD, site.get().note("b.md", "# B").build().told())).contains(code);
    }
  }

  @Test
  void everyCodeOfTheManualIsProvoked() {
    Set<String> provoked = new TreeSet<>(SITES.keySet());
    SitesTest.broken().forEach(s -> provoked.addAll(codes(TOLD, read(SitesTest.expected(s)))));
    Set<String> missing = manual();
    missing.removeAll(provoked);
    assertThat(missing).containsExactlyInAnyOrderElementsOf(ELSEWHERE.keySet());
  }

  private static Set<String> manual() {
    Set<String> codes = new TreeSet<>();
    String manual = text(Path.of("src/docs/manual.md"));
    Matcher row = ROW.matcher(manual.substring(manual.indexOf("\n## Diagnostics")));
    while (row.find()) {
      codes.addAll(codes(CODE, row.group("codes")));
    }
    assertThat(codes).contains("broken-link", "toml", "link-loop", "output-path");
    return codes;
  }

  private static Set<String> codes(Pattern pattern, String text) {
    Set<String> codes = new TreeSet<>();
    Matcher code = pattern.matcher(text);
    while (code.find()) {
      codes.add(code.group("code"));
    }
    return codes;
  }

  private static SiteTest picture(String svg) {
    return empty()
        .note("a.md", "# A\n\n![Bild](bild.svg)\n")
        .file("bild.svg", svg.getBytes(StandardCharsets.UTF_8));
  }

  private static SiteTest empty() {
    return SiteTest.empty();
  }

  private static String read(String resource) {
    return text(Path.of("src/test/resources").resolve(resource));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
