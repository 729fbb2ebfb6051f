package io.kartei.facts.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.evidence.Evidence.Kind;
import io.kartei.evidence.EvidenceLog;
import io.kartei.facts.NoteReader;
import io.kartei.messages.Messages;
import io.kartei.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A table says why it compares, or why not. */
class TableEvidenceTest {

  @ParameterizedTest
  @EnumSource(TableClassifier.Subjects.class)
  void subjectsSayWhyInBothLanguages(TableClassifier.Subjects subjects) {
    assertThat(Messages.forLanguage("de").get(subjects.reason())).isNotBlank();
    assertThat(Messages.forLanguage("en").get(subjects.reason())).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "true, why.comparison.across, ' ; Hub; Switch | Schicht; 1; 2 | Preis; klein; groß'",
    "true, why.glossary.head, Begriff; Bedeutung | Hub; Verteiler | Switch; Weiche",
    "false, why.comparison.data, Zahl; Quadrat | 1; 1 | 2; 4 | 3; 9",
    "false, why.comparison.subjects, Befehl; Wirkung | ls; listet auf | cd; wechselt"
  })
  void eachTableSaysWhy(boolean accepted, String reason, String rows) {
    StringBuilder table = new StringBuilder("# Netze\n\n");
    String[] lines = rows.split("\\|");
    for (int i = 0; i < lines.length; i++) {
      table.append("| ").append(lines[i].replace(";", " |")).append(" |\n");
      if (i == 0) {
        table.append("| --- ".repeat(lines[0].split(";", -1).length)).append("|\n");
      }
    }
    EvidenceLog log = new EvidenceLog();
    new NoteReader(HtmlMode.FILTERED)
        .read(SourceText.of("a.md", table.toString()), "a", log.sink("a"));
    assertThat(log.of("a"))
        .filteredOn(e -> e.kind() == Kind.COMPARISON || e.kind() == Kind.GLOSSARY)
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e.accepted()).isEqualTo(accepted);
            });
  }
}
