package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of {@code src/test/resources/spec}, each a test. {@code -Dgolden.update=true} writes
 * what comes of them into the files.
 */
class SpecTest {

  @TestFactory
  Stream<DynamicContainer> everyExampleIsTrue() {
    if (Boolean.getBoolean("golden.update")) {
      SpecFile.all().forEach(SpecTest::update);
    }
    return SpecFile.all().stream()
        .map(
            file ->
                DynamicContainer.dynamicContainer(
                    file.name(),
                    file.path().toUri(),
                    file.examples().stream().map(SpecTest::test)));
  }

  private static DynamicTest test(SpecExample example) {
    String name = example.line() + " " + example.name();
    return DynamicTest.dynamicTest(name, () -> check(example));
  }

  @Test
  void everyChapterIsThere() {
    assertThat(SpecFile.all())
        .extracting(SpecFile::name)
        .contains(
            "dialects.md",
            "exam-references.md",
            "headings.md",
            "links.md",
            "questions.md",
            "tables.md",
            "terms.md");
    assertThat(SpecFile.all()).allSatisfy(f -> assertThat(f.examples()).isNotEmpty());
  }

  private static void check(SpecExample example) {
    BuiltSite site = example.build();
    SoftAssertions all = new SoftAssertions();
    for (SpecExample.Fence fence : example.expected()) {
      all.assertThat(SpecFacts.of(fence.kind(), site)).as(fence.kind()).isEqualTo(fence.text());
    }
    if (!example.expects("diagnostics")) {
      all.assertThat(site.told()).as("diagnostics").isEmpty();
    }
    all.assertAll();
  }

  private static void update(SpecFile file) {
    Map<Integer, String> texts = new TreeMap<>();
    for (SpecExample example : file.examples()) {
      BuiltSite site = example.build();
      for (SpecExample.Fence fence : example.expected()) {
        texts.put(fence.open(), SpecFacts.of(fence.kind(), site));
      }
    }
    file.rewrite(texts);
  }
}
