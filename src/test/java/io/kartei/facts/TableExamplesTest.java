package io.kartei.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.model.ParsedNote;
import io.kartei.source.SourceText;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the tables of the examples are for, and where the things stand that they compare. The names
 * say it: {@code comparison rows: storage classes}.
 */
class TableExamplesTest {

  @TestFactory
  Stream<DynamicTest> saysWhatEachIsFor() {
    return Stream.of("tables-1.txt", "tables-2.txt")
        .flatMap(file -> Example.read(file).stream())
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
  }

  private static void check(Example example) {
    ParsedNote note =
        new NoteReader(HtmlMode.FILTERED).read(SourceText.of("note.md", example.note()));
    assertThat(note.facts().tables()).hasSize(1);
    assertThat(verdict(note)).isEqualTo(example.name().split(":", 2)[0].strip());
  }

  private static String verdict(ParsedNote note) {
    String kind = note.facts().tables().get(0).kind().label();
    if (note.facts().comparisons().isEmpty()) {
      return kind;
    }
    return kind + (note.facts().comparisons().get(0).turned() ? " rows" : " columns");
  }
}
