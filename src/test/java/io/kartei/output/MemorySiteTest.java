package io.kartei.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemorySiteTest {
  private final MemorySite site = new MemorySite();

  @Test
  void holdsFilesSortedByPath() {
    site.put("b.html", "b");
    site.put("a/c.html", "ü");
    site.put("b.html", "b");

    assertThat(site.files().keySet()).containsExactly("a/c.html", "b.html");
    assertThat(site.find("a/c.html")).hasValueSatisfying(b -> assertThat(b).hasSize(2));
    assertThat(site.find("c.html")).isEmpty();
    assertThat(site.problems()).isEmpty();
  }

  @Test
  void reportsTwoFilesForOnePath() {
    site.put("b.html", "one");
    site.put("b.html", "two");
    site.put("netz", "a file");
    site.put("netz/dns.html", "in a folder");
    site.put("netz.html", "harmless");

    assertThat(site.problems())
        .extracting(Diagnostic::severity, Diagnostic::message)
        .containsExactly(
            tuple(Severity.ERROR, "two different files would be written to \"b.html\""),
            tuple(Severity.ERROR, "\"netz\" would be both a file and a folder"));
  }

  @Test
  void aSiteThatGoesNowhereHasTheSameProblems() {
    UnwrittenSite nowhere = new UnwrittenSite();
    for (String content : new String[] {"one", "two"}) {
      nowhere.put("b.html", content);
      site.put("b.html", content);
    }
    assertThat(nowhere.problems()).hasSize(1).isEqualTo(site.problems());
  }

  @Test
  void warnsOfPathsThatAreOneOnOtherDisks() {
    site.put("tags/DNS.html", "1");
    site.put("tags/dns.html", "2");
    site.put("Netz/\u00fc.html", "composed");
    site.put("netz/u\u0308.html", "decomposed");

    assertThat(site.problems())
        .extracting(Diagnostic::severity, Diagnostic::message)
        .containsExactly(
            tuple(
                Severity.WARNING,
                "\"Netz/\u00fc.html\", \"netz/u\u0308.html\" are the same file on Windows and"
                    + " macOS"),
            tuple(
                Severity.WARNING,
                "\"tags/DNS.html\", \"tags/dns.html\" are the same file on Windows and macOS"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "../up",
        "a/../../up",
        "a//b",
        "a/./b",
        "a/",
        "a\\b",
        "a\nb",
        ".kartei-manifest",
        ".Kartei-Staging/new/x"
      })
  void leavesOutWhatIsNoPathInASite(String path) {
    site.put(path, "x");

    assertThat(site.files()).isEmpty();
    assertThat(site.problems()).extracting(Diagnostic::code).containsExactly("output-path");
  }
}
