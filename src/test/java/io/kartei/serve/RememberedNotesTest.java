package io.kartei.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.build.BuildRequest;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import io.kartei.output.MemorySite;
import io.kartei.output.SiteSink;
import io.kartei.output.SiteSink.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A preview keeps what it made of notes; it shows what a build from scratch would. */
class RememberedNotesTest {
  private final SiteBuilder preview = new SiteBuilder();

  @TempDir Path project;

  @BeforeEach
  void lay() throws IOException {
    write("kartei.yaml", "language: de\noutputs: [html, json]\n");
    write(
        "content/dns.md",
        "# DNS\n\n**DNS**: *Domain Name System*, löst Namen auf.\n\n"
            + "> ❓ Was macht DNS?\n>\n> Es löst Namen auf.\n\n[[dhcp]]\n");
    write(
        "content/dhcp.md",
        "# DHCP\n\n```mermaid\nflowchart LR\nA[Client] --> B[Server]\n```\n\n"
            + "> ❓ Was vergibt DHCP?\n>\n> Adressen.\n");
    write("content/teil.txt", "Ein Teil.\n");
    write("content/vlan.md", "# VLAN\n\n{{#include teil.txt}}\n\nSiehe DNS.\n");
    shown();
  }

  private void write(String path, String text) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** What the preview shows; it may offer scripts that no page turns out to need. */
  private Map<String, String> shown() throws IOException {
    OnDemandSite site = new OnDemandSite();
    String told = build(preview, site);
    MemorySite scratch = new MemorySite();
    assertThat(told).isEqualTo(build(new SiteBuilder(), scratch));
    Map<String, String> files = new TreeMap<>();
    for (Map.Entry<String, Content> file : site.contents().entrySet()) {
      try {
        files.put(file.getKey(), utf8(file.getValue().bytes()));
      } catch (NoSuchFileException e) {
        // it turned out that there is none
      }
    }
    Map<String, String> expected = new TreeMap<>();
    scratch.files().forEach((path, bytes) -> expected.put(path, utf8(bytes)));
    expected.remove("sw.js");
    assertThat(files).containsAllEntriesOf(expected).containsKey("sw.js");
    assertThat(files.keySet())
        .filteredOn(path -> !path.startsWith("assets/") && !path.equals("sw.js"))
        .allSatisfy(path -> assertThat(expected).containsKey(path));
    files.put("diagnostics", told);
    return files;
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private String build(SiteBuilder builder, SiteSink site) {
    BuildRequest request = new BuildRequest(project, null, List.of(), List.of(), false, true, 2);
    return builder.buildInto(request, site, Progress.SILENT).diagnostics().toString();
  }

  @Test
  void aNoteThatChanged() throws IOException {
    write("content/dhcp.md", "# DHCP heute\n\n> ❓ Was macht DNS?\n>\n> Anderes.\n");
    assertThat(shown().get("dhcp.html")).contains("DHCP heute").doesNotContain("class=\"drawing");
  }

  @Test
  void aNoteThatChangedLongAfterItWasWritten() throws IOException {
    Path note = project.resolve("content/dhcp.md");
    Files.setLastModifiedTime(note, FileTime.from(Instant.parse("2024-03-01T08:00:00Z")));
    shown();
    shown();
    write("content/dhcp.md", Files.readString(note).replace("# DHCP", "# ANDR"));
    assertThat(shown().get("dhcp.html")).contains("ANDR");
  }

  @Test
  void aNoteThatIsNewAsksTheSameFirst() throws IOException {
    write("content/aaa.md", "# AAA\n\n> ❓ Was vergibt DHCP?\n>\n> Adressen und mehr.\n");
    assertThat(shown()).containsKey("aaa.html");
  }

  @Test
  void aNoteThatIsGone() throws IOException {
    Files.delete(project.resolve("content/dhcp.md"));
    assertThat(shown()).doesNotContainKey("dhcp.html");
    assertThat(shown().get("diagnostics")).contains("broken-link");
  }

  @Test
  void aFileThatANoteIncludes() throws IOException {
    write("book.toml", "[book]\nlanguage = \"de\"\nsrc = \"content\"\n");
    write("content/SUMMARY.md", "- [VLAN](vlan.md)\n");
    assertThat(shown().get("vlan.html")).contains("Ein Teil.");
    write("content/teil.txt", "Ein anderer Teil.\n");
    assertThat(shown().get("vlan.html")).contains("Ein anderer Teil.");
  }

  @Test
  void aNoteThatIsNoLongerTheStartPage() throws IOException {
    write(
        "content/Start.md",
        "# Netze\n\n## Geräte\n\n- **Router**: verbindet Netze miteinander und leitet Pakete weiter\n"
            + "- **Switch**: verbindet Rechner in einem Netz anhand ihrer Adressen\n"
            + "- **Repeater**: frischt Signale auf einer langen Leitung auf\n");
    assertThat(shown().get("data/model.json")).doesNotContain("<strong>Router</strong></p>");
    write("content/index.md", "# Anfang\n\nHallo.\n");
    assertThat(shown().get("data/model.json")).contains("<strong>Router</strong></p>");
  }

  @Test
  void theConfiguration() throws IOException {
    write("kartei.yaml", "language: en\ntitle: Netze\noutputs: [html, json]\n");
    assertThat(shown().get("dns.html")).contains("lang=\"en\"");
  }

  @Test
  void anExamAndItsCards() throws IOException {
    write("content/dhcp.md", "# DHCP\n\n📝 AP1 Frühjahr 2024 Aufgabe 2\n\n> ❓ Wer?\n>\n> DHCP.\n");
    assertThat(shown()).containsKeys("exams/index.html", "cards/data/1.js");
  }

  @Test
  void aMistakeInATemplate() throws IOException {
    write("templates/redirect.mustache", "{{nothing}}");
    write("kartei.yaml", "language: de\nredirects:\n  alt.html: dns.html\n");
    write("templates/note.mustache", "{{nothing}}");
    assertThat(build(preview, new OnDemandSite())).contains("template-error", "note.mustache");
    write("templates/note.mustache", "{{main.heading}}");
    write("templates/redirect.mustache", "{{main.url}}");
    assertThat(shown().get("dns.html")).isEqualTo("DNS");
  }

  @Test
  void theGlossary() throws IOException {
    write("content/zzz.md", "# ZZZ\n\n**DHCP** (*Dynamic Host Configuration Protocol*)\n");
    shown();
    write("content/zzz.md", "# ZZZ\n\n**VLAN** (*Virtual Local Area Network*)\n");
    assertThat(shown()).containsKey("zzz.html");
  }
}
