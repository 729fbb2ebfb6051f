package io.kartei.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.model.ParsedNote;
import io.kartei.model.Term;
import io.kartei.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The terms of the examples in {@code facts/terms.txt}: all that are named there, and no other. */
class TermExamplesTest {

  @TestFactory
  Stream<DynamicTest> findsTheTerms() {
    return Example.read("terms.txt").stream()
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
  }

  private static void check(Example example) {
    List<String> wanted = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : example.note().split("\n", -1)) {
      if (line.startsWith("-> ")) {
        wanted.add(line.substring(3));
      } else {
        text.append(line).append('\n');
      }
    }
    ParsedNote note =
        new NoteReader(HtmlMode.FILTERED).read(SourceText.of("note.md", text.toString()));
    assertThat(note.facts().terms().stream().map(TermExamplesTest::written))
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  private static String written(Term term) {
    String expansion = term.expansion() == null ? "" : " = " + term.expansion();
    String definition = term.definition() == null ? "" : " : " + term.definition();
    return term.term() + expansion + definition;
  }
}
